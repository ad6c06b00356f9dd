/** What is known of a person, cause by cause, before a conversation: what was answered, how old that is, what the work suggests. */
import { type Month, monthsBetween } from "../../base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import { coefficients } from "../../catalogue/coefficients.ts";
import type { Basis, CheckIn } from "../check-in.ts";

export type Standing = {
  readonly answer?: { readonly pressure: number; readonly basis: Basis; readonly ageMonths: number };
  /** −1 to 1, 0 an ordinary team; absent until it is worked out. */
  readonly structure?: number;
  /** How far the answer still counts: 0 where nobody asked. */
  readonly confidenceShare: number;
};
export type Standings = Readonly<Partial<Record<AttritionCause, Standing>>>;

const trust = {
  observed: coefficients.basisObserved.value,
  said: coefficients.basisSaid.value,
  inferred: coefficients.basisInferred.value,
} as const;

/** By member, oldest first; of one month in the order in which they were entered. */
export function heldByMember(checkIns: readonly CheckIn[]): ReadonlyMap<string, readonly CheckIn[]> {
  const inOrder = checkIns.toSorted((one, other) => (one.held < other.held ? -1 : one.held > other.held ? 1 : 0));
  const byMember = new Map<string, CheckIn[]>();
  for (const checkIn of inOrder) {
    const own = byMember.get(checkIn.memberId);
    if (own) own.push(checkIn);
    else byMember.set(checkIn.memberId, [checkIn]);
  }
  return byMember;
}

/** From the check-ins alone, with the catalogue's half-life; what the work itself suggests comes from the projection. */
export function standingsFrom(checkIns: readonly CheckIn[], now: Month): Standings {
  const standings: Partial<Record<AttritionCause, Standing>> = {};
  for (const { held, answers } of checkIns) {
    const ageMonths = monthsBetween(held, now);
    const fresh = 0.5 ** (ageMonths / coefficients.checkInHalfLife.value);
    for (const cause of attritionCauseIds) {
      const answer = answers[cause];
      if (answer) standings[cause] = { answer: { ...answer, ageMonths }, confidenceShare: trust[answer.basis] * fresh };
    }
  }
  return standings;
}
