/** Money of a group says something of the group only while no single person makes up most of it. */
import type { Figure } from "./figure.ts";

/** Above this part of the sum the mean is little more than one person's pay. */
const mostOfOne = 0.5;

export function isDominated(amounts: readonly number[] | undefined): boolean {
  if (amounts === undefined || amounts.length === 0) return false;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return Math.max(...amounts) > mostOfOne * sum;
}

/** Whoever sees a group and a smaller one within it sees what lies between them. */
export function dominatedBetween(one: Figure, other: Figure): boolean {
  const [larger, smaller] = one.people.length >= other.people.length ? [one, other] : [other, one];
  if (larger.amounts === undefined || smaller.amounts === undefined) return false;
  const within = new Set(larger.people);
  if (!smaller.people.every((person) => within.has(person))) return false;
  const inSmaller = new Set(smaller.people);
  return isDominated(larger.amounts.filter((_, at) => !inSmaller.has(larger.people[at]!)));
}
