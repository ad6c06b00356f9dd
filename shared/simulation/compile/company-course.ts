import { type CompanyPhase, companyPhaseIds } from "../../catalogue/journey.ts";
import type { Company } from "../../domain/company.ts";
import { type LeverCourse, felt, ratioOf } from "./levers.ts";
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

export function companyCourse(
  company: Company,
  timeline: readonly Dated[],
  courses: readonly LeverCourse[],
  months: number,
): readonly CompanyMonth[] {
  const now = { ...company };
  return Array.from({ length: months }, (_, month) => {
    let phase: CompanyPhase | undefined;
    for (const { change } of only(timeline, "changeCompany").filter(({ at }) => at === month)) {
      phase = change.phase ?? phase;
      now.productLoopMonths = change.productLoopMonths ?? now.productLoopMonths;
      now.competitorPressureShare = change.competitorPressureShare ?? now.competitorPressureShare;
      now.wrongFitShare = change.wrongFitShare ?? now.wrongFitShare;
      now.processMaturityShare = change.processMaturityShare ?? now.processMaturityShare;
    }
    const opened = only(timeline, "openProductSeats").filter(({ at }) => at <= month);
    const maturity = felt(courses, "processMaturity", month).reduce(
      (sum, { effect, strength }) => sum + effect.added * strength,
      now.processMaturityShare,
    );
    const added = felt(courses, "productSeats", month).reduce(
      (sum, { effect, strength }) => sum + Math.floor(effect.added * strength + 1e-9),
      0,
    );
    return {
      loopMonths: now.productLoopMonths * ratioOf(courses, "productLoop", month),
      rivalShare: now.competitorPressureShare,
      wrongFitShare: now.wrongFitShare,
      maturityShare: Math.min(1, Math.max(0, maturity)),
      phase,
      productSeats: company.productSeats + opened.reduce((sum, { change }) => sum + change.count, 0) + added,
    };
  });
}

/** ARR and headcount at which the company moves to each phase; infinite where nothing does. */
export function phaseThresholds({ phaseThresholds: thresholds }: Company) {
  const at = (phase: CompanyPhase) => thresholds.find((threshold) => threshold.phase === phase);
  return {
    arrJpy: Float64Array.from(companyPhaseIds, (phase) => at(phase)?.arrJpy ?? Infinity),
    headcount: Float64Array.from(companyPhaseIds, (phase) => at(phase)?.headcount ?? Infinity),
  };
}
