/**
 * What an answer kept may be older than a removal that stands: a plan that one side had deleted still has changes for a person whom
 * the same side took off the team. They go now, as they would have gone then.
 */
import { factKinds, factLists, subjectKey } from "../difference/difference.ts";
import { type Reference, referencesOf } from "../references.ts";
import type { Workspace } from "../workspace.ts";
import { isLoose } from "./loosen.ts";
import type { MergePlan } from "./merge.ts";
import { thingsOf } from "./ties.ts";

function letGo(thing: object, references: readonly Reference[], isGone: (reference: Reference) => boolean): void {
  for (const reference of references.filter(isGone)) {
    const field = String(reference.path[0]);
    const held: unknown = Reflect.get(thing, field);
    if (Array.isArray(held))
      Reflect.set(
        thing,
        field,
        held.filter((id) => id !== reference.id),
      );
    else Reflect.deleteProperty(thing, field);
  }
}

export function tidy(draft: Workspace, { myDifferences, theirDifferences }: MergePlan): void {
  const removals = [...myDifferences, ...theirDifferences].filter(({ type }) => type === "removed");
  if (removals.length === 0) return;
  const removed = new Set(removals.map(({ subject }) => subjectKey(subject)));
  const present = thingsOf(draft);
  const isGone = ({ kind, id }: Reference) => {
    const key = subjectKey({ kind, id });
    return removed.has(key) && !present.has(key);
  };
  for (const kind of factKinds) {
    const read = (referencesOf as Partial<Record<string, (thing: never) => readonly Reference[]>>)[kind];
    const rows = (draft.baseline[factLists[kind]] ?? []) as object[];
    if (read === undefined) continue;
    for (const row of rows)
      letGo(row, read(row as never), (reference) => isLoose(kind, String(reference.path[0])) && isGone(reference));
  }
  for (const scenario of draft.scenarios) {
    if (scenario.frozen) continue;
    const isLost = (reference: Reference) => !isLoose("change", String(reference.path[0])) && isGone(reference);
    const kept = scenario.changes.filter((change) => !referencesOf.change(change).some(isLost));
    if (kept.length < scenario.changes.length) scenario.changes = kept;
    for (const change of kept) letGo(change, referencesOf.change(change), isGone);
  }
}
