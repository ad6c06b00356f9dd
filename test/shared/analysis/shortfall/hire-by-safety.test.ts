import { describe, expect, it } from "vitest";
import { hireBy } from "../../../../shared/analysis/shortfall/hire-by.ts";
import { aProjection } from "../../../support/projection.ts";

/** Half of the futures fall short within the year, ever more of them. */
const breachedBy = Float64Array.from({ length: 12 }, (_, month) => (0.5 * (month + 1) ** 2) / 144);
const projection = aProjection({
  breach: {
    ...aProjection().breach,
    firstBreach: breachedBy.map((sum, month) => sum - (breachedBy[month - 1] ?? 0)),
    breachedBy,
    never: { value: 0.5, standardError: 0 },
  },
});

describe("the month by which a search opens", () => {
  it("never comes later for more safety", () => {
    const times = { leadTimeMonths: 4, leadTimeSpread: 0.45, rampMonths: 4 };
    const months = Array.from({ length: 50 }, (_, index) => hireBy(projection, times, 0.5 + index / 100)).map((found) =>
      found.kind === "whenever" ? "9999-12" : found.month,
    );
    expect(months).toEqual(months.toSorted().toReversed());
    expect(new Set(months).size).toBeGreaterThan(4);
  });
});
