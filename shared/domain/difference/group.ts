/** Differences as they are read: by kind of thing, then by thing. A plan and its dated changes stand together. */
import { type Difference, factKinds, type Subject, subjectKey, type SubjectKind } from "./difference.ts";

export type SubjectGroup = { readonly subject: Subject; readonly differences: readonly Difference[] };
export type KindGroup = { readonly kind: SubjectKind; readonly subjects: readonly SubjectGroup[] };

const readingOrder: readonly SubjectKind[] = ["workspace", "scenario", "company", ...factKinds, "facts", "keptFacts"];

/** A dated change belongs to its plan. */
const holderOf = (subject: Subject): Subject =>
  subject.kind === "change" ? { kind: "scenario", id: subject.scenarioId } : subject;

export function groupsOf(differences: readonly Difference[]): readonly KindGroup[] {
  const groups = new Map<string, { subject: Subject; differences: Difference[] }>();
  for (const difference of differences) {
    const subject = holderOf(difference.subject);
    const key = subjectKey(subject);
    const group = groups.get(key) ?? { subject, differences: [] };
    groups.set(key, group);
    group.differences.push(difference);
  }
  const all = [...groups.values()];
  return readingOrder
    .map((kind) => ({ kind, subjects: all.filter(({ subject }) => subject.kind === kind) }))
    .filter(({ subjects }) => subjects.length > 0);
}
