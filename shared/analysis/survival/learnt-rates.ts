/**
 * The model's own rates of leaving after looking at this team's history. First how often people leave here in all, compared
 * with the defaults; then, round that level, each tenure band and pattern. Both are gamma–Poisson (gamma-poisson.ts) with the
 * default's weight taken from its range in the catalogue, so a small team moves the level and hardly the parts. Taking the
 * level as known for the parts is empirical Bayes (Efron and Morris, JASA 70, 1975).
 */
import { type AttritionPattern, attritionCauses, attritionPatterns } from "../../catalogue/attrition-causes.ts";
import { type TenureBand, tenureBands } from "../../catalogue/coefficient-tenure.ts";
import { type Coefficients, coefficients as catalogue } from "../../catalogue/coefficients.ts";
import { type Posterior, type Prior, posteriorRate, shapeOf } from "./gamma-poisson.ts";
import { occurrenceExposure } from "./occurrence-exposure.ts";
import type { LeftFor, TeamSpell } from "./team-history.ts";

export const patternIds = Object.keys(attritionPatterns) as readonly AttritionPattern[];

export type LearntRate = {
  readonly band: TenureBand;
  readonly pattern: AttritionPattern;
  readonly personMonths: number;
  /** The same months, each as often as the person's type multiplies leaving. */
  readonly exposure: number;
  /** Leavers whose cause nobody knows count in the parts that the defaults would expect, so this may be a fraction. */
  readonly leavers: number;
  /** Per month, of a person whose type neither raises nor lowers leaving. */
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

/** The catalogue's hazard of a pattern in a band, per month. */
const defaultRate = (band: TenureBand, pattern: AttritionPattern, values: Coefficients) =>
  (-Math.log1p(-values.annualLeaving) / 12) * values[`tenure-${band}`] * values[`share-${pattern}-${band}`];

function countsOf(leavers: ReadonlyMap<LeftFor, number>, shareOf: (pattern: AttritionPattern) => number) {
  const unknown = leavers.get("unknown") ?? 0;
  return (pattern: AttritionPattern) => {
    let count = unknown * shareOf(pattern);
    for (const [cause, number] of leavers) {
      if (cause !== "unknown" && cause !== "companyDecision" && attritionCauses[cause].pattern === pattern)
        count += number;
    }
    return count;
  };
}

export function learntRates(spells: readonly TeamSpell[], values: Coefficients): LearntRates {
  const fromMonths = tenureBands.map(({ fromMonth }) => fromMonth);
  const observed = occurrenceExposure<LeftFor, TeamSpell>(spells, fromMonths, ({ typeRatio }) => typeRatio);
  const cells = tenureBands.flatMap(({ id: band }, index) => {
    const { personMonths, exposure, leavers } = observed[index]!;
    const total = patternIds.reduce((sum, pattern) => sum + defaultRate(band, pattern, values), 0);
    const countOf = countsOf(leavers, (pattern) => (total > 0 ? defaultRate(band, pattern, values) / total : 0));
    return patternIds.map((pattern) => ({
      band,
      pattern,
      personMonths,
      exposure,
      leavers: countOf(pattern),
      rate: defaultRate(band, pattern, values),
    }));
  });
  const leavers = cells.reduce((sum, cell) => sum + cell.leavers, 0);
  const expected = cells.reduce((sum, { exposure, rate }) => sum + exposure * rate, 0);
  const personMonths = observed.reduce((sum, band) => sum + band.personMonths, 0);

  const [low, high] = catalogue.annualLeaving.range;
  const priorLeavers = shapeOf([[-Math.log1p(-low), -Math.log1p(-high)]]);
  // On the scale "multiple of the defaults" one expected leaver is the unit of exposure.
  const level = posteriorRate({ rate: 1, personMonths: priorLeavers }, leavers, expected);
  const usualRate = expected > 0 ? expected / personMonths : -Math.log1p(-values.annualLeaving) / 12;
  return {
    level,
    leavers,
    expected,
    priorLeavers,
    priorPersonYears: priorLeavers / usualRate / 12,
    rates: cells.map(({ rate, ...cell }) => {
      const ranges = [catalogue[`tenure-${cell.band}`].range, catalogue[`share-${cell.pattern}-${cell.band}`].range];
      const prior = { rate: rate * level.mean, personMonths: shapeOf(ranges) / (rate * level.mean) };
      return { ...cell, prior, posterior: posteriorRate(prior, cell.leavers, cell.exposure) };
    }),
  };
}

/** [band] all patterns together, per month. */
export const totalsByBand = ({ rates }: LearntRates): readonly number[] =>
  tenureBands.map(({ id }) =>
    rates.filter(({ band }) => band === id).reduce((sum, { posterior }) => sum + posterior.mean, 0),
  );
