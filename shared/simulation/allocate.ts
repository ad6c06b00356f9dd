/**
 * Hours to work, so that priority-weighted covered demand is as large as a fast rule can make it (model.md, step 5): a small
 * transport problem with gains. First the most valuable pairs of people and work; then, while work is left undone, hours move
 * from their poorest use to a better one, if need be by relieving colleagues who can do what nobody else has done.
 * Within 2 % of the LP optimum on average and 5 % at worst: test/shared/simulation/allocate.test.ts solves both.
 */
import type { PlanNetwork } from "./compiled-plan.ts";

export type Allocation = {
  /** Hours at hand by source, effective hours asked for by sink. */
  readonly supply: Float64Array;
  readonly demand: Float64Array;
  /** Hours given, by pair of the network. */
  readonly flow: Float64Array;
  readonly restSupply: Float64Array;
  readonly restDemand: Float64Array;
  /** Scratch: [relay][source] what one more hour is worth, and the pair it goes to. */
  readonly worth: Float64Array;
  readonly way: Int32Array;
  /** [source] last known worth of an hour: bounds what any allocation could reach. */
  readonly price: Float64Array;
  /** [0]: part of the bound that the last search for improvements reached. */
  readonly reached: Float64Array;
  /** Scratch: [source] what an hour is worth where it is worth least, and that pair. */
  readonly poorest: Float64Array;
  readonly poorestPair: Int32Array;
  /** Scratch: [relay][sink] the best that relieving someone there frees, and the pair relieved. */
  readonly relief: Float64Array;
  readonly relievedPair: Int32Array;
  /** Scratch: [taker][giver] where the taker is best, and the giver worst, at what the other does; and those pairs. */
  readonly edge: Float64Array;
  readonly edgePair: Int32Array;
};

export type Network = Pick<
  PlanNetwork,
  "pairSource" | "pairSink" | "pairGain" | "pairPerGain" | "pairValue" | "pairAt"
>;

/** Fewer hours than this are none. */
const tiny = 1e-9;
/** How many colleagues may make room for each other in one improvement. */
export const relays = 2;
/** Improvements from nothing, and month by month from the last: what one month leaves, the next goes on with. */
export const roundsAtFirst = 64;
export const roundsPerMonth = 6;
const little = 1e-3;
/** Where duality shows that no allocation can be better by more than 1.5 %, this one will do. */
const goodEnough = 0.985;

/** Begins from the flow it finds, last month's or none, so that a month much like the last takes little time. */
export function allocate(network: Network, at: Allocation, rounds: number): void {
  keepWhatFits(network, at);
  let total = giveByValue(network, at);
  if (total < 0 || total >= accepted(at) * mostPossible(network, at)) return;
  for (let round = 0; round < rounds; round++) {
    findWorth(network, at);
    setPrices(at);
    const bound = mostPossible(network, at);
    at.reached[0] = total / bound;
    if (total >= goodEnough * bound) return;
    const gained = improve(network, at);
    total += gained;
    // Where single moves bring little, a trade may bring more.
    if (gained < little * total && !swap(network, at) && gained <= 0) return;
  }
}

/** The bound is not always close: what could not be improved upon last month will nearly do again, down to this part of it. */
const leastAccepted = 0.97;
const accepted = ({ reached }: Allocation): number =>
  Math.max(leastAccepted, Math.min(goodEnough, reached[0]! - 0.003));

/** The flow as far as today's hours and today's work go. */
function keepWhatFits({ pairSource, pairSink, pairGain }: Network, at: Allocation): void {
  const { flow, restSupply, restDemand } = at;
  restSupply.set(at.supply);
  restDemand.set(at.demand);
  for (let pair = 0; pair < flow.length; pair++) {
    const before = flow[pair]!;
    if (before <= 0) continue;
    const source = pairSource[pair]!;
    const sink = pairSink[pair]!;
    const given = Math.min(before, restSupply[source]!, restDemand[sink]! / pairGain[pair]!);
    flow[pair] = given;
    restSupply[source] = restSupply[source]! - given;
    restDemand[sink] = Math.max(0, restDemand[sink]! - given * pairGain[pair]!);
  }
}

/**
 * No allocation is worth more than this: by duality, hours at their prices and work at what it is worth beyond them.
 * Any prices give a bound; the marginal worths give a close one.
 */
