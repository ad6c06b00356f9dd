import type { CoefficientEntry } from "./coefficient.ts";

/** What a value of each unit may be at all, whoever set it: beyond these the model's formulas stop meaning anything. */
export const coefficientLimits: Readonly<Record<CoefficientEntry["unit"], readonly [least: number, most: number]>> = {
  share: [0, 1],
  perYear: [0, 1],
  ratio: [0, 10_000],
  /** e^10 is twenty thousand times. */
  logRatio: [-10, 10],
  months: [0, 600],
  hours: [0, 1_000_000],
  yen: [0, 1e15],
  weight: [0, 100],
  people: [0, 1_000_000],
};
