/** The coefficients that the month loop itself needs, as numbers. */
export type Rules = {
  readonly hazardCapRatio: number;
  /** ln of the ratio per leaver. */
  readonly contagionLogRatio: number;
  readonly contagionMonths: number;
  readonly contagionCap: number;
  readonly contagionTeam: number;
  readonly managerLeftRatio: number;
  readonly managerLeftMonths: number;
  readonly honestRatio: number;
  readonly honestMonths: number;
  readonly overloadWeight: number;
  readonly blockedFullMonths: number;
  readonly routineReference: number;
  readonly routineSpread: number;
  readonly offTypeStrain: number;
  readonly churnGamma: number;
  readonly noticeMonths: number;
  readonly spanHours: number;
  readonly hireCostJpy: number;
  readonly readinessAmbition: number;
  readonly handOverMonths: number;
  /** Extra hours of an account that is being handed over, as a part of its hours. */
  readonly handOverEffort: number;
  /** Ratio on the churn hazard of an account whose person left: with a hand-over, and without one. */
  readonly handedOverRatio: number;
  readonly abandonedRatio: number;
};
