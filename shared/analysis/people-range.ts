import type { Estimate } from "./projection.ts";

/** Standard deviations to each side that hold the middle 80 % of a normal spread. */
const middleEighty = 1.2816;

/**
 * Whole people between which 8 of 10 futures lie. A projection carries the mean and its standard error; times √trials
 * that is the spread of single futures. Near enough for counts, and never below nobody.
 */
export function peopleRange({ value, standardError }: Estimate, trials: number): { low: number; high: number } {
  const spread = standardError * Math.sqrt(trials) * middleEighty;
  return { low: Math.max(0, Math.round(value - spread)), high: Math.round(value + spread) };
}
