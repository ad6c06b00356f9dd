/** Step 5: hours go to work, and load, coverage and the nature of the work follow. */
import { Floats } from "../arrays";
import { lastTwo } from "../four";
import { givenCount, handOutHours, isSecond } from "../hand-out";
import { holderOf } from "../holder";
import { Pair } from "../pair";
import {
  activities,
  disorder,
  groups,
  isShared,
  marketStride,
  markets,
  members,
  nature,
  overloadWeight,
  sourceGain,
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
} from "../state";

/** Numbers of a group in `likeness`: how alike the work of each type is to its own and to the next type's (00 11 22, 01 12 20). */
export const likenesses = 8;
/** Types in a vector, one lane to spare. */
export const lanes = 4;
/** Numbers of an activity in `nature`: effective hours and work against one's type by type, routine. */
const natures = 12;

export let supplyHours: f64 = 0.0;

export function doWork(month: i32): void {
  handOutHours(month);
  countDelivered();
  countWork();
  describeWork();
  weighLoad(month);
  if (month < 12) rememberLoads();
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

/** Where the given hours went. */
function countWork(): void {
  const at = isSecond ? triedAt : givenAt;
  const given = isSecond ? triedHours : givenHours;
  const works = work;
  const places = marketHours;
  works.clear(groups * activities * lanes);
  places.fill(groups * marketStride, 0.0);
  for (let index = 0; index < givenCount; index++) {
    const pair = changetype<Pair>(<usize>at[index]);
    const hours = given[index];
    works[pair.work] = works[pair.work] + <f32>hours;
    places[pair.place] = places[pair.place] + hours;
  }
}

/** Three neighbours, with nothing in the last lane. */
function threeOf(hours: Floats, at: i32): v128 {
  return v128.shuffle<f64>(f32x4.demote_f64x2_zero(hours.pair(at)), f32x4.demote_f64x2_zero(hours.one(at + 2)), 0, 2);
}

/** What the hours of each group and type came to and are made of, three types at once; and what all hours would come to at that yield. */
function describeWork(): void {
  const left = isSecond ? triedSupply : restSupply;
  const zero = f32x4.splat(0.0);
  let firstTwo = f64x2.splat(0.0);
  let last = firstTwo;
  let at = 0;
  for (let group = 0; group < groups; group++) {
    let alike = zero;
    let unlike = zero;
    let gains = zero;
    let offType = zero;
    let repeated = zero;
    for (let own = 0, end = activities * natures; own < end; own += natures, at += lanes) {
      const hours = work.four(at);
      alike = f32x4.add(alike, f32x4.mul(hours, hours));
      unlike = f32x4.add(unlike, f32x4.mul(hours, v128.shuffle<f32>(hours, hours, 1, 2, 0, 3)));
      gains = f32x4.add(gains, f32x4.mul(hours, nature.four(own)));
      offType = f32x4.add(offType, f32x4.mul(hours, nature.four(own + lanes)));
      repeated = f32x4.add(repeated, f32x4.mul(hours, nature.four(own + 2 * lanes)));
    }
    const first = group * types;
    const own = group * lanes;
    const hours = threeOf(supply, first);
    const used = threeOfBoth(supply, left, first);
    const isUsed = f32x4.gt(used, zero);
    const per = v128.and(f32x4.div(f32x4.splat(1.0), used), isUsed);
    const all = f32x4.mul(hours, v128.bitselect(f32x4.mul(gains, per), sourceGain.four(own), isUsed));
    effective.putFour(own, gains);
    possible.putFour(own, all);
    routine.putFour(own, f32x4.mul(repeated, per));
    against.putFour(own, f32x4.mul(offType, per));
    likeness.putFour(group * likenesses, f32x4.mul(f32x4.mul(alike, per), per));
    const twice = f32x4.mul(f32x4.add(unlike, unlike), per);
    likeness.putFour(group * likenesses + lanes, f32x4.mul(twice, v128.shuffle<f32>(per, per, 1, 2, 0, 3)));
    firstTwo = f64x2.add(firstTwo, f64x2.promote_low_f32x4(all));
    last = f64x2.add(last, lastTwo(all));
  }
  supplyByType.putPair(0, firstTwo);
  supplyByType[2] = f64x2.extract_lane(last, 0);
  supplyHours = both(firstTwo) + supplyByType[2];
}

/** What is gone of three neighbours. */
function threeOfBoth(before: Floats, after: Floats, at: i32): v128 {
  const firstTwo = f64x2.sub(before.pair(at), after.pair(at));
  const third = f64x2.sub(before.one(at + 2), after.one(at + 2));
  return v128.shuffle<f64>(f32x4.demote_f64x2_zero(firstTwo), f32x4.demote_f64x2_zero(third), 0, 2);
}

/**
 * Load of a group: the part of its hours in use ÷ the coverage of the markets it works in. Idle hours bring it below 1; work that
 * nobody gets to brings it above. For a team of one group this is demand ÷ supply.
 */
function weighLoad(month: i32): void {
  for (let group = 0; group < groups; group++) {
    let hours = f64x2.splat(0.0);
    let strain = hours;
    for (let market = 0, at = group * marketStride; market < markets; market += 2, at += 2) {
      const here = marketHours.pair(at);
      hours = f64x2.add(hours, here);
      strain = f64x2.add(strain, f64x2.mul(here, strainOf.pair(market)));
    }
    const all = <f64>sumOfLanes(possible.four(group * lanes)) * both(hours);
    const inUse = <f64>sumOfLanes(effective.four(group * lanes)) * both(strain);
    const weight = inUse > 0.0 ? inUse / all : 0.0;
    load[group] = weight;
    stress[group] = <f32>(overloadWeight * Math.max(0.0, weight - 1.0) + disorder[month]);
  }
}

function sumOfLanes(four: v128): f32 {
  const pairs = f32x4.add(four, v128.shuffle<f32>(four, four, 2, 3, 0, 1));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
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
