/**
 * Hours go to work in an order that was learnt from exact optima (`../pilot.ts`): each pair of people and work in turn takes
 * what its people have left, as far as the work needs it. The prices of those optima tell how much could be done at most; a month
 * for which no order comes close to it is solved exactly.
 */
import { allocate, boundOf } from "./allocate";
import { Floats, Ints } from "./arrays";
import { Pair, pairBytes } from "./pair";
import { chosen, leastDone, limits, orders, pairRecords, pairs, restFrom, sinks, sources } from "./plan";
import {
  amount,
  basis,
  demand,
  givenAt,
  givenHours,
  restDemand,
  restSupply,
  supply,
  triedAt,
  triedDemand,
  triedHours,
  triedSupply,
} from "./state";

/** Less than this is rounding of hours. */
const tiny = 1e-9;
/** Where this part of what is possible at most is done, no other order is worth the try, unless more is asked for. */
const enough = 0.98;

/** The order that served last; those that were learnt, and their optima, have numbers from 1. */
let order = 1;
/** The optimum whose prices served last: 0 is the trial's own, once it has one; then that of an order. */
let nearest = 1;
let hasOwn = false;
/** Months of the trial that were solved exactly. */
export let exactMonths = 0;
/** Pairs that got hours, in `givenAt` and `givenHours`, and what they are worth: priority-weighted effective hours. */
export let givenCount = 0;
export let givenValue: f64 = 0.0;
/** Whether the last hours handed out stand in the arrays of the second try. */
export let isSecond = false;

let count = 0;
let value: f64 = 0.0;

export function resetOrder(): void {
  order = min(1, orders);
  nearest = 1;
  hasOwn = false;
  exactMonths = 0;
}

/** By the order that served last; where that may be too little, every other month by another one; where it still is, exactly. */
export function handOutHours(month: i32): void {
  handOut(order, restSupply, restDemand, givenAt, givenHours);
  keep(false);
  if (orders > 0) {
    let bound = boundOf(nearest);
    if (givenValue >= Math.max(enough, leastDone) * bound) return;
    if (givenValue < leastDone * bound) bound = tighterBound(bound);
    if ((month & 1) == 1 && givenValue >= leastDone * bound) return;
    tryAnother(month);
    if (givenValue >= leastDone * bound) return;
  }
  if (!isAnyoneThere() || !solveMonth()) return;
  exactMonths++;
  if (isSecond) handOutOptimum(restSupply, restDemand, givenAt, givenHours);
  else handOutOptimum(triedSupply, triedDemand, triedAt, triedHours);
  // At its own prices an optimum comes to all that is possible; if it does not, rounding has spoilt it.
  hasOwn = value >= leastDone * boundOf(0);
  nearest = i32(!hasOwn);
  if (value >= givenValue) keep(!isSecond);
}

function keep(second: bool): void {
  givenCount = count;
  givenValue = value;
  isSecond = second;
}

function tryAnother(month: i32): void {
  let other = nearest;
  if (other == 0 || other == order) other = 1 + ((order + (month % max(1, orders - 1))) % orders);
  if (other == order) return;
  handOut(other, triedSupply, triedDemand, triedAt, triedHours);
  if (value <= givenValue) return;
  keep(true);
  order = other;
}

/** The least of the bounds, or the first that shows the hours given to be enough; the order's own is the likeliest to. */
function tighterBound(bound: f64): f64 {
  let least = bound;
  for (let step = 0; step <= orders && givenValue < leastDone * least; step++) {
    const optimum = (order + step) % (1 + orders);
    if (optimum == 0 && !hasOwn) continue;
    const next = boundOf(optimum);
    if (next >= least) continue;
    least = next;
    nearest = optimum;
  }
  return least;
}

function isAnyoneThere(): bool {
  for (let source = 0; source < sources; source++) if (supply[source] > tiny) return true;
  return false;
}

/** The optimum of the month's hours, from the nearest one known; false if it was not found. */
export function solveMonth(): bool {
  hasOwn = allocate(hasOwn || orders > 0 ? nearest : -1);
  nearest = i32(!hasOwn);
  return hasOwn;
}

