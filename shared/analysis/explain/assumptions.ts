/** The catalogue's numbers behind each part of an explanation; the rest follows from the facts of the team and its plan. */
import type { CoefficientId } from "../../catalogue/coefficients.ts";

export type Assumptions<Part extends string> = Readonly<Record<Part, readonly CoefficientId[]>>;

const ramp = ["rampMonths", "rampMonth1", "rampMonth2", "rampMonth3", "rampMonth4"] as const;
const search = ["leadTimeMonths", "leadTimeSpread"] as const;
const handOver = ["handOverMonths", "handOverEffort"] as const;
const stages = ["stageOperation", "stageAdoption", "stageValue", "stageRenewal"] as const;

export const activityAssumptions = {
  accounts: stages,
  handOverHours: handOver,
  managementHours: ["spanHours"],
} as const satisfies Assumptions<string>;

export const monthAssumptions = {
  rampHours: ramp,
  demandHours: [...stages, ...handOver, "spanHours"],
  employerJpy: ["employerCost"],
  hiringJpy: ["hireCostJpy"],
  rampJpy: ramp,
  replacementJpy: ["hireCostJpy", ...ramp],
  waiting: ["readinessAmbition"],
  contagion: ["contagion", "contagionMonths", "contagionCap", "contagionTeam"],
} as const satisfies Assumptions<string>;

export const totalsAssumptions = {
  leaversByCause: ["annualLeaving", "hazardCap", "noticeMonths"],
  plannedHires: search,
  replacements: [...search, "noticeMonths"],
  churnFromShortfallJpy: ["churnGamma"],
  churnFromOrphansJpy: ["handOverMonths", "handedOver", "abandoned"],
  employerJpy: ["employerCost"],
  hiringJpy: ["hireCostJpy"],
  rampJpy: ramp,
  replacementJpy: ["hireCostJpy", ...ramp],
} as const satisfies Assumptions<string>;
