/** A thing as it was in an earlier version, put back among those of today. */
import { applyDifference } from "../../../shared/domain/difference/apply-difference.ts";
import type { Difference, Subject } from "../../../shared/domain/difference/difference.ts";
import { subjectKey } from "../../../shared/domain/difference/difference.ts";
import { inTurn, type Recipe } from "../../../shared/domain/edits/recipe.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";

/** Whether there is something of it then: what came since cannot be brought back. */
export const existedThen = (subject: Subject, { baseline, scenarios }: Workspace): boolean => {
  if (!("id" in subject)) return true;
  if (subject.kind === "scenario") return scenarios.some(({ id }) => id === subject.id);
  if (subject.kind === "member") return baseline.members.some(({ id }) => id === subject.id);
  return subject.kind !== "keptFacts";
};

const concerns = (difference: Difference, subject: Subject): boolean => {
  if (subjectKey(difference.subject) === subjectKey(subject)) return difference.type !== "reordered";
  if (subject.kind === "scenario" && difference.subject.kind === "change")
    return difference.subject.scenarioId === subject.id;
  return false;
};

/**
 * Makes a thing what it was. `backwards` are the differences that lead from now to then. With a person come the conversations
 * that went with them, with a frozen scenario the facts it stands on.
 */
export function bringBack(subject: Subject, backwards: readonly Difference[]): Recipe {
  const own = backwards.filter((difference) => concerns(difference, subject));
  const returns = own.some(({ type }) => type === "added");
  const along = backwards.filter((difference) => {
    if (!returns || difference.type !== "added") return false;
    if (subject.kind === "member" && difference.subject.kind === "checkIn")
      return Reflect.get(difference.to, "memberId") === subject.id;
    return subject.kind === "scenario" && difference.subject.kind === "keptFacts" && needs(own, difference.subject.id);
  });
  return inTurn(...[...along, ...own].map(applyDifference));
}

/** Whether the scenario that returns is frozen on these facts. */
const needs = (own: readonly Difference[], factsId: string): boolean =>
  own.some((difference) => {
    if (difference.type !== "added") return false;
    const frozen: unknown = Reflect.get(difference.to, "frozen");
    return typeof frozen === "object" && frozen !== null && Reflect.get(frozen, "factsId") === factsId;
  });
