/** Who may do which work, as the kernel wants it: what can run out, and the orders in which hours are handed out. */
import { type CompiledPlan, types } from "./compiled-plan.ts";
import type { HandOutOrder } from "./hand-out.ts";
import { widthOf } from "./kernel-plan.ts";

/** Where the kernel keeps a [market][activity], or any other line of activities. */
export const wideSink = (place: number, activities: number, width: number): number =>
  Math.floor(place / activities) * width + (place % activities);

/** Sinks that somebody may serve, as the network numbers them. */
const servedSinks = ({ network }: CompiledPlan) => [...new Set(network.pairSink)].sort((one, other) => one - other);

/** What can run out: the hours of each source and the work of each sink that somebody may serve. */
export const limitsOf = (plan: CompiledPlan): number => plan.network.groups * types + servedSinks(plan).length;

/** So small a part of a pair's worth decides between equals: whoever does the work best, then whoever has the luck of the draw. */
const hair = 1e-8;
/** Steps of the golden ratio spread over 0 to 1 as evenly as can be. */
const golden = 0.618_033_988_749_894_9;

export function limitArrays(plan: CompiledPlan) {
  const { network, activityIds } = plan;
  const { length: activities } = activityIds;
  const sinks = servedSinks(plan);
  const limitOf = new Map(sinks.map((sink, index) => [sink, network.groups * types + index]));
  const best = new Float64Array(network.markets * activities);
  network.pairSink.forEach((sink, pair) => (best[sink] = Math.max(best[sink]!, network.pairGain[pair]!)));
  const advantage = (pair: number) =>
    network.pairGain[pair]! / best[network.pairSink[pair]!]! + ((pair * golden) % 1) / 8;
  return {
    limitSink: Int32Array.from(sinks, (sink) => wideSink(sink, activities, widthOf(plan))),
    pairSource: network.pairSource,
    pairGain: network.pairGain,
    pairLimit: Int32Array.from(network.pairSink, (sink) => limitOf.get(sink)!),
    pairWorth: network.pairValue.map((value, pair) => value * (1 + hair * advantage(pair))),
  };
}

export function limitNumbers(plan: CompiledPlan) {
  const { network } = plan;
  return {
    sourceStride: 2 * Math.ceil((network.groups * types) / 2),
    limits: limitsOf(plan),
    limitStride: 2 * Math.ceil(limitsOf(plan) / 2),
    largestGain: network.pairGain.reduce((most, gain) => Math.max(most, gain), 0),
  };
}

/** `kernel/pair.ts` */
export const pairBytes = 64;

/** The pairs in the order in which hours are handed out, and the order's other numbers; how much room each order takes. */
export function orderArrays({ network, activityIds, activity }: CompiledPlan, width: number, order: HandOutOrder) {
  const activities = activityIds.length;
  const sources = network.groups * types;
  const bySource = Array.from({ length: sources }, (): number[] => []);
  for (const pair of order.others) bySource[network.pairSource[pair]!]!.push(pair);
  const all = [...order.chosen, ...bySource.flat()];
  const restFrom = new Int32Array(sources + 1).fill(order.chosen.length);
  bySource.forEach((pairs, source) => (restFrom[source + 1] = restFrom[source]! + pairs.length));
  const activityOf = (pair: number) => network.pairSink[pair]! % activities;
  const wide = (line: number) => wideSink(line, activities, width);
  const records = new DataView(new ArrayBuffer(all.length * pairBytes));
  all.forEach((pair, index) => {
    const [at, source, gain] = [index * pairBytes, network.pairSource[pair]!, network.pairGain[pair]!];
    const own = activityOf(pair);
    const places = [source, wide(network.pairSink[pair]!), wide(network.pairWork[pair]!), network.pairPlace[pair]!];
    places.forEach((place, field) => records.setInt32(at + 4 * field, place, true));
    const burdens = [activity.routineShare[own]!, activity.offType[(source % types) * activities + own]!, 0];
    const numbers = [gain, ...burdens, 1 / gain, network.pairValue[pair]!];
    numbers.forEach((number, field) => records.setFloat64(at + 16 + 8 * field, number, true));
  });
  return {
    chosen: { values: Int32Array.of(order.chosen.length), each: 1 },
    restFrom: { values: restFrom, each: sources + 1 },
    pairRecords: { values: new Int32Array(records.buffer), each: (all.length * pairBytes) / 4 },
  };
}
