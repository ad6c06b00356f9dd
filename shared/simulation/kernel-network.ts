/** Who may do which work, as the kernel wants it: what can run out, and the orders in which hours are handed out. */
import { type CompiledPlan, type PlanNetwork, types } from "./compiled-plan.ts";
import type { HandOutOrder } from "./hand-out.ts";
import { widthOf } from "./kernel-plan.ts";

/** Where the kernel keeps a [market][activity], or any other line of activities. */
export const wideSink = (place: number, activities: number, width: number): number =>
  Math.floor(place / activities) * width + (place % activities);

/** Types side by side, with a place to spare. */
const lanes = 4;
/** Where the kernel keeps a number of a group by type, and the hours that a group gives to an activity. */
export const typeAt = (group: number, type: number): number => group * lanes + type;
export const workAt = (group: number, type: number, activity: number, activities: number): number =>
  (group * activities + activity) * lanes + type;

/** Markets rounded up to whole pairs: how far apart the kernel keeps the hours of two groups. */
export const marketStrideOf = ({ markets }: PlanNetwork): number => 2 * Math.ceil(markets / 2);

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
    marketStride: marketStrideOf(network),
    sourceStride: 2 * Math.ceil((network.groups * types) / 2),
    limits: limitsOf(plan),
    limitStride: 2 * Math.ceil(limitsOf(plan) / 2),
    largestGain: network.pairGain.reduce((most, gain) => Math.max(most, gain), 0),
  };
}

/** `kernel/pair.ts` */
export const pairBytes = 48;

/** What the kernel reads of each pair, as the plan has them: in doubles, of which the first two hold four places. */
export function pairRecords({ network, activityIds }: CompiledPlan, width: number): Float64Array {
  const activities = activityIds.length;
  const each = pairBytes / 8;
  const records = new Float64Array(network.pairSource.length * each);
  const places = new Int32Array(records.buffer);
  network.pairSource.forEach((source, pair) => {
    const [sink, gain] = [network.pairSink[pair]!, network.pairGain[pair]!];
    const group = Math.floor(source / types);
    const at = pair * each;
    places[2 * at] = source;
    places[2 * at + 1] = wideSink(sink, activities, width);
    places[2 * at + 2] = workAt(group, source % types, sink % activities, activities);
    places[2 * at + 3] = group * marketStrideOf(network) + Math.floor(sink / activities);
    records[at + 2] = gain;
    records[at + 3] = 1 / gain;
    records[at + 4] = network.pairValue[pair]!;
  });
  return records;
}

/** An order's pairs as the kernel walks through them: its own, then what else each source may do, most valuable first. */
export function orderArrays({ network }: CompiledPlan, order: HandOutOrder) {
  const isOwn = new Uint8Array(network.pairSource.length);
  for (const pair of order) isOwn[pair] = 1;
  const bySource = Array.from({ length: network.groups * types }, (): number[] => []);
  // Pairs come most valuable first.
  network.pairSource.forEach((source, pair) => isOwn[pair] === 0 && bySource[source]!.push(pair));
  const restFrom = [order.length];
  for (const pairs of bySource) restFrom.push(restFrom.at(-1)! + pairs.length);
  return { pairs: [...order, ...bySource.flat()], restFrom };
}
