/**
 * What each candidate step is worth, on the same luck as the plan it would change. A first look in few futures leaves out those that
 * are clearly not among the best: on shared luck it takes few to see that, and a plan has many levers.
 */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { Outcome } from "../../simulation/outcome.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import type { PairedDifference } from "../projection.ts";
import { readerOf } from "../reader.ts";
import { firstBreachOf } from "../shortfall/breach.ts";
import { pairedDifference } from "../statistics/estimate.ts";
import { type Step, withStep } from "./next-steps.ts";
import { type ScoreDifferences, differencesOf } from "./score-differences.ts";
import { readPlans } from "./score-plans.ts";
import { type Place, placesOf } from "./step-places.ts";
import { type TrialScores, trialScores } from "./trial-scores.ts";

export type StepScores = TrialScores & {
  /** Months before the first one that falls short; all of them where none does. */
  readonly heldMonths: Float64Array;
};

/** Step minus plan; `betterShare` is the share of trials in which the step did better, ties by half. */
export type StepValue = ScoreDifferences & {
  readonly step: Step;
  readonly heldMonths: PairedDifference;
  /** Shortfall removed per million yen; infinite for one that costs nothing and helps. */
  readonly shortfallPerMillionJpy: number;
  /** Between which places by that it stands: those that luck alone could order are level. */
  readonly place: Place;
};

const million = 1e6;
/** Enough to see which are not among the best. */
const firstLook = 24;
/** Weighed to the end: more than are shown, for the first look may err among neighbours. */
const mostWeighed = 4;

function stepScores(outcome: Outcome): StepScores {
  const reader = readerOf(outcome);
  const heldMonths = Float64Array.from(
    { length: reader.trials },
    (_, trial) => firstBreachOf(reader, trial) ?? reader.plan.months,
  );
  return { ...trialScores(outcome), heldMonths };
}

/** Differences of two plans that share seed and trials. */
function compareScores(step: Step, one: StepScores, other: StepScores): Omit<StepValue, "place"> {
  const differences = differencesOf(one, other);
  const { shortfall, costJpy } = differences;
  const removed = -shortfall.mean;
  return {
    step,
    ...differences,
    heldMonths: pairedDifference(
      one.trials,
      (trial) => one.heldMonths[trial]!,
      (trial) => other.heldMonths[trial]!,
      "higher",
    ),
    shortfallPerMillionJpy:
      removed > 0 && costJpy.mean <= 0 ? Infinity : removed / Math.max(1e-6, Math.abs(costJpy.mean) / million),
  };
}

type Compared = Omit<StepValue, "place">;

/** Helpful ones first, by what they remove per yen; then the ones that save money, by how little they harm. */
const byValue = (one: Compared, other: Compared): number =>
  other.shortfallPerMillionJpy === one.shortfallPerMillionJpy
    ? one.shortfall.mean - other.shortfall.mean || one.leavers.mean - other.leavers.mean
    : other.shortfallPerMillionJpy - one.shortfallPerMillionJpy;

/** The best by value, and whatever keeps most people if that is not among them. */
function worthWeighing(values: readonly Compared[]): readonly Step[] {
  const best = values.toSorted(byValue).slice(0, mostWeighed);
  const keeps = values.toSorted((one, other) => one.leavers.mean - other.leavers.mean)[0];
  const chosen = keeps === undefined || best.includes(keeps) ? best : [...best, keeps];
  return chosen.map(({ step }) => step);
}

/** Best first, of those that a first look leaves; undefined once no longer wanted. */
export async function valueSteps(
  baseline: Baseline,
  scenario: Scenario,
  steps: readonly Step[],
  simulators: readonly Simulator[],
  isWanted: () => boolean = () => true,
): Promise<readonly StepValue[] | undefined> {
  async function compared(some: readonly Step[], trials?: number) {
    const plans = [scenario, ...some.map((step) => withStep(scenario, step))];
    const asked = plans.map((plan) => ({ baseline, scenario: plan }));
    const scores = await readPlans(asked, simulators, stepScores, { isWanted, trials });
    if (!scores) return undefined;
    const [today, ...then] = scores;
    return some.map((step, index) => ({
      value: compareScores(step, then[index]!, today!),
      scores: { with: then[index]!, without: today! },
    }));
  }
  let left = steps;
  if (steps.length > mostWeighed) {
    const look = await compared(steps, firstLook);
    if (!look) return undefined;
    left = worthWeighing(look.map(({ value }) => value));
  }
  const weighed = await compared(left);
  if (!weighed) return undefined;
  const places = placesOf(weighed.map(({ scores }) => scores));
  return weighed.map(({ value }, index) => ({ ...value, place: places[index]! })).sort(byValue);
}
