/** Step 5: hours go to work, and load, coverage and the nature of the work follow. */
import { givenCount, handOutHours, isSecond } from "../hand-out";
import { holderOf } from "../holder";
import { Pair } from "../pair";
import {
  disorder,
  groups,
  isShared,
  markets,
  members,
  overloadWeight,
  sourceGain,
  sources,
  types,
  width,
} from "../plan";
import {
  against,
  asked,
  delivered,
  demand,
  done,
  doneShare,
  effective,
  givenAt,
  givenHours,
  likeness,
  load,
  loadMonths,
  loadSum,
  marketHours,
  perUsed,
  possible,
  restDemand,
  restSupply,
  routine,
  strainOf,
  stress,
  supply,
  supplyByType,
  triedAt,
  triedDemand,
  triedHours,
  triedSupply,
  work,
  yielded,
} from "../state";

/** Work kinds of three types, each with each: 00 01 02 11 12 22. */
export const likenesses = 6;

/** Numbers of a source in `yielded`. */
const yields = 4;

export let supplyHours: f64 = 0.0;

export function doWork(month: i32): void {
  handOutHours(month);
  countWork();
  countDelivered();
  countSupply();
  weighLoad(month);
  describeWork();
  if (month < 12) rememberLoads();
}

/** What the given hours come to, and what they are made of. */
function countWork(): void {
  const at = isSecond ? triedAt : givenAt;
  const given = isSecond ? triedHours : givenHours;
  const sums = yielded;
  const works = work;
  const places = marketHours;
  works.clear(sources * width);
  places.fill(groups * markets, 0.0);
  sums.fill(sources * yields, 0.0);
  for (let index = 0; index < givenCount; index++) {
    const pair = changetype<Pair>(<usize>at[index]);
    const hours = given[index];
    const both = f64x2.splat(hours);
    const from = pair.source * yields;
    sums.putPair(from, f64x2.add(sums.pair(from), f64x2.mul(both, pair.gains())));
    sums.putPair(from + 2, f64x2.add(sums.pair(from + 2), f64x2.mul(both, pair.burdens())));
    works[pair.work] = works[pair.work] + hours;
    places[pair.place] = places[pair.place] + hours;
  }
}

function countDelivered(): void {
  const left = isSecond ? triedDemand : restDemand;
  const wanted = demand;
  const got = delivered;
  for (let market = 0; market < markets; market++) {
    const first = market * width;
    let sum = f64x2.splat(0.0);
    for (let sink = first; sink < first + width; sink += 2) {
      const hours = f64x2.sub(wanted.pair(sink), left.pair(sink));
      got.putPair(sink, hours);
      sum = f64x2.add(sum, hours);
    }
    done[market] = both(sum);
    strainOf[market] = done[market] > 0.0 ? asked[market] / done[market] : 0.0;
    if (isShared[market]) shareOut(first);
  }
}

/** Part done of what several ask for; 1 where nobody asks. */
function shareOut(first: i32): void {
  const zero = f64x2.splat(0.0);
  const one = f64x2.splat(1.0);
  for (let sink = first; sink < first + width; sink += 2) {
    const wanted = demand.pair(sink);
    const share = f64x2.div(delivered.pair(sink), wanted);
    doneShare.putPair(sink, v128.bitselect(share, one, f64x2.gt(wanted, zero)));
  }
}

