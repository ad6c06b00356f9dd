/**
 * Something new that points to what the other side removed need not go with it: a newcomer can do without the manager, a new plan
 * without the changes that concern a person who is gone. So that only those are asked about, they are told apart from the rest.
 */
import { type Difference, type Subject, subjectKey, type SubjectKind } from "../difference/difference.ts";
import { type Reference, referencesOf } from "../references.ts";
import type { Scenario } from "../scenario.ts";

/** References that a thing can do without, and what stands there then. */
const loose: Partial<Record<SubjectKind, Readonly<Record<string, unknown>>>> = {
  level: { nextLevelIds: [] },
  member: { managerId: undefined },
  account: { ownerId: undefined },
  activity: { ownerId: undefined, alsoOwnedBy: undefined },
  metric: { ownerId: undefined, alsoOwnedBy: undefined },
  workBetween: { ownerId: undefined, alsoOwnedBy: undefined },
  action: { ownerId: undefined },
  candidate: { memberId: undefined },
  change: { managerId: undefined },
};

export const isLoose = (kind: SubjectKind, field: string): boolean => Object.hasOwn(loose[kind] ?? {}, field);

type Gone = ReadonlySet<string>;

const pointsTo = (references: readonly Reference[], gone: Gone) =>
  references.some(({ kind, id }) => gone.has(subjectKey({ kind, id })));

function loosenScenario(subject: Subject & { id: string }, scenario: Scenario, gone: Gone): Difference[] {
  if (scenario.frozen) return [{ type: "added", subject, to: scenario }];
  const concerned = scenario.changes.filter((change) => pointsTo(referencesOf.change(change), gone));
  const rest = scenario.changes.filter((change) => !concerned.includes(change));
  return [
    { type: "added", subject, to: concerned.length === 0 ? scenario : { ...scenario, changes: rest } },
    ...concerned.flatMap((change) =>
      loosen({ type: "added", subject: { kind: "change", id: change.id, scenarioId: subject.id }, to: change }, gone),
    ),
  ];
}

export function loosen(difference: Difference, gone: Gone): readonly Difference[] {
  const { subject, type } = difference;
  if (type !== "added" || gone.size === 0) return [difference];
  if (subject.kind === "scenario") return loosenScenario(subject, difference.to as Scenario, gone);
  const read = (referencesOf as Partial<Record<string, (thing: never) => readonly Reference[]>>)[subject.kind];
  const references = read?.(difference.to as never) ?? [];
  const fields = Object.entries(loose[subject.kind] ?? {}).filter(([field]) =>
    pointsTo(
      references.filter(({ path }) => path[0] === field),
      gone,
    ),
  );
  const bare = { ...difference.to, ...Object.fromEntries(fields) };
  return [
    fields.length === 0 ? difference : { type, subject, to: bare },
    ...fields.map(([field, from]): Difference => {
      const to: unknown = Reflect.get(difference.to, field);
      return { type: "changed", subject, field: [field], from, to };
    }),
  ];
}
