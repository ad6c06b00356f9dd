import { describe, expect, it } from "vitest";
import { cautious, either, fitInTime } from "../../../../shared/analysis/statistics/regression-in-time.ts";
import { studentQuantile } from "../../../../shared/analysis/statistics/student-quantile.ts";
import { remembering } from "../../../support/remembering.ts";

const months = Array.from({ length: 36 }, (_, index) => index);
const level = months.map(() => 1);
const trend = months.map((month) => month / 12);
const season = Array.from({ length: 11 }, (_, at) => months.map((month) => (month % 12 === at ? 1 : 0)));
const step = months.map((month) => (month >= 30 ? 1 : 0));
const design = [level, trend, ...season, step];
const at = design.length - 1;

describe("fitInTime", () => {
  it("finds level, trend, season and step exactly where there is hardly any noise", () => {
    const values = months.map((month) => 5 + month / 6 + (month % 12 === 3 ? 2 : 0) + 4 * step[month]!);
    const noise = remembering("exact", 36, 0.3);
    const fit = fitInTime(
      { months, values: values.map((value, row) => value + 1e-6 * noise[row]!), design },
      cautious,
    )!;
    expect(fit.coefficients[at]).toBeCloseTo(4, 4);
    expect(fit.coefficients[1]).toBeCloseTo(2, 4);
    expect(fit.coefficients[5]).toBeCloseTo(2, 4);
  });

  it.each([0, 0.4, 0.7])("holds the true step in 95 of 100 cases at a memory of %d, or nearly so", (memory) => {
    const worlds = 160;
    const reach = studentQuantile(0.975, months.length - design.length);
    let held = 0;
    for (let world = 0; world < worlds; world++) {
      const values = [...remembering(`step ${memory} ${world}`, 36, memory)];
      const fit = fitInTime({ months, values, design }, cautious)!;
      if (Math.abs(fit.coefficients[at]!) <= reach * fit.standardErrors()[at]!) held++;
    }
    expect(held / worlds).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / worlds));
  });

  it("finds how much a month remembers, and leaves surprises that remember nothing", () => {
    const length = 240;
    const values = [...remembering("memory", length, 0.6)];
    const all = values.map((_, month) => month);
    const { memory, surprises } = fitInTime({ months: all, values, design: [all.map(() => 1)] }, either)!;
    const error = Math.sqrt((1 - 0.6 ** 2) / length);
    expect(Math.abs(memory - 0.6)).toBeLessThan(4 * error);
    const next = surprises.slice(1).reduce((sum, one, index) => sum + one * surprises[index]!, 0) / length;
    expect(Math.abs(next)).toBeLessThan(4 / Math.sqrt(length));
  });

  it("bridges months that are missing", () => {
    const values = remembering("gaps", 36, 0.5).map((value, month) => value * 0.01 + 3 * step[month]!);
    const kept = months.filter((month) => month % 7 !== 5);
    const only = (column: ArrayLike<number>) => kept.map((month) => column[month]!);
    const fit = fitInTime({ months: kept, values: only(values), design: design.map(only) }, cautious)!;
    expect(Math.abs(fit.coefficients[at]! - 3)).toBeLessThan(4 * fit.standardErrors()[at]!);
  });

  it("answers nothing where two columns say the same, or there are no months to spare", () => {
    const values = [...remembering("same", 36, 0)];
    expect(fitInTime({ months, values, design: [level, trend, trend] }, cautious)).toBeUndefined();
    expect(
      fitInTime(
        {
          months: [0, 1],
          values: [1, 2],
          design: [
            [1, 1],
            [0, 1],
          ],
        },
        cautious,
      ),
    ).toBeUndefined();
  });
});

describe("studentQuantile", () => {
  // Tables of Student's t at 97.5 %.
  it.each([
    [5, 2.5706],
    [10, 2.2281],
    [20, 2.086],
    [60, 2.0003],
  ])("is that of the tables at %i degrees of freedom", (degrees, told) => {
    expect(Math.abs(studentQuantile(0.975, degrees) / told - 1)).toBeLessThan(0.005);
  });
});
