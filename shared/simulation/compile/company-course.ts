import { type CompanyPhase, companyPhaseIds } from "../../catalogue/journey.ts";
import type { Company } from "../../domain/company.ts";
import { type LeverCourse, feltByMonth, ratioByMonth } from "./levers.ts";
import { type Dated, only } from "./timeline.ts";

/** The company as its people feel it in a month, levers included. */
export type CompanyMonth = {
  readonly loopMonths: number;
  readonly rivalShare: number;
  readonly wrongFitShare: number;
  readonly maturityShare: number;
  /** Set by a change this month; else the phase moves by its thresholds alone. */
  readonly phase: CompanyPhase | undefined;
  readonly productSeats: number;
};

/** The very same month again for as long as nothing about it changes. */
export function companyCourse(
  company: Company,
  timeline: readonly Dated[],
  courses: readonly LeverCourse[],
  months: number,
): readonly CompanyMonth[] {
  const changes = only(timeline, "changeCompany");
  const seatChanges = only(timeline, "openProductSeats");
  const loopRatio = ratioByMonth(courses, "productLoop", months);
  const misfitRatio = ratioByMonth(courses, "wrongFit", months);
  const maturing = feltByMonth(courses, "processMaturity", months);
  const seating = feltByMonth(courses, "productSeats", months);
  const now = { ...company };
  const course: CompanyMonth[] = [];
  for (let month = 0; month < months; month++) {
    let phase: CompanyPhase | undefined;
    for (const { at, change } of changes) {
      if (at !== month) continue;
      phase = change.phase ?? phase;
      now.productLoopMonths = change.productLoopMonths ?? now.productLoopMonths;
      now.competitorPressureShare = change.competitorPressureShare ?? now.competitorPressureShare;
      now.wrongFitShare = change.wrongFitShare ?? now.wrongFitShare;
      now.processMaturityShare = change.processMaturityShare ?? now.processMaturityShare;
    }
    for (const { at, change } of seatChanges) if (at === month) now.productSeats += change.count;
    const maturity = maturing[month]!.reduce(
      (sum, { effect, strength }) => sum + effect.added * strength,
      now.processMaturityShare,
    );
    const added = seating[month]!.reduce(
      (sum, { effect, strength }) => sum + Math.floor(effect.added * strength + 1e-9),
      0,
    );
    const felt: CompanyMonth = {
      loopMonths: now.productLoopMonths * loopRatio[month]!,
      rivalShare: now.competitorPressureShare,
      wrongFitShare: Math.min(1, now.wrongFitShare * misfitRatio[month]!),
      maturityShare: Math.min(1, Math.max(0, maturity)),
      phase,
      productSeats: now.productSeats + added,
    };
    const before = course[month - 1];
    course.push(before && isSame(felt, before) ? before : felt);
  }
  return course;
}

const isSame = (one: CompanyMonth, other: CompanyMonth): boolean =>
  (Object.keys(one) as (keyof CompanyMonth)[]).every((key) => one[key] === other[key]);

/** ARR and headcount at which the company moves to each phase; infinite where nothing does. */
export function phaseThresholds({ phaseThresholds: thresholds }: Company) {
  const at = (phase: CompanyPhase) => thresholds.find((threshold) => threshold.phase === phase);
  return {
    arrJpy: Float64Array.from(companyPhaseIds, (phase) => at(phase)?.arrJpy ?? Infinity),
    headcount: Float64Array.from(companyPhaseIds, (phase) => at(phase)?.headcount ?? Infinity),
  };
}
