import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { attritionCauseIds } from "../../../shared/catalogue/attrition-causes.ts";
import { coefficientIds, coefficients, coefficientsOf } from "../../../shared/catalogue/coefficients.ts";
import { baseHazards } from "../../../shared/simulation/base-hazard.ts";
import { leadTimeOf, leadTimeTable } from "../../../shared/simulation/lead-time.ts";

type Published = { monthly_hazard_default: Record<string, Record<string, number>> };
const published = JSON.parse(
  readFileSync(new URL("../../golden/base-hazards.json", import.meta.url), "utf8"),
) as Published;

describe("the catalogue", () => {
  it.each(coefficientIds)("%s lies in its range and names a source", (id) => {
    const { value, range, source, name } = coefficients[id];
    expect(value).toBeGreaterThanOrEqual(range[0]);
    expect(value).toBeLessThanOrEqual(range[1]);
    expect(source).not.toBe("");
    expect(name.ja).not.toBe("");
    expect(name.en).not.toBe("");
    expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  });

  it("gives way to the scenario's own values", () => {
    const own = coefficientsOf({ coefficients: { churnGamma: 1.2, unknown: 5 } });
    expect(own.churnGamma).toBe(1.2);
    expect(own.rampMonths).toBe(coefficients.rampMonths.value);
  });
});

describe("base hazards", () => {
  it("reproduce the published table, cause by cause and band by band", () => {
    const { byCause } = baseHazards(coefficientsOf({ coefficients: {} }));
    const career = ["operator", "phase", "blocked", "alone"];
    Object.values(published.monthly_hazard_default).forEach((expected, band) => {
      const hazard = (cause: string) => byCause[band * 10 + attritionCauseIds.indexOf(cause as never)]!;
      for (const [pattern, value] of Object.entries(expected)) {
        const own = pattern === "career" ? career.reduce((sum, cause) => sum + hazard(cause), 0) : hazard(pattern);
        expect(own).toBeCloseTo(value, 6);
      }
    });
  });
});

describe("lead times", () => {
  it.each([0.3, 1, 3.4, 4, 11])("have exactly the mean asked for: %d months", (mean) => {
    const table = leadTimeTable(mean, 0.45);
    const found = table.reduce((sum, cumulative, index) => sum + index * (cumulative - (table[index - 1] ?? 0)), 0);
    expect(found).toBeCloseTo(mean, 9);
  });

  it("never get shorter with the same luck and a longer mean", () => {
    for (let u = 0.01; u < 1; u += 0.01) {
      expect(leadTimeOf(u, leadTimeTable(5, 0.45))).toBeGreaterThanOrEqual(leadTimeOf(u, leadTimeTable(4, 0.45)));
    }
  });
});
