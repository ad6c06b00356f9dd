/**
 * Hours go to work in an order that was learnt from exact optima (`../pilot.ts`): each pair of people and work in turn takes
 * what its people have left, as far as the work needs it.
 */
import { Floats, Ints } from "./arrays";
import {
  chosen,
  orders,
  pairGain,
  pairPerGain,
  pairSink,
  pairSource,
  pairValue,
  pairs,
  priority,
  restFrom,
  sinks,
  sources,
  width,
} from "./plan";
import {
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
/** Where this part of all there is to do is done, no other order is worth the try. */
const enough = 0.995;

/** The order that served last. */
let order = 0;
/** Pairs that got hours, in `givenAt` and `givenHours`, and what they are worth: priority-weighted effective hours. */
export let givenCount = 0;
export let givenValue: f64 = 0.0;
/** Whether the last hours handed out stand in the arrays of the second try. */
export let isSecond = false;

let count = 0;
let value: f64 = 0.0;
/** Sinks that still ask for hours. */
let undone = 0;

export function resetOrder(): void {
  order = 0;
}

/** The order that served last month and, every other month, another one: the better of the two. */
export function handOutHours(month: i32): void {
  handOut(order, restSupply, restDemand, givenAt, givenHours);
  givenCount = count;
  givenValue = value;
  isSecond = false;
  if (orders == 1 || (month & 1) == 1 || givenValue >= enough * worthOfAll()) return;
  const other = (order + 1 + ((month >> 1) % (orders - 1))) % orders;
  handOut(other, triedSupply, triedDemand, triedAt, triedHours);
  if (value <= givenValue) return;
  givenCount = count;
  givenValue = value;
  isSecond = true;
  order = other;
}

/** The pairs of an optimum in their order, then whatever else people with hours left may do, person by person. */
function handOut(by: i32, leftSupply: Floats, leftDemand: Floats, at: Ints, given: Floats): void {
  leftSupply.copy(supply, sources);
  leftDemand.copy(demand, sinks);
  undone = 0;
  for (let sink = 0; sink < sinks; sink++) undone += i32(demand[sink] > tiny);
  count = 0;
  value = 0.0;
  give(by * pairs, by * pairs + chosen[by], leftSupply, leftDemand, at, given);
  const rest = by * (sources + 1);
  for (let from = 0; from < sources && undone > 0; from++) {
    if (leftSupply[from] > tiny)
      give(restFrom[rest + from], restFrom[rest + from + 1], leftSupply, leftDemand, at, given);
  }
}

function give(first: i32, end: i32, leftSupply: Floats, leftDemand: Floats, at: Ints, given: Floats): void {
  let taken = count;
  let worth = value;
  let open = undone;
  for (let pair = first; pair < end; pair++) {
    const from = pairSource[pair];
    const to = pairSink[pair];
    const hours = leftSupply[from];
    const wanted = leftDemand[to];
    if (hours <= tiny || wanted <= tiny) continue;
    const needed = wanted * pairPerGain[pair];
    const isEnough = needed < hours;
    const used = isEnough ? needed : hours;
    leftSupply[from] = hours - used;
    leftDemand[to] = isEnough ? 0.0 : wanted - used * pairGain[pair];
    open -= i32(isEnough);
    at[taken] = pair;
    given[taken] = used;
    taken++;
    worth += used * pairValue[pair];
  }
  count = taken;
  value = worth;
  undone = open;
}

/** Priority-weighted hours if everything asked for were done. */
function worthOfAll(): f64 {
  let worth = f64x2.splat(0.0);
  for (let sink = 0; sink < sinks; sink += width) {
    for (let a = 0; a < width; a += 2) {
      worth = f64x2.add(worth, f64x2.mul(demand.pair(sink + a), priority.pair(a)));
    }
  }
  return f64x2.extract_lane(worth, 0) + f64x2.extract_lane(worth, 1);
}
