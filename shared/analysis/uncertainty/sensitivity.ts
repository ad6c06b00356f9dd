/** Which coefficient, if somebody measured it, would narrow the answer most. */
import type { CoefficientId } from "../../catalogue/coefficients.ts";
import { firstOrderEffects } from "./first-order.ts";
import { toRangeEnd } from "./plausible-values.ts";
import { type ScoreId, scoreIds, trialScores } from "../decisions/trial-scores.ts";
import type { Estimate } from "../projection.ts";
import type { WorldsOutcome } from "./run-worlds.ts";
import { varianceSplit, worldMeans } from "./variance-split.ts";

export type Influence = {
  readonly coefficientId: CoefficientId;
  /** Part of what is not known that would be gone, on average, if the coefficient were known. */
  readonly ofNotKnowing: Estimate;
  /** The same as a part of the whole spread, chance included. */
  readonly ofSpread: Estimate;
  /** What more of it does to the figure; `unclear` where the slope cannot be told from 0. */
  readonly direction: "raises" | "lowers" | "unclear";
  /** Change of the figure from the low end of the coefficient's range to the high end. */
  readonly swing: Estimate;
  /** False: what it explains cannot be told from noise with so many worlds. */
  readonly isClear: boolean;
};

export type Sensitivity = {
  /** Clear ones first, by what they explain; then the others, likewise. */
  readonly influences: readonly Influence[];
  /** Part of not knowing that no clear coefficient explains alone: small ones together, and what several do jointly. */
  readonly unexplainedShare: number;
};

/** A part, and the error that both its numbers bring. */
function shareOf(part: Estimate, whole: Estimate): Estimate {
  if (whole.value <= 0) return { value: 0, standardError: 0 };
  const value = part.value / whole.value;
  const standardError = Math.hypot(part.standardError, value * whole.standardError) / whole.value;
  return { value: Math.min(1, Math.max(0, value)), standardError };
}

/** A slope this many standard errors from 0 has a sign. */
const signed = 2;

function directionOf({ value, standardError }: Estimate): Influence["direction"] {
  if (Math.abs(value) <= signed * standardError) return "unclear";
  return value > 0 ? "raises" : "lowers";
}

/** For any figure that each trial has: its values in trial order, world after world. */
export function sensitivityOf({ worlds, trialsPerWorld }: WorldsOutcome, values: Float64Array): Sensitivity {
  const { chance, notKnowing } = varianceSplit(values, trialsPerWorld);
  const spread = {
    value: chance.value + notKnowing.value,
    standardError: Math.hypot(chance.standardError, notKnowing.standardError),
  };
  const effects = firstOrderEffects(worlds.normals, worldMeans(values, trialsPerWorld));
  const influences = worlds.ids
    .map((coefficientId, index): Influence => {
      const { variance, slope, isClear } = effects[index]!;
      const swing = { value: 2 * toRangeEnd * slope.value, standardError: 2 * toRangeEnd * slope.standardError };
      return {
        coefficientId,
        ofNotKnowing: shareOf(variance, notKnowing),
        ofSpread: shareOf(variance, spread),
        direction: directionOf(slope),
        swing,
        isClear,
      };
    })
    .sort(
      (one, other) => Number(other.isClear) - Number(one.isClear) || other.ofNotKnowing.value - one.ofNotKnowing.value,
    );
  const explained = influences.reduce((sum, { isClear, ofNotKnowing }) => sum + (isClear ? ofNotKnowing.value : 0), 0);
  return { influences, unexplainedShare: notKnowing.value > 0 ? Math.max(0, 1 - explained) : 0 };
}

/** For everything that counts about a plan. */
export function sensitivitiesOf(run: WorldsOutcome): Readonly<Record<ScoreId, Sensitivity>> {
  const scores = trialScores(run.outcome);
  return Object.fromEntries(scoreIds.map((id) => [id, sensitivityOf(run, scores[id])])) as Record<ScoreId, Sensitivity>;
}
