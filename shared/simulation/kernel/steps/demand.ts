/** Step 4: hours asked for, by market and activity. */
import {
  effort,
  fixedHours,
  handOverEffort,
  handOverRing,
  internalMarket,
  management,
  markets,
  segmentMarket,
  segments,
  sinks,
  spanHours,
  stages,
  width,
} from "../plan";
import { asked, demand, orphans, segmentDemand, stageCount } from "../state";
import { reports } from "./team";

export function askForWork(month: i32): void {
  demand.fill(sinks, 0.0);
  const internal = internalMarket * width;
  demand.copy(fixedHours, width, internal);
  if (management >= 0) demand[internal + management] = demand[internal + management] + <f64>reports * spanHours;

  for (let j = 0; j < segments; j++) {
    const counts = j * stages;
    const extra = 1.0 + handOverEffort * orphanedShare(j);
    const c0 = f64x2.splat(stageCount[counts] * extra);
    const c1 = f64x2.splat(stageCount[counts + 1] * extra);
    const c2 = f64x2.splat(stageCount[counts + 2] * extra);
    const c3 = f64x2.splat(stageCount[counts + 3] * extra);
    const c4 = f64x2.splat(stageCount[counts + 4] * extra);
    const own = j * width;
    const sink = segmentMarket[j] * width;
    let hours = (month * segments + j) * stages * width;
    for (let a = 0; a < width; a += 2, hours += 2) {
      const early = f64x2.add(f64x2.mul(c0, effort.pair(hours)), f64x2.mul(c1, effort.pair(hours + width)));
      const late = f64x2.add(
        f64x2.mul(c2, effort.pair(hours + 2 * width)),
        f64x2.mul(c3, effort.pair(hours + 3 * width)),
      );
      const all = f64x2.add(f64x2.add(early, late), f64x2.mul(c4, effort.pair(hours + 4 * width)));
      segmentDemand.putPair(own + a, all);
      demand.putPair(sink + a, f64x2.add(demand.pair(sink + a), all));
    }
  }
  for (let market = 0; market < markets; market++) asked[market] = sumOf(market);
}

/** Part of a segment's accounts that lost their person in the last months. */
export function orphanedShare(j: i32): f64 {
  let share = 0.0;
  for (let at = j * handOverRing; at < (j + 1) * handOverRing; at++) share += orphans[at];
  return Math.min(1.0, share);
}

function sumOf(market: i32): f64 {
  let sum = f64x2.splat(0.0);
  for (let a = market * width; a < (market + 1) * width; a += 2) sum = f64x2.add(sum, demand.pair(a));
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}
