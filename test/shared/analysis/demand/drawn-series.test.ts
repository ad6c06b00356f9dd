import { describe, expect, it } from "vitest";
import { liftedFrom, withColumn, withMonth, withStroke } from "../../../../shared/analysis/demand/drawn-series.ts";

const flat = [2, 2, 2, 2, 2, 2];

describe("a series under the hand", () => {
  it("takes a value in one month", () => expect(withMonth(flat, { month: 1, value: 5 })).toEqual([2, 5, 2, 2, 2, 2]));

  it("is drawn without gaps, forwards and backwards", () => {
    const there = withStroke(flat, { month: 1, value: 4 }, { month: 4, value: 10 });
    expect(there).toEqual([2, 4, 6, 8, 10, 2]);
    expect(withStroke(flat, { month: 4, value: 10 }, { month: 1, value: 4 })).toEqual(there);
  });

  it("follows the hand up and down within a month", () =>
    expect(withStroke(flat, { month: 2, value: 9 }, { month: 2, value: 3 })).toEqual([2, 2, 3, 2, 2, 2]));

  it("is lifted from a month on, and never below nothing", () => {
    expect(liftedFrom(flat, 4, 1.5)).toEqual([2, 2, 2, 2, 3.5, 3.5]);
    expect(liftedFrom(flat, 4, -5)).toEqual([2, 2, 2, 2, 0, 0]);
  });

  it("takes a column from a month on, as far as it reaches", () => {
    expect(withColumn(flat, 2, [7, 8])).toEqual([2, 2, 7, 8, 2, 2]);
    expect(withColumn(flat, 4, [7, 8, 9])).toEqual([2, 2, 2, 2, 7, 8]);
  });
});
