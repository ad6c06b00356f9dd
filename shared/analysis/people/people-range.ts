import type { Total } from "../projection.ts";

/** Standard deviations to each side that hold the middle 80 % of a normal spread. */
const middleEighty = 1.2816;

/**
 * Whole people between which 8 of 10 futures lie. A projection carries the mean and its standard error; times √trials
 * that is the spread of single futures, unless they share worlds. Near enough for counts, and never below nobody.
 */
export function peopleRange({ value, standardError, spread }: Total, trials: number): { low: number; high: number } {
  const aside = (spread ?? standardError * Math.sqrt(trials)) * middleEighty;
  return { low: Math.max(0, Math.round(value - aside)), high: Math.round(value + aside) };
}
