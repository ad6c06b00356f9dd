/** What a difference needs to make sense: things it points to from now on, and things it points to no longer. */
import { type Difference, factKinds, factLists, type Subject, subjectKey } from "../difference/difference.ts";
import { identityOf } from "../difference/shape.ts";
import { type Reference, referencesOf } from "../references.ts";
import type { Scenario } from "../scenario.ts";
import type { Workspace } from "../workspace.ts";
import { isLoose } from "./loosen.ts";
import { ownerKey } from "./same-place.ts";

export type Ties = {
  /** Keys of things that must be there for this difference to stand. */
  readonly needs: ReadonlySet<string>;
  /** Keys of things that it lets go of, and for which it puts nothing else. */
  readonly clears: ReadonlySet<string>;
  /** Keys of things without which it cannot be taken back: a person needs the level they were on. */
  readonly restores: ReadonlySet<string>;
};

const keyOf = ({ kind, id }: Reference) => subjectKey({ kind, id });

/** A frozen plan points into the facts of then. */
const referencesOfScenario = ({ frozen, changes }: Scenario): Reference[] =>
  frozen ? [] : changes.flatMap((change) => referencesOf.change(change));

function referencesOfThing(subject: Subject, thing: object | undefined): readonly Reference[] {
  if (thing === undefined) return [];
  if (subject.kind === "scenario") return referencesOfScenario(thing as Scenario);
  const read = (referencesOf as Partial<Record<string, (thing: never) => Reference[]>>)[subject.kind];
  return read?.(thing as never) ?? [];
}

export type Things = ReadonlyMap<string, object>;

/** Every thing of a workspace under the key of its subject. */
export function thingsOf({ baseline, scenarios }: Workspace): Things {
  const things = new Map<string, object>();
  for (const kind of factKinds) {
    for (const row of baseline[factLists[kind]] ?? []) things.set(subjectKey({ kind, id: identityOf(kind, row) }), row);
  }
  for (const scenario of scenarios) {
    things.set(subjectKey({ kind: "scenario", id: scenario.id }), scenario);
    for (const change of scenario.changes)
      things.set(subjectKey({ kind: "change", id: change.id, scenarioId: scenario.id }), change);
  }
  return things;
}

/** Conversations and dated changes about a person go with the person. */
const goesWith = ({ kind }: Subject, { path }: Reference) =>
  (kind === "checkIn" || kind === "change") && path[0] === "memberId";

/** A plan comes back without the changes that concern what is gone: carry-out.ts sees to that. */
const isStrict = ({ kind }: Subject, { path }: Reference) => kind !== "scenario" && !isLoose(kind, String(path[0]));

/** What a difference is part of, where that is new as well: a change of a plan, a field of a person. */
function newOwners({ subject, type }: Difference, before: Things): readonly string[] {
  const owners = [type === "added" ? undefined : subjectKey(subject), ownerKey(subject)];
  const hasOwner = subject.kind in factLists || subject.kind === "change" || subject.kind === "scenario";
  return owners.filter((key) => key !== undefined && hasOwner && !before.has(key)) as string[];
}

export function tiesOf(difference: Difference, before: Things, after: Things): Ties {
  const { subject } = difference;
  const key = subjectKey(subject);
  if (difference.type === "reordered") return { needs: new Set(), clears: new Set(), restores: new Set() };
  const within = ({ path }: Reference) =>
    difference.type !== "changed" || difference.field.every((step, depth) => String(path[depth] ?? step) === step);
  const old = difference.type === "added" ? undefined : before.get(key);
  const present =
    difference.type === "added" ? difference.to : difference.type === "changed" ? after.get(key) : undefined;
  const then = referencesOfThing(subject, old).filter(within);
  const now = referencesOfThing(subject, present).filter(within);
  const nowKeys = new Set(now.map(keyOf));
  const thenKeys = new Set(then.map(keyOf));
  const added = [...nowKeys].filter((target) => !thenKeys.has(target));
  const gone = then.filter((reference) => !nowKeys.has(keyOf(reference)));
  const clears = difference.type === "removed" ? gone.filter((reference) => goesWith(subject, reference)) : gone;
  return {
    needs: new Set([...added, ...newOwners(difference, before)]),
    clears: new Set(added.length > 0 ? [] : clears.map(keyOf)),
    restores: new Set(difference.type === "removed" ? gone.filter((one) => isStrict(subject, one)).map(keyOf) : []),
  };
}
