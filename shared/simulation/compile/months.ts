import type { Coefficients } from "../../catalogue/coefficients.ts";
import { companyPhaseIds } from "../../catalogue/journey.ts";
import type { PlanMonths } from "../compiled-plan.ts";
import type { CompanyMonth } from "./company-course.ts";
import { type LeverCourse, ratioOf } from "./levers.ts";

/** Months of tenure that the ramp is tabulated for; full speed after. */
export const rampLength = 37;

/** Speed in the month of tenure, on the curve of the coefficients stretched to `rampMonths`. */
export function rampAt(tenure: number, stretch: number, c: Coefficients): number {
  const curve = [c.rampMonth1, c.rampMonth2, c.rampMonth3, c.rampMonth4, 1];
  const at = stretch <= 0 ? curve.length : (tenure / stretch) * 4;
  const before = Math.floor(at);
  if (before >= curve.length - 1) return 1;
  return curve[before]! + (curve[before + 1]! - curve[before]!) * (at - before);
}

/** What each month brings, whatever the trial. */
export function compileMonths(
  company: readonly CompanyMonth[],
  courses: readonly LeverCourse[],
  c: Coefficients,
): PlanMonths {
  const months = company.map((_, month) => month);
  const running = (month: number) => courses.filter(({ isRunning }) => isRunning(month)).map(({ lever }) => lever);
  return {
    phase: Int16Array.from(company, ({ phase }) => (phase ? companyPhaseIds.indexOf(phase) : -1)),
    disorder: Float64Array.from(company, ({ maturityShare }) => c.disorderWeight * (1 - maturityShare)),
    productSeats: Float64Array.from(company, ({ productSeats }) => productSeats),
    leverHours: Float64Array.from(months, (month) => running(month).reduce((sum, { costHours }) => sum + costHours, 0)),
    leverCostJpy: Float64Array.from(months, (month) =>
      running(month).reduce((sum, { costPerMonthJpy }) => sum + costPerMonthJpy, 0),
    ),
    routineRatio: Float64Array.from(months, (month) => ratioOf(courses, "routine", month)),
    ramp: Float64Array.from(
      months.flatMap((month) => {
        const stretch = c.rampMonths * ratioOf(courses, "ramp", month);
        return Array.from({ length: rampLength }, (_, tenure) => rampAt(tenure, stretch, c));
      }),
    ),
  };
}