function mostPossible({ pairSource, pairSink, pairPerGain, pairValue }: Network, at: Allocation): number {
  const { supply, demand, price, relief } = at;
  const sources = supply.length;
  // The last layer of `relief` is free again: here the surplus of an effective hour at each sink.
  const surplus = relays * demand.length;
  let bound = 0;
  for (let source = 0; source < sources; source++) bound += supply[source]! * price[source]!;
  for (let sink = 0; sink < demand.length; sink++) relief[surplus + sink] = 0;
  for (let pair = 0; pair < pairSource.length; pair++) {
    const left = (pairValue[pair]! - price[pairSource[pair]!]!) * pairPerGain[pair]!;
    const sink = surplus + pairSink[pair]!;
    if (left > relief[sink]!) relief[sink] = left;
  }
  for (let sink = 0; sink < demand.length; sink++) bound += demand[sink]! * relief[surplus + sink]!;
  return bound;
}

/** An hour's price: the best of the ways to spend one more. */
function setPrices({ worth, price }: Allocation): void {
  const sources = price.length;
  for (let source = 0; source < sources; source++) {
    let best = worth[source]!;
    for (let relay = 1; relay <= relays; relay++) best = Math.max(best, worth[relay * sources + source]!);
    price[source] = best;
  }
}

/** What is left, the most valuable pairs first. Answers the value, or −1 when nothing can be improved. */
function giveByValue({ pairSource, pairSink, pairGain, pairValue }: Network, at: Allocation): number {
  const { flow, restSupply, restDemand } = at;
  let total = 0;
  for (let pair = 0; pair < pairSource.length; pair++) {
    total += flow[pair]! * pairValue[pair]!;
    const source = pairSource[pair]!;
    const hours = restSupply[source]!;
    if (hours <= 0) continue;
    const sink = pairSink[pair]!;
    const asked = restDemand[sink]!;
    if (asked <= 0) continue;
    const needed = asked / pairGain[pair]!;
    const given = needed < hours ? needed : hours;
    flow[pair] = flow[pair]! + given;
    total += given * pairValue[pair]!;
    restSupply[source] = needed < hours ? hours - given : 0;
    restDemand[sink] = needed <= hours ? 0 : asked - given * pairGain[pair]!;
  }
  for (let sink = 0; sink < restDemand.length; sink++) if (restDemand[sink]! > tiny) return total;
  return -1;
}

/**
 * Moves hours of every source along its best way, where one gains; answers the gain in value. A way's gain per hour lies in its
 * pairs, so earlier moves may shorten how far a later one goes, and never falsify what it brings.
 */
function improve(network: Network, at: Allocation): number {
  const { worth, poorest } = at;
  const sources = poorest.length;
  let gained = 0;
  for (let source = 0; source < sources; source++) {
    for (let relay = 0; relay <= relays; relay++) {
      const gain = worth[relay * sources + source]! - poorest[source]!;
      if (gain > 1e-6) gained += gain * move(network, at, source, relay);
    }
  }
  return gained;
}

/** What one more hour of each source is worth: at undone work, or by relieving a colleague who goes there. */
function findWorth({ pairSource, pairSink, pairGain, pairPerGain, pairValue }: Network, at: Allocation): void {
  const { flow, restSupply, restDemand, worth, way, poorest, poorestPair, relief, relievedPair } = at;
  const sources = poorest.length;
  const pairs = pairSource.length;
  worth.fill(0);
  relief.fill(0);
  poorest.fill(Infinity);
  for (let pair = 0; pair < pairs; pair++) {
    const source = pairSource[pair]!;
    const value = pairValue[pair]!;
    if (value > worth[source]! && restDemand[pairSink[pair]!]! > tiny) {
      worth[source] = value;
      way[source] = pair;
    }
    if (value < poorest[source]! && flow[pair]! > tiny) {
      poorest[source] = value;
      poorestPair[source] = pair;
    }
  }
  for (let source = 0; source < sources; source++) {
    if (restSupply[source]! <= tiny) continue;
    poorest[source] = 0;
    poorestPair[source] = -1;
  }
  for (let relay = 1; relay <= relays; relay++) {
    const from = (relay - 1) * sources;
    const to = relay * sources;
    const floor = relay * restDemand.length;
    for (let pair = 0; pair < pairs; pair++) {
      if (flow[pair]! <= tiny) continue;
      const freed = worth[from + pairSource[pair]!]! * pairPerGain[pair]!;
      const sink = floor + pairSink[pair]!;
      if (freed > relief[sink]!) {
        relief[sink] = freed;
        relievedPair[sink] = pair;
      }
    }
    for (let pair = 0; pair < pairs; pair++) {
      const sink = floor + pairSink[pair]!;
      const gained = relief[sink]! * pairGain[pair]!;
      const source = pairSource[pair]!;
      if (gained > worth[to + source]! && pairSource[relievedPair[sink]!] !== source) {
        worth[to + source] = gained;
        way[to + source] = pair;
      }
    }
  }
}

