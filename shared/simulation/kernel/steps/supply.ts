/** Step 5: hours go to work, and load, coverage and the nature of the work follow. */
import { givenCount, handOutHours, isSecond } from "../hand-out";
import { holderOf } from "../holder";
import {
  disorder,
  groups,
  isShared,
  markets,
  members,
  overloadWeight,
  pairAgainst,
  pairGain,
  pairPlace,
  pairRoutine,
  pairSource,
  pairWork,
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
} from "../state";

/** Work kinds of three types, each with each: 00 01 02 11 12 22. */
export const likenesses = 6;

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
  const useful = effective;
  const routines = routine;
  const againsts = against;
  const works = work;
  const places = marketHours;
  const sourceOf = pairSource;
  const workOf = pairWork;
  const placeOf = pairPlace;
  const gains = pairGain;
  const isRoutine = pairRoutine;
  const isAgainst = pairAgainst;
  works.fill(sources * width, 0.0);
  places.fill(groups * markets, 0.0);
  useful.fill(sources, 0.0);
  routines.fill(sources, 0.0);
  againsts.fill(sources, 0.0);
  for (let index = 0; index < givenCount; index++) {
    const pair = at[index];
    const hours = given[index];
    const from = sourceOf[pair];
    useful[from] = useful[from] + hours * gains[pair];
    routines[from] = routines[from] + hours * isRoutine[pair];
    againsts[from] = againsts[from] + hours * isAgainst[pair];
    const own = workOf[pair];
    works[own] = works[own] + hours;
    const place = placeOf[pair];
    places[place] = places[place] + hours;
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

/** What all hours would come to at the yield of those that found work. */
function countSupply(): void {
  const left = isSecond ? triedSupply : restSupply;
  supplyByType.fill(types, 0.0);
  let all = 0.0;
  for (let at = 0, type = 0; at < sources; at++) {
    const used = supply[at] - left[at];
    const per = used > 0.0 ? 1.0 / used : 0.0;
    const hours = supply[at] * (used > 0.0 ? effective[at] * per : sourceGain[at]);
    perUsed[at] = per;
    possible[at] = hours;
    supplyByType[type] = supplyByType[type] + hours;
    all += hours;
    type = type == types - 1 ? 0 : type + 1;
  }
  supplyHours = all;
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
    stress[first] = overloadWeight * Math.max(0.0, weight - 1.0) + disorder[month];
  }
}

/** What an hour of each type is made of: routine, work against the type, and how alike the work of two types is. */
function describeWork(): void {
  for (let group = 0; group < groups; group++) {
    const first = group * types;
    const perHour0 = perUsed[first];
    const perHour1 = perUsed[first + 1];
    const perHour2 = perUsed[first + 2];
    routine[first] = routine[first] * perHour0;
    routine[first + 1] = routine[first + 1] * perHour1;
    routine[first + 2] = routine[first + 2] * perHour2;
    against[first] = against[first] * perHour0;
    against[first + 1] = against[first + 1] * perHour1;
    against[first + 2] = against[first + 2] * perHour2;
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
    likeness[at] = both(sum00) * perHour0 * perHour0;
    likeness[at + 1] = 2.0 * both(sum01) * perHour0 * perHour1;
    likeness[at + 2] = 2.0 * both(sum02) * perHour0 * perHour2;
    likeness[at + 3] = both(sum11) * perHour1 * perHour1;
    likeness[at + 4] = 2.0 * both(sum12) * perHour1 * perHour2;
    likeness[at + 5] = both(sum22) * perHour2 * perHour2;
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
