/** How the months ahead look, as one of five stories: the same on every screen and in every report. */
import { toInterval } from "../statistics/estimate.ts";
import type { Projection } from "../projection.ts";
import { effectiveFutures } from "./effective-futures.ts";

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

/** 1 − 0.8 is a hair below 0.2: a risk that is used up exactly is still an accepted one. */
const hair = 1e-9;

/** The first month in which more futures have fallen short than the chosen safety accepts; undefined when none does. */
export function riskExceededIn({ breach }: Pick<Projection, "breach">, safetyShare: number): number | undefined {
  const month = breach.breachedBy.findIndex((probability) => probability + safetyShare > 1 + hair);
  return month === -1 ? undefined : month;
}

/**
 * Between which safeties a share of so many independent futures that is truly `safetyShare` lies in 95 of 100 simulations:
 * what a date says at the two of them is its interval.
 */
export function safetyBetween(safetyShare: number, futures: number): readonly [low: number, high: number] {
  const margin = toInterval * Math.sqrt((safetyShare * (1 - safetyShare)) / futures);
  return [Math.max(0, safetyShare - margin), Math.min(1, safetyShare + margin)];
}

/** Between which months `riskExceededIn` lies in 95 of 100 such simulations; undefined beyond the horizon. */
export function riskExceededBetween(projection: Projection, safetyShare: number) {
  const [low, high] = safetyBetween(safetyShare, effectiveFutures(projection, 1 - safetyShare));
  return { soonest: riskExceededIn(projection, high), latest: riskExceededIn(projection, low) };
}

/** How long a plan holds with a chosen safety; `month` is the last one that is safe. */
export type Safety =
  | { readonly kind: "none" }
  | { readonly kind: "through"; readonly month: number }
  | { readonly kind: "whole" };

export function safetyOf(projection: Projection, safetyShare: number): Safety {
  const exceeded = riskExceededIn(projection, safetyShare);
  if (exceeded === undefined) return { kind: "whole" };
  return exceeded === 0 ? { kind: "none" } : { kind: "through", month: exceeded - 1 };
}
