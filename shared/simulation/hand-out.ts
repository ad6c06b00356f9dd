/**
 * The exact allocation of model.md, step 5, takes far longer than a month may. But who should do what changes little from one
 * future to the next: a handful of optima along one pilot trial give as many orders in which hours can be handed out, and the
 * best of them comes close to the optimum of any month. How close: test/shared/simulation/hand-out.test.ts.
 */
import { type Allocation, type Network, worthOfHour } from "./allocate.ts";

/** Pairs of people and work in the order in which hours are handed out. */
export type HandOutOrder = {
  readonly pair: Int32Array;
  readonly source: Int32Array;
  readonly sink: Int32Array;
  readonly gain: Float64Array;
  readonly value: Float64Array;
};

/** Hours given, by pair, in the first `count` places. */
export type HandedOut = {
  readonly pair: Int32Array;
  readonly hours: Float64Array;
  count: number;
  /** Priority-weighted effective hours. */
  value: number;
};

export const emptyHandedOut = (pairs: number): HandedOut => ({
  pair: new Int32Array(pairs),
  hours: new Float64Array(pairs),
  count: 0,
  value: 0,
});

/** Less than this is rounding of hours. */
const tiny = 1e-9;

/** Each pair in turn takes what its people have left, as far as the work needs it. */
export function handOut(
  { pair, source, sink, gain, value }: HandOutOrder,
  { supply, demand, restSupply, restDemand }: Record<"supply" | "demand" | "restSupply" | "restDemand", Float64Array>,
  into: HandedOut,
): void {
  restSupply.set(supply);
  restDemand.set(demand);
  let idle = 0;
  for (let index = 0; index < supply.length; index++) if (supply[index]! > tiny) idle++;
  let undone = 0;
  for (let index = 0; index < demand.length; index++) if (demand[index]! > tiny) undone++;
  let count = 0;
  let total = 0;
  for (let at = 0; at < pair.length && idle > 0 && undone > 0; at++) {
    const from = source[at]!;
    const hours = restSupply[from]!;
    if (hours <= tiny) continue;
    const to = sink[at]!;
    const asked = restDemand[to]!;
    if (asked <= tiny) continue;
    const needed = asked / gain[at]!;
    let given = needed;
    if (needed < hours) {
      restSupply[from] = hours - needed;
      restDemand[to] = 0;
      undone--;
    } else {
      given = hours;
      restSupply[from] = 0;
      restDemand[to] = asked - hours * gain[at]!;
      idle--;
    }
    into.pair[count] = pair[at]!;
    into.hours[count] = given;
    count++;
    total += given * value[at]!;
  }
  into.count = count;
  into.value = total;
}

/**
 * The order that hands out an optimum: first its own pairs, each as soon as it gets exactly its hours, scarce work before
 * plentiful; then every other pair, by what an hour brings there above its worth elsewhere.
 */
export function handOutOrderOf(network: Network, optimum: Allocation): HandOutOrder {
  const { pairSource, pairSink, pairGain, pairValue } = network;
  const restSupply = optimum.supply.slice();
  const restDemand = optimum.demand.slice();
  const surplus = Float64Array.from(pairValue, (value, pair) => value - worthOfHour(optimum, pairSource[pair]!));
  const byWorth = [...pairValue.keys()].sort((one, other) => surplus[other]! - surplus[one]! || one - other);
  const waiting = byWorth.filter((pair) => optimum.flow[pair]! > tiny);
  const chosen: number[] = [];
  const getsItsHours = (pair: number) => {
    const given = Math.min(restSupply[pairSource[pair]!]!, restDemand[pairSink[pair]!]! / pairGain[pair]!);
    return Math.abs(given - optimum.flow[pair]!) <= 1e-6 * (1 + given);
  };
  while (waiting.length > 0) {
    const place = Math.max(0, waiting.findIndex(getsItsHours));
    const pair = waiting.splice(place, 1)[0]!;
    chosen.push(pair);
    restSupply[pairSource[pair]!]! -= optimum.flow[pair]!;
    restDemand[pairSink[pair]!]! -= optimum.flow[pair]! * pairGain[pair]!;
  }
  const isChosen = new Set(chosen);
  const pair = Int32Array.from([...chosen, ...byWorth.filter((other) => !isChosen.has(other))]);
  return {
    pair,
    source: Int32Array.from(pair, (at) => pairSource[at]!),
    sink: Int32Array.from(pair, (at) => pairSink[at]!),
    gain: Float64Array.from(pair, (at) => pairGain[at]!),
    value: Float64Array.from(pair, (at) => pairValue[at]!),
  };
}
