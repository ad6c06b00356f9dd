/**
 * The model's own rates of leaving after looking at this team's history. First how often people leave here in all, compared
 * with the defaults; then, round that level, each tenure band and pattern. Both are gamma–Poisson (gamma-poisson.ts) with the
 * default's weight taken from its range in the catalogue, so a small team moves the level and hardly the parts. Taking the
 * level as known for the parts is empirical Bayes (Efron and Morris, JASA 70, 1975).
 */
import { tenureBands } from "../../catalogue/coefficient-tenure.ts";
import { type Coefficients, coefficients as catalogue } from "../../catalogue/coefficients.ts";
import { type Posterior, posteriorMean, posteriorRate, type Prior, shapeOf } from "./gamma-poisson.ts";
import { type RateCell, rateCells } from "./rate-cells.ts";
import type { TeamSpell } from "./team-history.ts";

export type LearntRate = RateCell & {
  /** Per month, of a person whose type neither raises nor lowers leaving; the prior is already at this team's level. */
  readonly prior: Prior;
  readonly posterior: Posterior;
};

export type LearntRates = {
  /** Leaving as a multiple of the defaults. */
  readonly level: Posterior;
  readonly leavers: number;
  /** Leavers that the defaults would have expected of the same people. */
  readonly expected: number;
  /** How many leavers, and how many years of this team, the defaults' level is worth. */
  readonly priorLeavers: number;
  readonly priorPersonYears: number;
  readonly rates: readonly LearntRate[];
};

/** On the scale "multiple of the defaults" one expected leaver is the unit of exposure. */
function levelPrior(): Prior {
  const [low, high] = catalogue.annualLeaving.range;
  return { rate: 1, personMonths: shapeOf([[-Math.log1p(-low), -Math.log1p(-high)]]) };
}

function priorOf({ band, pattern, byDefault }: RateCell, level: number): Prior {
  const rate = byDefault * level;
  const worth = shapeOf([catalogue[`tenure-${band}`].range, catalogue[`share-${pattern}-${band}`].range]);
  return { rate, personMonths: worth / rate };
}

export function learntRates(spells: readonly TeamSpell[], values: Coefficients): LearntRates {
  const { cells, leavers, expected, personMonths } = rateCells(spells, values);
  const { personMonths: priorLeavers } = levelPrior();
  const level = posteriorRate(levelPrior(), leavers, expected);
  const usualRate = expected > 0 ? expected / personMonths : -Math.log1p(-values.annualLeaving) / 12;
  return {
    level,
    leavers,
    expected,
    priorLeavers,
    priorPersonYears: priorLeavers / usualRate / 12,
    rates: cells.map((cell) => {
      const prior = priorOf(cell, level.mean);
      return { ...cell, prior, posterior: posteriorRate(prior, cell.leavers, cell.exposure) };
    }),
  };
}

/** [band] the learnt hazard of leaving for any cause, per month: `totalsByBand` of the learnt rates without their intervals. */
export function learntHazards(spells: readonly TeamSpell[], values: Coefficients): readonly number[] {
  const { cells, leavers, expected } = rateCells(spells, values);
  const level = posteriorMean(levelPrior(), leavers, expected);
  return tenureBands.map(({ id }) =>
    cells
      .filter(({ band }) => band === id)
      .reduce((sum, cell) => sum + posteriorMean(priorOf(cell, level), cell.leavers, cell.exposure), 0),
  );
}

/** [band] all patterns together, per month. */
export const totalsByBand = ({ rates }: LearntRates): readonly number[] =>
  tenureBands.map(({ id }) =>
    rates.filter(({ band }) => band === id).reduce((sum, { posterior }) => sum + posterior.mean, 0),
  );
