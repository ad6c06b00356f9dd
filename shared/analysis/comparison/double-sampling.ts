/**
 * A mean from few exact values and many near ones: double sampling with regression (Cochran, Sampling Techniques, 1977,
 * section 12.6). The near values need not be right, only move with the exact ones: what they share narrows the answer, what is
 * wrong with them cancels.
 */
import type { Estimate } from "../projection.ts";
import { meanOf } from "../statistics/estimate.ts";

export type Sampled = { readonly count: number; readonly valueOf: (index: number) => number };

/** The exact values are of the first of those that the near ones are of. Without near ones it is the plain mean. */
export function sampledMean(exact: Sampled, near: Sampled | undefined): Estimate {
  const alone = meanOf(exact.count, exact.valueOf);
  // A slope from so few points would say less than they do.
  if (near === undefined || near.count <= exact.count || exact.count < 10) return alone;
  const nearFirst = meanOf(exact.count, near.valueOf).value;
  let together = 0;
  let nearSquares = 0;
  let exactSquares = 0;
  for (let index = 0; index < exact.count; index++) {
    const [one, other] = [exact.valueOf(index) - alone.value, near.valueOf(index) - nearFirst];
    together += one * other;
    nearSquares += other * other;
    exactSquares += one * one;
  }
  if (nearSquares === 0) return alone;
  const slope = together / nearSquares;
  const all = meanOf(near.count, near.valueOf);
  const left = Math.max(0, exactSquares - slope * together) / (exact.count - 2);
  return {
    value: alone.value + slope * (all.value - nearFirst),
    standardError: Math.sqrt(left / exact.count + (slope * all.standardError) ** 2),
  };
}
