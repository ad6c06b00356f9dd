/** What was learnt, as a scenario's own coefficients: the engine's base hazards become the learnt ones (simulation/base-hazard.ts). */
import { tenureBands } from "../../catalogue/coefficient-tenure.ts";
import type { CoefficientId, Coefficients } from "../../catalogue/coefficients.ts";
import { type LearntRates, totalsByBand } from "./learnt-rates.ts";
import { patternIds } from "./rate-cells.ts";
import type { CareerShares } from "./career-shares.ts";

/** Beyond this a digit in a file says nothing. */
const rounded = (value: number) => Number(value.toPrecision(7));

export function rateOverrides(
  learnt: LearntRates,
  careers: CareerShares,
  values: Coefficients,
): Partial<Record<CoefficientId, number>> {
  if (learnt.expected === 0) return {};
  const monthly = (-Math.log1p(-values.annualLeaving) / 12) * learnt.level.mean;
  const totals = totalsByBand(learnt);
  const own: Partial<Record<CoefficientId, number>> = { annualLeaving: rounded(-Math.expm1(-12 * monthly)) };
  for (const [index, { id: band }] of tenureBands.entries()) {
    own[`tenure-${band}`] = rounded(totals[index]! / monthly);
    for (const pattern of patternIds) {
      const rate = learnt.rates.find((cell) => cell.band === band && cell.pattern === pattern)!;
      own[`share-${pattern}-${band}`] = rounded(rate.posterior.mean / totals[index]!);
    }
  }
  for (const { cause, share } of careers) own[`career-${cause}`] = rounded(share);
  return own;
}
