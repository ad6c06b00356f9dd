/** What a month of one future costs, part by part. */
import type { HolderSeen } from "../../simulation/holder-seen.ts";
import type { Sums } from "./sums.ts";
import type { Scene } from "./scene.ts";

/** The first four add up to the cost; the last two are parts of them, and overlap. */
export type Cost = {
  /** Pay, and what employing people costs on top of it. */
  readonly salaryJpy: number;
  readonly employerJpy: number;
  readonly hiringJpy: number;
  readonly leversJpy: number;
  /** Of the pay and the employer's part: hours not yet productive. */
  readonly rampJpy: number;
  /** Of hiring and ramp: what replaces people who left. */
  readonly replacementJpy: number;
};

export const noCost = (): Sums<Cost> => ({
  salaryJpy: 0,
  employerJpy: 0,
  hiringJpy: 0,
  leversJpy: 0,
  rampJpy: 0,
  replacementJpy: 0,
});

/** Once the work is done: a promotion of this month is paid from the next. */
export function costOf({ kernel, plan, coefficients }: Scene, present: readonly HolderSeen[], month: number): Cost {
  const payroll = present.reduce((sum, { salaryPerMonthJpy }) => sum + salaryPerMonthJpy, 0);
  const salaryJpy = coefficients.employerCost > 0 ? payroll / coefficients.employerCost : 0;
  return {
    salaryJpy,
    employerJpy: payroll - salaryJpy,
    hiringJpy: kernel.number("hiringCost"),
    leversJpy: plan.month.leverCostJpy[month]!,
    rampJpy: kernel.number("rampCost"),
    replacementJpy: kernel.number("replacementCost"),
  };
}

export const totalCost = ({ salaryJpy, employerJpy, hiringJpy, leversJpy }: Cost): number =>
  salaryJpy + employerJpy + hiringJpy + leversJpy;
