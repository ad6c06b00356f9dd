import { describe, expect, it } from "vitest";
import { correlationOf, hazardRatioOf } from "../../../../shared/analysis/manpower/correlation-to-hazard.ts";
import golden from "../../../golden/r-to-hr.json" with { type: "json" };

describe("the hazard ratio behind a correlation", () => {
  it.each(Object.entries(golden.hr_per_sd))(
    "of %s is that of the published table for every share of leavers",
    (r, row) => {
      for (const [leftShare, reference] of Object.entries(row)) {
        const ours = hazardRatioOf(Number(r), Number(leftShare))!;
        expect(Math.abs(ours - reference), leftShare).toBeLessThanOrEqual(0.0005 + 1e-9);
      }
    },
  );

  it("comes back to the correlation it was made of", () => {
    for (const [r, leftShare] of [
      [0.05, 0.02],
      [0.16, 0.15],
      [0.45, 0.5],
      [0.6, 0.4],
    ] as const) {
      const ratio = hazardRatioOf(r, leftShare)!;
      expect(Math.abs(correlationOf(Math.log(ratio), leftShare) - r)).toBeLessThan(1e-12);
    }
  });

  it("is 1 for no correlation, and the reciprocal for the opposite one", () => {
    expect(hazardRatioOf(0, 0.2)).toBe(1);
    expect(hazardRatioOf(-0.2, 0.15)! * hazardRatioOf(0.2, 0.15)!).toBeCloseTo(1, 12);
  });

  it("does not exist for a correlation that no normal driver can reach", () => {
    // At best the driver decides alone: r = φ(z) ÷ √(p (1 − p)), which is 0.585 for one in ten.
    expect(hazardRatioOf(0.57, 0.1)).toBeGreaterThan(1);
    expect(hazardRatioOf(0.59, 0.1)).toBeUndefined();
    expect(hazardRatioOf(0.2, 0)).toBeUndefined();
  });
});
