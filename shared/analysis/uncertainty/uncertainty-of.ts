/** Which part of each figure's spread is chance, and which is not knowing: read off trials lived through in many worlds. */
import { type ScoreId, scoreIds, trialScores } from "../decisions/trial-scores.ts";
import { type Reader, readerOf } from "../reader.ts";
import { firstBreachOf } from "../shortfall/breach.ts";
import type { WorldsOutcome } from "./run-worlds.ts";
import { type VarianceSplit, varianceSplit } from "./variance-split.ts";

export type Uncertainty = {
  readonly worlds: number;
  readonly trialsPerWorld: number;
  /** By month. */
  readonly coverage: readonly VarianceSplit[];
  readonly headcount: readonly VarianceSplit[];
  /** P(fallen short by the end of the month); its band of not knowing is that of the probability. */
  readonly breachedBy: readonly VarianceSplit[];
  /** Today's members: the chance of having left by then, and between which chances worlds put it. */
  readonly members: readonly {
    readonly memberId: string;
    readonly within12: VarianceSplit;
    readonly horizon: VarianceSplit;
  }[];
  /** Of each trial as a whole. The mean of `holds` is P(hold), and its band of not knowing is that of the probability. */
  readonly totals: Readonly<Record<ScoreId, VarianceSplit>>;
};

function monthly(reader: Reader, each: number, of: (month: number, trial: number) => number): VarianceSplit[] {
  const values = new Float64Array(reader.trials);
  return Array.from({ length: reader.plan.months }, (_, month) => {
    for (let trial = 0; trial < reader.trials; trial++) values[trial] = of(month, trial);
    return varianceSplit(values, each);
  });
}

function membersOf({ plan, trials, columns, counts }: Reader, each: number): Uncertainty["members"] {
  return plan.memberIds.map((memberId, member) => {
    const from = columns.leftIn(member) * trials;
    const leavesIn = Float64Array.from(counts.subarray(from, from + trials));
    const within = (months: number) =>
      varianceSplit(
        leavesIn.map((month) => (month < months ? 1 : 0)),
        each,
      );
    return { memberId, within12: within(Math.min(12, plan.months)), horizon: within(plan.months) };
  });
}

/** Of trials that lie world after world. */
export function uncertaintyOf({ outcome, worlds, trialsPerWorld: each }: WorldsOutcome): Uncertainty {
  const reader = readerOf(outcome);
  const scores = trialScores(outcome);
  const breaches = Float64Array.from({ length: reader.trials }, (_, trial) => firstBreachOf(reader, trial) ?? Infinity);
  const totals = scoreIds.map((id) => [id, varianceSplit(scores[id], each)] as const);
  return {
    worlds: worlds.count,
    trialsPerWorld: each,
    coverage: monthly(reader, each, reader.coverage),
    headcount: monthly(reader, each, (month, trial) => reader.monthly("headcount", month, trial)),
    breachedBy: monthly(reader, each, (month, trial) => (breaches[trial]! <= month ? 1 : 0)),
    members: membersOf(reader, each),
    totals: Object.fromEntries(totals) as Uncertainty["totals"],
  };
}