function handOutOptimum(leftSupply: Floats, leftDemand: Floats, at: Ints, given: Floats): void {
  leftSupply.copy(supply, sources);
  leftDemand.copy(demand, sinks);
  count = 0;
  value = 0.0;
  for (let row = 0; row < limits; row++) {
    if (basis[row] >= pairs || amount[row] <= tiny) continue;
    const own = addressOf(basis[row]);
    const pair = changetype<Pair>(own);
    const from = pair.source;
    const to = pair.sink;
    // Rounding gives nobody hours they do not have.
    const used = Math.min(amount[row], Math.min(leftSupply[from], leftDemand[to] * pair.perGain));
    leftSupply[from] = leftSupply[from] - used;
    leftDemand[to] = Math.max(0.0, leftDemand[to] - used * pair.gain);
    at[count] = <i32>own;
    given[count] = used;
    count++;
    value += used * pair.value;
  }
}

/** Of a place in the orders, one order after another. */
function addressOf(pair: i32): usize {
  return pairRecords + <usize>pair * pairBytes;
}

/** The pairs of an optimum in their order, then whatever else people with hours left may do, person by person. */
function handOut(by: i32, leftSupply: Floats, leftDemand: Floats, at: Ints, given: Floats): void {
  leftSupply.copy(supply, sources);
  leftDemand.copy(demand, sinks);
  count = 0;
  value = 0.0;
  const first = addressOf(by * pairs);
  giveChosen(first, first + <usize>chosen[by] * pairBytes, leftSupply, leftDemand, at, given);
  const rest = restFrom.from(by * (sources + 1));
  for (let from = 0; from < sources; from++) {
    if (leftSupply[from] <= tiny) continue;
    if (!isAnyLeft(leftDemand)) return;
    giveRest(
      first + <usize>rest[from] * pairBytes,
      first + <usize>rest[from + 1] * pairBytes,
      leftSupply,
      leftDemand,
      at,
      given,
    );
  }
}

function isAnyLeft(leftDemand: Floats): bool {
  const rounding = f64x2.splat(tiny);
  for (let sink = 0; sink < sinks; sink += 2) {
    if (v128.any_true(f64x2.gt(leftDemand.pair(sink), rounding))) return true;
  }
  return false;
}

/** Nearly all of these get hours, and how many nobody can foretell: no branch depends on it. */
function giveChosen(first: usize, end: usize, leftSupply: Floats, leftDemand: Floats, at: Ints, given: Floats): void {
  const rounding = f64x2.splat(tiny);
  let taken = 0;
  let worth = f64x2.splat(0.0);
  for (let own = first; own < end; own += pairBytes) {
    const pair = changetype<Pair>(own);
    const hours = leftSupply.one(pair.source);
    const wanted = leftDemand.one(pair.sink);
    const needed = f64x2.mul(wanted, f64x2.splat(pair.perGain));
    const used = f64x2.pmin(hours, needed);
    leftSupply.putOne(pair.source, f64x2.sub(hours, used));
    // Where there is enough nothing stays undone, whatever rounding says.
    const isEnough = f64x2.lt(needed, hours);
    leftDemand.putOne(pair.sink, v128.andnot(f64x2.sub(wanted, f64x2.mul(used, f64x2.splat(pair.gain))), isEnough));
    at[taken] = <i32>own;
    given.putOne(taken, used);
    taken += i64x2.bitmask(f64x2.gt(used, rounding)) & 1;
    worth = f64x2.add(worth, f64x2.mul(used, f64x2.splat(pair.value)));
  }
  count = taken;
  value = f64x2.extract_lane(worth, 0);
}

/** The other pairs of one source. */
function giveRest(first: usize, end: usize, leftSupply: Floats, leftDemand: Floats, at: Ints, given: Floats): void {
  let taken = count;
  let worth = value;
  const from = changetype<Pair>(first).source;
  let hours = leftSupply[from];
  for (let own = first; own < end && hours > tiny; own += pairBytes) {
    const pair = changetype<Pair>(own);
    const wanted = leftDemand[pair.sink];
    if (wanted <= tiny) continue;
    const needed = wanted * pair.perGain;
    const isEnough = needed < hours;
    const used = isEnough ? needed : hours;
    hours -= used;
    leftDemand[pair.sink] = isEnough ? 0.0 : wanted - used * pair.gain;
    at[taken] = <i32>own;
    given[taken] = used;
    taken++;
    worth += used * pair.value;
  }
  leftSupply[from] = hours;
  count = taken;
  value = worth;
}
