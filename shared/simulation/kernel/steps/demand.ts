/** Step 4: hours asked for, by market and activity. */
import {
  effort,
  effortAt,
  fixedHours,
  handOverEffort,
  handOverRing,
  internalMarket,
  management,
  markets,
  segmentMarket,
  segments,
  sinks as sinkCount,
  spanHours,
  stages,
  width,
} from "../plan";
import { asked, demand, orphaned, orphans, segmentDemand, stageCount } from "../state";
import { reports } from "./team";

/** Hours of five stages for two activities. */
const pairBytes: usize = 80;

export function askForWork(month: i32): void {
  const own = segmentDemand;
  const sinks = demand;
  sinks.fill(sinkCount, 0.0);
  const internal = internalMarket * width;
  sinks.copy(fixedHours, width, internal);
  if (management >= 0) sinks[internal + management] = sinks[internal + management] + <f64>reports * spanHours;

  for (let j = 0; j < segments; j++) {
    const counts = j * stages;
    orphaned[j] = orphanedShare(j);
    const extra = 1.0 + handOverEffort * orphaned[j];
    const c0 = f64x2.splat(stageCount[counts] * extra);
    const c1 = f64x2.splat(stageCount[counts + 1] * extra);
    const c2 = f64x2.splat(stageCount[counts + 2] * extra);
    const c3 = f64x2.splat(stageCount[counts + 3] * extra);
    const c4 = f64x2.splat(stageCount[counts + 4] * extra);
    const at = j * width;
    const sink = segmentMarket[j] * width;
    let hours = changetype<usize>(effort.from(effortAt[month] + j * width * stages));
    for (let a = 0; a < width; a += 2, hours += pairBytes) {
      const early = f64x2.add(f64x2.mul(c0, v128.load(hours)), f64x2.mul(c1, v128.load(hours, 16)));
      const late = f64x2.add(f64x2.mul(c2, v128.load(hours, 32)), f64x2.mul(c3, v128.load(hours, 48)));
      const all = f64x2.add(f64x2.add(early, late), f64x2.mul(c4, v128.load(hours, 64)));
      own.putPair(at + a, all);
      sinks.putPair(sink + a, f64x2.add(sinks.pair(sink + a), all));
    }
  }
  for (let market = 0; market < markets; market++) asked[market] = sumOf(market);
}

/** Part of a segment's accounts that lost their person in the last months. */
function orphanedShare(j: i32): f64 {
  let share = 0.0;
  for (let at = j * handOverRing; at < (j + 1) * handOverRing; at++) share += orphans[at];
  return Math.min(1.0, share);
}

function sumOf(market: i32): f64 {
  let sum = f64x2.splat(0.0);
  for (let a = market * width; a < (market + 1) * width; a += 2) sum = f64x2.add(sum, demand.pair(a));
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}
