import { attritionCauseIds } from "../catalogue/attrition-causes.ts";
import { sharesBehind, tenureBands } from "../catalogue/coefficient-tenure.ts";
import type { Coefficients } from "../catalogue/coefficients.ts";

/** [tenure band][cause] monthly hazard of an ordinary person: −ln(1 − yearly share) / 12 × band × cause. */
export function baseHazards(coefficients: Coefficients) {
  const monthly = -Math.log(1 - Math.min(0.99, coefficients.annualLeaving)) / 12;
  const bands = tenureBands.map((band) =>
    attritionCauseIds.map((cause) =>
      sharesBehind(cause, band.id).reduce((product, id) => product * coefficients[id], monthly),
    ),
  );
  return {
    byCause: Float64Array.from(bands.flat()),
    total: Float64Array.from(bands, (hazards) => hazards.reduce((sum, hazard) => sum + hazard, 0)),
  };
}

/** Band by month of tenure; everyone longer with the company is in the last. */
export const bandOfTenure = Uint8Array.from({ length: 37 }, (_, tenure) =>
  tenureBands.reduce((band, { fromMonth }, index) => (tenure >= fromMonth ? index : band), 0),
);
