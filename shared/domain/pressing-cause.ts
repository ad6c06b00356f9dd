/** What weighs most on a person, as the check-ins have it: a cause with its evidence and its age, never a score. */
import { type Month, monthsBetween } from "../base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../catalogue/attrition-causes.ts";
import type { CheckIn } from "./check-in.ts";

export type Pressing =
  /** Nobody has asked yet. */
  | { readonly kind: "notAsked" }
  /** Nothing that was said weighs on them. */
  | { readonly kind: "nothing"; readonly ageMonths: number }
  | {
      readonly kind: "cause";
      readonly cause: AttritionCause;
      readonly basis: "observed" | "said" | "inferred";
      readonly ageMonths: number;
    };

type Heard = { readonly held: Month; readonly pressure: number; readonly basis: "observed" | "said" | "inferred" };

/** The latest answer on each cause counts; of several that weigh the same, the one heard last. */
export function pressingCause(checkIns: readonly CheckIn[], now: Month): Pressing {
  const held = checkIns
    .filter((checkIn) => checkIn.held <= now)
    .toSorted((one, other) => (one.held < other.held ? -1 : one.held > other.held ? 1 : 0));
  const last = held.at(-1);
  if (last === undefined) return { kind: "notAsked" };
  const latest = new Map<AttritionCause, Heard>();
  for (const { held: month, answers } of held) {
    for (const cause of attritionCauseIds) {
      const answer = answers[cause];
      if (answer) latest.set(cause, { held: month, ...answer });
    }
  }
  const weighs = [...latest].filter(([, { pressure }]) => pressure > 0);
  const most = weighs.toSorted(
    ([, one], [, other]) =>
      other.pressure - one.pressure || (one.held < other.held ? 1 : one.held > other.held ? -1 : 0),
  )[0];
  if (most === undefined) return { kind: "nothing", ageMonths: monthsBetween(last.held, now) };
  const [cause, { held: month, basis }] = most;
  return { kind: "cause", cause, basis, ageMonths: monthsBetween(month, now) };
}