/** What all hours would come to at the yield of those that found work, and what an hour of each source is made of; two at a time. */
function countSupply(): void {
  const left = isSecond ? triedSupply : restSupply;
  const sums = yielded;
  const zero = f64x2.splat(0.0);
  const one = f64x2.splat(1.0);
  for (let at = 0, from = 0; at < sources; at += 2, from += 2 * yields) {
    const hours = supply.pair(at);
    const used = f64x2.sub(hours, left.pair(at));
    const isUsed = f64x2.gt(used, zero);
    const per = v128.and(f64x2.div(one, used), isUsed);
    const gains = sums.pair(from);
    const gainsOfNext = sums.pair(from + yields);
    const useful = v128.shuffle<f64>(gains, gainsOfNext, 0, 2);
    perUsed.putPair(at, per);
    effective.putPair(at, useful);
    possible.putPair(at, f64x2.mul(hours, v128.bitselect(f64x2.mul(useful, per), sourceGain.pair(at), isUsed)));
    routine.putPair(at, f64x2.mul(v128.shuffle<f64>(gains, gainsOfNext, 1, 3), per));
    const burdens = v128.shuffle<f64>(sums.pair(from + 2), sums.pair(from + yields + 2), 0, 2);
    against.putPair(at, f64x2.mul(burdens, per));
  }
  let sales = 0.0;
  let support = 0.0;
  let analyst = 0.0;
  for (let at = 0; at < sources; at += types) {
    sales += possible[at];
    support += possible[at + 1];
    analyst += possible[at + 2];
  }
  supplyByType[0] = sales;
  supplyByType[1] = support;
  supplyByType[2] = analyst;
  supplyHours = sales + support + analyst;
}

/**
 * Load of a group: the part of its hours in use ÷ the coverage of the markets it works in. Idle hours bring it below 1; work that
 * nobody gets to brings it above. For a team of one group this is demand ÷ supply.
 */
function weighLoad(month: i32): void {
  for (let group = 0; group < groups; group++) {
    const first = group * types;
    const all = possible[first] + possible[first + 1] + possible[first + 2];
    const inUse = effective[first] + effective[first + 1] + effective[first + 2];
    let hours = 0.0;
    let strain = 0.0;
    for (let market = 0; market < markets; market++) {
      const here = marketHours[group * markets + market];
      hours += here;
      strain += here * strainOf[market];
    }
    const weight = hours > 0.0 ? (inUse * strain) / (all * hours) : 0.0;
    load[group] = weight;
    stress[first] = <f32>(overloadWeight * Math.max(0.0, weight - 1.0) + disorder[month]);
  }
}

/** How alike the work of two types is. */
function describeWork(): void {
  for (let group = 0; group < groups; group++) {
    const first = group * types;
    const perHour0 = perUsed[first];
    const perHour1 = perUsed[first + 1];
    const perHour2 = perUsed[first + 2];
    let sum00 = f64x2.splat(0.0);
    let sum01 = sum00;
    let sum02 = sum00;
    let sum11 = sum00;
    let sum12 = sum00;
    let sum22 = sum00;
    const own = first * width;
    for (let a = own; a < own + width; a += 2) {
      const w0 = work.pair(a);
      const w1 = work.pair(a + width);
      const w2 = work.pair(a + 2 * width);
      sum00 = f64x2.add(sum00, f64x2.mul(w0, w0));
      sum01 = f64x2.add(sum01, f64x2.mul(w0, w1));
      sum02 = f64x2.add(sum02, f64x2.mul(w0, w2));
      sum11 = f64x2.add(sum11, f64x2.mul(w1, w1));
      sum12 = f64x2.add(sum12, f64x2.mul(w1, w2));
      sum22 = f64x2.add(sum22, f64x2.mul(w2, w2));
    }
    const at = group * likenesses;
    likeness[at] = <f32>(both(sum00) * perHour0 * perHour0);
    likeness[at + 1] = <f32>(2.0 * both(sum01) * perHour0 * perHour1);
    likeness[at + 2] = <f32>(2.0 * both(sum02) * perHour0 * perHour2);
    likeness[at + 3] = <f32>(both(sum11) * perHour1 * perHour1);
    likeness[at + 4] = <f32>(2.0 * both(sum12) * perHour1 * perHour2);
    likeness[at + 5] = <f32>(both(sum22) * perHour2 * perHour2);
  }
}

function both(sum: v128): f64 {
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

function rememberLoads(): void {
  for (let s = 0; s < members; s++) {
    const holder = holderOf(s);
    if (!holder.isPresent || holder.spell != 0) continue;
    loadSum[s] = loadSum[s] + load[holder.source / types];
    loadMonths[s] = loadMonths[s] + 1;
  }
}
