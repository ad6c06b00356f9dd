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
};
