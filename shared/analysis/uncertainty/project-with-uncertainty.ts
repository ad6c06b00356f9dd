/** A projection whose bands admit that the coefficients themselves are uncertain, and say which part of them that is. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import { firstBreachOf } from "../shortfall/breach.ts";
import type { Projection } from "../projection.ts";
import { type Reader, readerOf } from "../reader.ts";
import { type WorldsOptions, type WorldsOutcome, runWorlds } from "./run-worlds.ts";
import { summarise } from "../summarise.ts";
import { type ScoreId, type TrialScores, scoreIds, trialScores } from "../decisions/trial-scores.ts";
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

export type UncertainProjection = {
  readonly projection: Projection;
  readonly uncertainty: Uncertainty;
  /** For asking further: which coefficient makes the most of it. */
  readonly scores: TrialScores;
  readonly run: WorldsOutcome;
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

function uncertaintyOf(
  reader: Reader,
  scores: TrialScores,
  { worlds, trialsPerWorld: each }: WorldsOutcome,
): Uncertainty {
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

/** `undefined` once no longer wanted. */
export async function projectWithUncertainty(
  baseline: Baseline,
  scenario: Scenario,
  simulators: readonly Simulator[],
  options: WorldsOptions = {},
): Promise<UncertainProjection | undefined> {
  const run = await runWorlds(baseline, scenario, simulators, options);
  if (!run) return undefined;
  const reader = readerOf(run.outcome);
  const scores = trialScores(run.outcome);
  const uncertainty = uncertaintyOf(reader, scores, run);
  return { projection: summarise(run.outcome, run.trialsPerWorld), uncertainty, scores, run };
}
