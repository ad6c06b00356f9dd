/** How the months ahead look, as one of five stories: the same on every screen and in every report. */
import type { Projection } from "./projection.ts";

export type Outlook =
  | { readonly kind: "falls"; readonly from: number }
  | { readonly kind: "short" }
  | { readonly kind: "recovers"; readonly from: number }
  | { readonly kind: "dips" }
  | { readonly kind: "holds" };

const likely = 0.5;

export function outlookOf({ breach, shortProbability, months }: Projection): Outlook {
  if (breach.likelyShortFrom === undefined) return { kind: breach.never.value < likely ? "dips" : "holds" };
  if (breach.likelyShortFrom > 0) return { kind: "falls", from: breach.likelyShortFrom };
  const lastShort = shortProbability.findLastIndex((probability) => probability > likely);
  return lastShort === months.length - 1 ? { kind: "short" } : { kind: "recovers", from: lastShort + 1 };
}

/** The first month in which the accepted risk is used up: the plan is safe until then. Undefined when it never is. */
export function safeUntil({ breach }: Projection, safetyShare: number): number | undefined {
  const used = breach.breachedBy.findIndex((probability) => probability > 1 - safetyShare);
  return used === -1 ? undefined : used;
}
