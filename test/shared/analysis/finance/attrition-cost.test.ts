import { describe, expect, it } from "vitest";
import { attritionCost, attritionPartIds } from "../../../../shared/analysis/finance/attrition-cost.ts";
import { financeOf } from "../../../../shared/analysis/finance/finance-of.ts";
import type { Money } from "../../../../shared/analysis/finance/money.ts";
import { toInterval } from "../../../../shared/analysis/statistics/estimate.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const sumOfParts = ({ parts }: ReturnType<typeof attritionCost>) =>
  attritionPartIds.reduce((sum, part) => sum + parts[part].value, 0);

describe("the cost of leaving", () => {
  const plan = (arrJpy: number, costJpy: number, hiring: number, ramp: number, leavers: number): Money => ({
    ...{ trials: 3, months: 12, arrJpy: () => arrJpy, costJpy: () => costJpy },
    ...{ hiringJpy: () => hiring, rampJpy: () => ramp, leavers: () => leavers },
  });

  it("is told apart into parts that add up to it", () => {
    // A year in which two leave: 300 more for hiring, 200 more for ramp, of 12 × 10 less cost in all; 120 + 240 of revenue.
    const cost = attritionCost({
      asIs: plan(1_000, 90, 300, 250, 2),
      handedOver: plan(1_120, 90, 300, 250, 2),
      stay: plan(1_360, 100, 0, 50, 0),
    });
    expect(Object.fromEntries(attritionPartIds.map((part) => [part, cost.parts[part].value]))).toEqual({
      hiring: 300,
      ramp: 200,
      emptySeats: -120 - 500,
      orphans: 120,
      undoneWork: 240,
    });
    expect(cost.wholeJpy.value).toBe(240);
    expect(sumOfParts(cost)).toBe(240);
    expect(cost.perLeaverJpy).toEqual({ value: 120, standardError: 0 });
    expect(cost.replacementPerLeaverJpy!.value).toBe(250);
    expect(cost.finalArrJpy.value).toBe(360);
  });

  it("names nothing per head where nobody leaves", () => {
    const quiet = plan(1_000, 90, 0, 0, 0);
    const cost = attritionCost({ asIs: quiet, handedOver: quiet, stay: quiet });
    expect(cost.wholeJpy.value).toBe(0);
    expect(cost.perLeaverJpy).toBeUndefined();
  });
});

describe("finance of the sample", async () => {
  const { baseline, scenarios } = sampleWorkspace("en");
  const finance = await financeOf({ baseline, scenario: { ...scenarios[0]!, months: 18 } }, undefined, 100);
  const { attrition, hires } = finance;

  it("has parts of leaving that add up, each of the sign that it must have", () => {
    expect(sumOfParts(attrition)).toBeCloseTo(attrition.wholeJpy.value, 0);
    const isAbove = ({ value, standardError }: { value: number; standardError: number }) =>
      expect(value).toBeGreaterThan(-toInterval * standardError);
    for (const part of ["hiring", "ramp", "orphans", "undoneWork"] as const) isAbove(attrition.parts[part]);
    expect(attrition.leavers.value).toBeGreaterThan(1);
    expect(attrition.parts.emptySeats.value).toBeLessThan(0);
  });

  it("weighs a hire of every type, the one that leaves most first", () => {
    expect(new Set(hires.map(({ type }) => type)).size).toBe(3);
    const net = hires.map(({ payback }) => payback.atEnd.netJpy.value);
    expect(net).toEqual([...net].sort((one, other) => other - one));
    for (const { payback, salaryJpy } of hires) {
      expect(salaryJpy).toBeGreaterThan(0);
      expect(payback.atEnd.netJpy.value).toBeCloseTo(payback.atEnd.keptJpy.value - payback.atEnd.costJpy.value, 0);
    }
  });
});
