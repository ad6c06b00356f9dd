/**
 * A mean over judgements of which several are about the same person. Its error is that of people, not of judgements (Liang and
 * Zeger, Biometrika 73, 1986, with the factor G ÷ (G − 1) for few people), and its interval that of Student with G − 1 degrees.
 */
import { toInterval as z } from "../../statistics/estimate.ts";

export type ClusteredMean = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
};

/** The same point of Student's distribution: Abramowitz and Stegun 26.7.5, right to the third digit from 6 degrees on. */
export const studentPoint = (degrees: number): number =>
  z +
  (z ** 3 + z) / (4 * degrees) +
  (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
  (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3);

/** Undefined for fewer than two people, of whom nothing could be said. */
export function clusteredMean(
  values: readonly { readonly personId: string; readonly value: number }[],
): ClusteredMean | undefined {
  const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length;
  const byPerson = new Map<string, number>();
  for (const { personId, value } of values) byPerson.set(personId, (byPerson.get(personId) ?? 0) + value - mean);
  const people = byPerson.size;
  if (people < 2) return undefined;
  const spread = [...byPerson.values()].reduce((sum, deviation) => sum + deviation ** 2, 0);
  const standardError = Math.sqrt((spread * people) / (people - 1)) / values.length;
  const reach = studentPoint(people - 1) * standardError;
  return { value: mean, low: mean - reach, high: mean + reach, standardError };
}
