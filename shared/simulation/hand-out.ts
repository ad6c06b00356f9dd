/**
 * The exact allocation of model.md, step 5, takes longer than a month may. But who should do what changes little from one
 * future to the next: a handful of optima along one pilot trial give as many orders in which hours can be handed out, and the
 * best of them comes close to the optimum of nearly any month. How close: test/shared/simulation/hand-out.test.ts.
 */
import type { PlanNetwork } from "./compiled-plan.ts";

/** The most that hours at hand can do of what is asked for. */
export type Optimum = {
  /** Hours at hand by source, effective hours asked for by sink. */
  readonly supply: Float64Array;
  readonly demand: Float64Array;
  /** Hours given, by pair of the network. */
  readonly flow: Float64Array;
  /** What one more hour of each source would add. */
  readonly worthOfHour: Float64Array;
};

/** The optimum's own pairs, each as soon as it gets exactly its hours. Whatever else people may do comes after them. */
export type HandOutOrder = readonly number[];

/** Less than this is rounding of hours. */
const tiny = 1e-9;

/**
 * The same hours for all, with pairs that wait for nothing before those that wait for one other, and so on: pairs of other people and
 * other work do not notice one another, and a processor gives hours to several of them at once.
 */
function sideBySide({ pairSource, pairSink }: PlanNetwork, order: HandOutOrder): HandOutOrder {
  const ofSource = new Map<number, number>();
  const ofSink = new Map<number, number>();
  const turns = new Map(
    order.map((pair) => {
      const [source, sink] = [pairSource[pair]!, pairSink[pair]!];
      const turn = 1 + Math.max(ofSource.get(source) ?? 0, ofSink.get(sink) ?? 0);
      ofSource.set(source, turn);
      ofSink.set(sink, turn);
      return [pair, turn];
    }),
  );
  return order.toSorted((one, other) => turns.get(one)! - turns.get(other)!);
}

/** The order that hands out an optimum: each of its pairs as soon as it gets exactly its hours, scarce work before plentiful. */
export function handOutOrderOf(network: PlanNetwork, optimum: Optimum): HandOutOrder {
  const { pairSource, pairSink, pairGain, pairValue } = network;
  const restSupply = optimum.supply.slice();
  const restDemand = optimum.demand.slice();
  // What an hour brings there above its worth elsewhere.
  const surplus = (pair: number) => pairValue[pair]! - optimum.worthOfHour[pairSource[pair]!]!;
  const waiting: number[] = [];
  optimum.flow.forEach((hours, pair) => hours > tiny && waiting.push(pair));
  waiting.sort((one, other) => surplus(other) - surplus(one) || one - other);
  const getsItsHours = (pair: number) => {
    const given = Math.min(restSupply[pairSource[pair]!]!, restDemand[pairSink[pair]!]! / pairGain[pair]!);
    return Math.abs(given - optimum.flow[pair]!) <= 1e-6 * (1 + given);
  };
  const order: number[] = [];
  while (waiting.length > 0) {
    const place = Math.max(0, waiting.findIndex(getsItsHours));
    const pair = waiting.splice(place, 1)[0]!;
    order.push(pair);
    restSupply[pairSource[pair]!]! -= optimum.flow[pair]!;
    restDemand[pairSink[pair]!]! -= optimum.flow[pair]! * pairGain[pair]!;
  }
  return sideBySide(network, order);
}
