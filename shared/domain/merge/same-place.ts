/** Whether two differences speak of the same thing, so that having both would be having neither. */
import { ownerFields } from "../owners.ts";
import { type Difference, type Subject, subjectKey, type SubjectKind } from "../difference/difference.ts";

type Field = readonly string[];

/** Half of one and half of the other would be nonsense: an answer without its basis, the growth of one with the series of the other. */
const units: Partial<Record<SubjectKind, Readonly<Record<string, number>>>> = {
  segment: { growth: 1 },
  checkIn: { answers: 2 },
  change: { scope: 1 },
};

/** Who answers for something is one value in several fields: a new sole owner does not go with a second one beside the old. */
const isOwned = (kind: SubjectKind) => kind === "activity" || kind === "metric" || kind === "workBetween";

const isOfOwners = (kind: SubjectKind, field: Field) => isOwned(kind) && Object.hasOwn(ownerFields, field[0] ?? "");

function unitOf(kind: SubjectKind, field: Field): Field {
  if (isOfOwners(kind, field)) return ["owners"];
  const depth = units[kind]?.[field[0] ?? ""];
  return depth === undefined ? field : field.slice(0, depth);
}

const beginsWith = (field: Field, start: Field) => start.every((step, depth) => field[depth] === step);

/** What a change of a plan belongs to: whoever removes the plan removes it. */
export const ownerKey = (subject: Subject): string | undefined =>
  subject.kind === "change" ? subjectKey({ kind: "scenario", id: subject.scenarioId }) : undefined;

/** Whose owners a difference changes; undefined where it changes something else. */
export const ownersChangedBy = (difference: Difference): string | undefined =>
  difference.type === "changed" && isOfOwners(difference.subject.kind, difference.field)
    ? subjectKey(difference.subject)
    : undefined;

const isWholeThing = ({ type }: Difference) => type === "added" || type === "removed";

export function isSamePlace(one: Difference, other: Difference): boolean {
  if (subjectKey(one.subject) !== subjectKey(other.subject)) {
    return [
      [one, other],
      [other, one],
    ].some(([whole, part]) => isWholeThing(whole!) && ownerKey(part!.subject) === subjectKey(whole!.subject));
  }
  if (isWholeThing(one) || isWholeThing(other)) return true;
  if (one.type === "reordered" || other.type === "reordered")
    return one.type === "reordered" && other.type === "reordered" && one.list === other.list;
  if (one.type !== "changed" || other.type !== "changed") return false;
  const [a, b] = [unitOf(one.subject.kind, one.field), unitOf(other.subject.kind, other.field)];
  return beginsWith(a, b) || beginsWith(b, a);
}

/** The same text for the same place. */
export const placeKey = (difference: Difference): string =>
  [
    subjectKey(difference.subject),
    difference.type,
    difference.type === "changed" ? difference.field.join("/") : difference.type === "reordered" ? difference.list : "",
  ].join("|");
