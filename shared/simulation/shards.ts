/** Which trials to simulate next: few enough at a time that a superseded run is out of the way at once. */
import type { CompiledPlan } from "./compiled-plan.ts";
import type { TrialRange } from "./protocol.ts";

/** Until a simulator has told its pace: a few milliseconds of work for most plans (an assumption). */
const memberMonthsAtFirst = 20_000;
/** The simulators of a dropped run are in the way of the next until their shards end: with 12 ms, large teams waited half as long again for a first picture. */
const shardMilliseconds = 6;
/** A simulator with the next shard at hand never waits for one; where shards are long, a dropped run would hold it too long. */
const longMilliseconds = 40;
/** Larger ones would spare little and make progress jump. */
const mostTrials = 500;
/** What is left is split so that all simulators end at about the same time, but not into crumbs. */
const sharesOfRest = 3;
const leastShare = 8;

export type Shards = {
  /** The next trials nobody has; undefined when all are given. */
  next(): TrialRange | undefined;
  /** How many a simulator should have, the one at work included. */
  readonly atHand: number;
  /** How long a shard took, where the simulator has a clock. */
  learn(range: TrialRange, milliseconds: number | undefined): void;
  /** These trials are in. */
  arrive(range: TrialRange): void;
  /** How many trials are in without a gap, from the first on. */
  readonly beginning: number;
};

/** The split changes how long things take and never what comes out, so it may follow a clock. */
export function createShards(plan: CompiledPlan, simulators: number, fixedSize?: number): Shards {
  const { trials } = plan;
  const ahead = new Map<number, number>();
  let size = within(memberMonthsAtFirst / Math.max(1, plan.slots * plan.months));
  let atHand = 2;
  let given = 0;
  let beginning = 0;

  return {
    next() {
      if (given >= trials) return undefined;
      const share = Math.max(leastShare, Math.ceil((trials - given) / (sharesOfRest * Math.max(1, simulators))));
      const from = given;
      given = Math.min(trials, from + (fixedSize ?? Math.min(size, share)));
      return { from, to: given };
    },
    learn({ from, to }, milliseconds) {
      if (milliseconds === undefined) return;
      const fitting = shardMilliseconds / Math.max(1e-3, milliseconds / (to - from));
      // Quickly down, slowly up: one shard that happened to be light says little about the next.
      size = within(Math.min(fitting, size * 2));
      atHand = milliseconds > longMilliseconds ? 1 : 2;
    },
    arrive({ from, to }) {
      ahead.set(from, to);
      for (let end = ahead.get(beginning); end !== undefined; end = ahead.get(beginning)) {
        ahead.delete(beginning);
        beginning = end;
      }
    },
    get atHand() {
      return atHand;
    },
    get beginning() {
      return beginning;
    },
  };
}

const within = (size: number) => Math.min(mostTrials, Math.max(1, Math.round(size)));