/** Follows the way of a source's hour through its relays; answers how many hours went. */
function move(network: Network, at: Allocation, source: number, relay: number): number {
  const { pairSource, pairSink, pairGain } = network;
  const { flow, restSupply, restDemand, way, poorestPair, relievedPair } = at;
  const sources = poorestPair.length;
  const origin = poorestPair[source]!;
  let limit = origin < 0 ? restSupply[source]! : flow[origin]!;
  // Hours of the one who moves at each step, per hour of the first.
  let rate = 1;
  let mover = source;
  for (let step = relay; step > 0; step--) {
    const taken = way[step * sources + mover]!;
    const relieved = relievedPair[step * restDemand.length + pairSink[taken]!]!;
    if (relieved === origin) return 0;
    rate *= pairGain[taken]! / pairGain[relieved]!;
    limit = Math.min(limit, flow[relieved]! / rate);
    mover = pairSource[relieved]!;
  }
  const last = way[mover]!;
  limit = Math.min(limit, restDemand[pairSink[last]!]! / (rate * pairGain[last]!));

  if (origin < 0) restSupply[source] = restSupply[source]! - limit;
  else {
    flow[origin] = Math.max(0, flow[origin]! - limit);
    restDemand[pairSink[origin]!] = restDemand[pairSink[origin]!]! + limit * pairGain[origin]!;
  }
  rate = 1;
  mover = source;
  for (let step = relay; step > 0; step--) {
    const taken = way[step * sources + mover]!;
    const relieved = relievedPair[step * restDemand.length + pairSink[taken]!]!;
    flow[taken] = flow[taken]! + limit * rate;
    rate *= pairGain[taken]! / pairGain[relieved]!;
    flow[relieved] = Math.max(0, flow[relieved]! - limit * rate);
    mover = pairSource[relieved]!;
  }
  flow[last] = flow[last]! + limit * rate;
  restDemand[pairSink[last]!] = Math.max(0, restDemand[pairSink[last]!]! - limit * rate * pairGain[last]!);
  return limit;
}

/**
 * Two sources trade work so that each does what it is relatively better at; hours are left over for the next improvement.
 * False when no trade saves anything.
 */
function swap(network: Network, at: Allocation): boolean {
  const { pairSource, pairSink, pairGain, pairAt } = network;
  const { flow, restSupply, edge, edgePair, demand } = at;
  const sources = restSupply.length;
  const sinks = demand.length;
  edge.fill(0);
  for (let pair = 0; pair < pairSource.length; pair++) {
    if (flow[pair]! <= tiny) continue;
    const giver = pairSource[pair]!;
    const sink = pairSink[pair]!;
    for (let taker = 0; taker < sources; taker++) {
      const taken = pairAt[taker * sinks + sink]!;
      if (taken < 0 || taker === giver) continue;
      const rate = pairGain[taken]! / pairGain[pair]!;
      if (rate > edge[taker * sources + giver]!) {
        edge[taker * sources + giver] = rate;
        edgePair[taker * sources + giver] = pair;
      }
    }
  }
  // An hour of `one` frees `edge` hours of `other`, which take over `edge` times as much of the first one's work.
  let traded = false;
  for (let one = 0; one < sources; one++) {
    for (let other = one + 1; other < sources; other++) {
      if (edge[one * sources + other]! * edge[other * sources + one]! <= 1 + 1e-6) continue;
      traded = trade(network, at, one, other) || traded;
    }
  }
  return traded;
}

function trade({ pairSink, pairGain, pairAt }: Network, at: Allocation, one: number, other: number): boolean {
  const { flow, restSupply, edge, edgePair, demand } = at;
  const sources = restSupply.length;
  const sinks = demand.length;
  const fromOther = edgePair[one * sources + other]!;
  const fromOne = edgePair[other * sources + one]!;
  const toOne = pairAt[one * sinks + pairSink[fromOther]!]!;
  const toOther = pairAt[other * sinks + pairSink[fromOne]!]!;
  const freed = edge[one * sources + other]!;
  const needed = pairGain[fromOne]! / pairGain[toOther]!;
  const hours = Math.min(flow[fromOne]!, flow[fromOther]! / freed);
  if (hours <= tiny) return false;
  flow[fromOne] = flow[fromOne]! - hours;
  flow[toOne] = flow[toOne]! + hours;
  flow[fromOther] = Math.max(0, flow[fromOther]! - hours * freed);
  flow[toOther] = flow[toOther]! + hours * needed;
  restSupply[other] = restSupply[other]! + hours * (freed - needed);
  return true;
}
