/** What moved since two plans parted: a branch and its origin, a frozen plan and the one that went on. */
import type { Scenario } from "../scenario.ts";
import { termsOf } from "../scenario.ts";
import type { Workspace } from "../workspace.ts";
import { factsOf } from "../facts-of.ts";
import { factsToKeep } from "../kept-facts.ts";
import { differencesOfFacts, differencesOfTerms } from "./differences-between.ts";
import { type Difference, subjectKey } from "./difference.ts";
import { same } from "./same.ts";

export const originOf = ({ scenarios }: Workspace, { origin }: Scenario): Scenario | undefined =>
  origin && scenarios.find(({ id }) => id === origin.scenarioId);

/** What a branch does differently from its origin as it was then. */
export const ownDifferences = (branch: Scenario): readonly Difference[] =>
  branch.origin ? differencesOfTerms(branch.id, branch.origin.then, termsOf(branch)) : [];

export type OriginDifference = {
  readonly difference: Difference;
  /** The branch has gone its own way in the very same place, so taking this over replaces that. */
  readonly isChangedHere: boolean;
};

const isAt = (one: Difference, other: Difference): boolean => {
  if (subjectKey(one.subject) !== subjectKey(other.subject)) return false;
  if (one.type !== "changed" || other.type !== "changed") return one.type !== "reordered" && other.type !== "reordered";
  const shorter = Math.min(one.field.length, other.field.length);
  return one.field.slice(0, shorter).join("\0") === other.field.slice(0, shorter).join("\0");
};

/** What the origin changed since, and the branch has not; undefined where the origin is gone. */
export function originDifferences(workspace: Workspace, branch: Scenario): readonly OriginDifference[] | undefined {
  const origin = originOf(workspace, branch);
  if (origin === undefined || branch.origin === undefined) return undefined;
  const own = ownDifferences(branch);
  return differencesOfTerms(branch.id, branch.origin.then, termsOf(origin))
    .filter((difference) => !own.some((mine) => same(mine, difference)))
    .map((difference) => ({ difference, isChangedHere: own.some((mine) => isAt(mine, difference)) }));
}

export type MovedSince = {
  readonly facts: readonly Difference[];
  /** Of the plan it was frozen from; undefined where that plan is gone. */
  readonly plan: readonly Difference[] | undefined;
};

/** What is no longer as it was when this plan was frozen. */
export function movedSince(workspace: Workspace, frozen: Scenario): MovedSince {
  const origin = originOf(workspace, frozen);
  return {
    facts: differencesOfFacts(factsOf(workspace, frozen), factsToKeep(workspace.baseline)),
    plan: origin && differencesOfTerms(origin.id, termsOf(frozen), termsOf(origin)),
  };
}
