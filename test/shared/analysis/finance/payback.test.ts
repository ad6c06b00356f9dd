import { describe, expect, it } from "vitest";
import type { Money } from "../../../../shared/analysis/finance/money.ts";
import { monthsUntilPaid, paybackOf } from "../../../../shared/analysis/finance/payback.ts";

const months = 24;

/** Futures differ by how much ARR they bring. */
const money = (arrJpy: (month: number, trial: number) => number, costJpy: number): Money => ({
  ...{ trials: 4, months, arrJpy, costJpy: () => costJpy },
  hiringJpy: () => 0,
  rampJpy: () => 0,
  leavers: () => 0,
});
const plain = money(() => 1_200, 100);

describe("the payback of a hire", () => {
  it("comes once the revenue kept has covered the cost for good", () => {
    // 10 a month from the first one, 240 ÷ 12 = 20 more of revenue from the seventh on: paid after 6 × 10 ÷ 10 more months.
    const hire = money((month) => 1_200 + (month < 6 ? 0 : 240), 110);
    const { months: paid, keptJpy, costJpy, netJpy, atEnd } = paybackOf(hire, plain);
    expect(paid).toBe(12);
    expect([keptJpy[11], costJpy[11], netJpy[11]]).toEqual([120, 120, 0]);
    expect(atEnd.netJpy).toEqual({ value: 18 * 20 - 240, standardError: 0 });
    expect(atEnd.arrJpy.value).toBe(240);
  });

  it("does not come within the plan where the cost stays ahead", () => {
    const { months: paid, latest } = paybackOf(
      money(() => 1_260, 110),
      plain,
    );
    expect([paid, latest]).toEqual([undefined, undefined]);
  });

  it("never comes sooner at a higher salary", () => {
    const paid = [1, 5, 10, 15, 19, 30].map(
      (salary) =>
        paybackOf(
          money((month) => 1_200 + (month < 6 ? 0 : 240), 100 + salary),
          plain,
        ).months ?? Infinity,
    );
    expect(paid).toEqual([...paid].sort((one, other) => one - other));
    expect(new Set(paid).size).toBeGreaterThan(3);
  });

  it("lies between what luck leaves open", () => {
    const hire = money((month, trial) => 1_200 + (month < 6 ? 0 : 200 + 40 * trial), 110);
    const { soonest, months: paid, latest } = paybackOf(hire, plain);
    expect(soonest!).toBeLessThan(paid!);
    expect(latest ?? Infinity).toBeGreaterThan(paid!);
  });

  it("is at once for what costs nothing, and is told by the last month below nothing", () => {
    expect(monthsUntilPaid([0, 1, 2])).toBe(0);
    expect(monthsUntilPaid([-1, 1, -1, 0])).toBe(4);
    expect(monthsUntilPaid([1, 1, -1])).toBeUndefined();
  });
});
