import type { Coefficients } from "../../catalogue/coefficients.ts";
import { companyPhaseIds } from "../../catalogue/journey.ts";
import type { ChangeOf } from "../../domain/change.ts";
import type { PlanMonths } from "../compiled-plan.ts";
import type { CompanyMonth } from "./company-course.ts";
import type { Dated } from "./timeline.ts";
import { type LeverCourse, ratioByMonth, whereItMoves } from "./levers.ts";

/** Months of tenure that the ramp is tabulated for; full speed after. */
export const rampLength = 37;

/** Speed by months of tenure, on the curve of the coefficients stretched to `rampMonths`. */
export function rampCurve(rampMonths: number, c: Coefficients): Float64Array {
  const curve = [c.rampMonth1, c.rampMonth2, c.rampMonth3, c.rampMonth4, 1];
  return Float64Array.from({ length: rampLength }, (_, tenure) => {
    const at = rampMonths <= 0 ? curve.length : (tenure / rampMonths) * 4;
    const before = Math.floor(at);
    if (before >= curve.length - 1) return 1;
    return curve[before]! + (curve[before + 1]! - curve[before]!) * (at - before);
  });
}

/** What each month brings, whatever the trial. */
export function compileMonths(
  company: readonly CompanyMonth[],
  courses: readonly LeverCourse[],
  c: Coefficients,
  trainings: readonly Dated<ChangeOf<"changeMix">>[] = [],
): PlanMonths {
  const { length: months } = company;
  const leverHours = new Float64Array(months);
  const leverCostJpy = new Float64Array(months);
  for (const { lever, isRunning } of courses) {
    for (let month = 0; month < months; month++) {
      if (!isRunning(month)) continue;
      leverHours[month]! += lever.costHours;
      leverCostJpy[month]! += lever.costPerMonthJpy;
    }
  }
  // Booked beforehand: paid whether or not the person is still there.
  for (const { at, change } of trainings) leverCostJpy[at]! += change.costJpy ?? 0;
  const ramp = new Float64Array(months * rampLength);
  const curves = whereItMoves(ratioByMonth(courses, "ramp", months), (ratio) => rampCurve(c.rampMonths * ratio, c));
  curves.forEach((curve, month) => ramp.set(curve, month * rampLength));
  return {
    phase: Int16Array.from(company, ({ phase }) => (phase ? companyPhaseIds.indexOf(phase) : -1)),
    disorder: Float64Array.from(company, ({ maturityShare }) => c.disorderWeight * (1 - maturityShare)),
    productSeats: Float64Array.from(company, ({ productSeats }) => productSeats),
    leverHours,
    leverCostJpy,
    routineRatio: Float64Array.from(ratioByMonth(courses, "routine", months)),
    ramp,
  };
}
