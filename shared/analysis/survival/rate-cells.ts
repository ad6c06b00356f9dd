/** Leavers and exposure by tenure band and pattern, beside what the defaults expect: what a rate is learnt from. */
import { type AttritionPattern, attritionCauses, attritionPatterns } from "../../catalogue/attrition-causes.ts";
import { type TenureBand, tenureBands } from "../../catalogue/coefficient-tenure.ts";
import type { Coefficients } from "../../catalogue/coefficients.ts";
import { occurrenceExposure } from "./occurrence-exposure.ts";
import type { LeftFor, TeamSpell } from "./team-history.ts";

export const patternIds = Object.keys(attritionPatterns) as readonly AttritionPattern[];

export type RateCell = {
  readonly band: TenureBand;
  readonly pattern: AttritionPattern;
  readonly personMonths: number;
  /** The same months, each as often as the person's type multiplies leaving. */
  readonly exposure: number;
  /** Leavers whose cause nobody knows count in the parts that the defaults would expect, so this may be a fraction. */
  readonly leavers: number;
  /** The default hazard per month. */
  readonly byDefault: number;
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

export function rateCells(spells: readonly TeamSpell[], values: Coefficients) {
  const fromMonths = tenureBands.map(({ fromMonth }) => fromMonth);
  const observed = occurrenceExposure<LeftFor, TeamSpell>(spells, fromMonths, ({ typeRatio }) => typeRatio);
  const cells = tenureBands.flatMap(({ id: band }, index): RateCell[] => {
    const { personMonths, exposure, leavers } = observed[index]!;
    const total = patternIds.reduce((sum, pattern) => sum + defaultRate(band, pattern, values), 0);
    const countOf = countsOf(leavers, (pattern) => (total > 0 ? defaultRate(band, pattern, values) / total : 0));
    return patternIds.map((pattern) => ({
      band,
      pattern,
      personMonths,
      exposure,
      leavers: countOf(pattern),
      byDefault: defaultRate(band, pattern, values),
    }));
  });
  const leavers = cells.reduce((sum, cell) => sum + cell.leavers, 0);
  const expected = cells.reduce((sum, { exposure, byDefault }) => sum + exposure * byDefault, 0);
  const personMonths = observed.reduce((sum, band) => sum + band.personMonths, 0);
  return { cells, leavers, expected, personMonths };
}
