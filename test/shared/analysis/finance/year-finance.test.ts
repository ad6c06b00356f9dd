import { describe, expect, it } from "vitest";
import {
  firstYear,
  lastYear,
  quotient,
  retentionIn,
  yearFinance,
} from "../../../../shared/analysis/finance/year-finance.ts";
import { aProjection, fanAround, flat } from "../../../support/projection.ts";

const withErrors = (value: number, error: number, months = 24) => ({
  ...fanAround(flat(value, months), 0),
  meanError: flat(error, months),
});

describe("the finance of a year", () => {
  const projection = {
    costPerMonthJpy: withErrors(10_000_000, 100_000),
    arrJpy: withErrors(1_500_000_000, 3_000_000),
    accounts: withErrors(300, 0),
    headcount: withErrors(12, 0),
  };

  it("sets a year's cost against ARR, accounts and people", () => {
    const { costPerArr, costPerAccountJpy, arrPerPersonJpy } = yearFinance(projection, { from: 0, months: 12 });
    expect(costPerArr!.value).toBeCloseTo(120 / 1_500, 12);
    expect(costPerAccountJpy!.value).toBeCloseTo(400_000, 6);
    expect(arrPerPersonJpy!.value).toBeCloseTo(125_000_000, 4);
  });

  it("adds the errors of both, so that it is never off by more", () => {
    const { costPerArr } = yearFinance(projection, { from: 0, months: 12 });
    expect(costPerArr!.standardError).toBeCloseTo((120 / 1_500) * (0.01 + 0.002), 12);
    expect(quotient({ value: 1, standardError: 0 }, { value: 0, standardError: 0 })).toBeUndefined();
  });

  it("counts a plan of half a year up to a year", () => {
    expect(yearFinance(projection, { from: 0, months: 6 }).costJpy.value).toBeCloseTo(120_000_000, 4);
  });

  it("is of the first twelve months and of the last twelve, which may be the same", () => {
    const { months } = aProjection();
    expect([firstYear({ months }), lastYear({ months })]).toEqual([
      { from: 0, months: 12 },
      { from: 0, months: 12 },
    ]);
    expect(lastYear({ months: [...months, ...months, ...months] })).toEqual({ from: 24, months: 12 });
  });
});

describe("retention", () => {
  it("is what stayed and what existing customers added", () => {
    const { gross, expansion, net } = retentionIn(
      { grossRetention: withErrors(0.91, 0.001), netRetention: withErrors(1.02, 0.002) },
      11,
    );
    expect(gross.value + expansion.value).toBeCloseTo(net.value, 12);
    expect(expansion.value).toBeCloseTo(0.11, 12);
    expect(expansion.standardError).toBeCloseTo(0.003, 12);
  });
});
