/** Everything that is not the same in two states of a workspace; nothing that is. */
import type { Baseline } from "../baseline.ts";
import type { Change } from "../change.ts";
import type { KeptFacts } from "../kept-facts.ts";
import type { Scenario, Terms } from "../scenario.ts";
import type { Workspace } from "../workspace.ts";
import { changesIn, changesOfList } from "./compare.ts";
import { type Difference, factKinds, factLists, type Subject } from "./difference.ts";
import { identityOf } from "./shape.ts";

const factsSubject: Subject = { kind: "facts" };
const workspaceSubject: Subject = { kind: "workspace" };
const listNames: readonly string[] = Object.values(factLists);

function* changesOfFacts(before: Baseline, after: Baseline): Generator<Difference> {
  if (before === after) return;
  yield* changesIn({ kind: "company" }, before.company, after.company);
  for (const kind of factKinds) {
    yield* changesOfList<object>(
      {
        list: factLists[kind],
        owner: factsSubject,
        keyOf: (row) => identityOf(kind, row),
        subjectOf: (id) => ({ kind, id }),
        inside: changesIn,
      },
      before[factLists[kind]] ?? [],
      after[factLists[kind]] ?? [],
    );
  }
  yield* changesIn(factsSubject, before, after, [], ["company", ...listNames]);
}

function* changesOfTerms(scenarioId: string, before: Terms, after: Terms): Generator<Difference> {
  if (before === after) return;
  const subject: Subject = { kind: "scenario", id: scenarioId };
  yield* changesIn(subject, before, after, [], ["changes"]);
  yield* changesOfList<Change>(
    {
      list: "changes",
      owner: subject,
      keyOf: ({ id }) => id,
      subjectOf: (id) => ({ kind: "change", id, scenarioId }),
      // A hire under the id of a departure is another change, not an altered one.
      isSameThing: (one, other) => one.type === other.type,
      inside: changesIn,
    },
    before.changes,
    after.changes,
  );
}

function* everyDifference(before: Workspace, after: Workspace): Generator<Difference> {
  yield* changesIn(workspaceSubject, before, after, [], ["baseline", "scenarios", "keptFacts"]);
  yield* changesOfFacts(before.baseline, after.baseline);
  yield* changesOfList<Scenario>(
    {
      list: "scenarios",
      owner: workspaceSubject,
      keyOf: ({ id }) => id,
      subjectOf: (id) => ({ kind: "scenario", id }),
      inside: (subject, from, to) => ("id" in subject ? changesOfTerms(subject.id, from, to) : []),
    },
    before.scenarios,
    after.scenarios,
  );
  yield* changesOfList<KeptFacts>(
    {
      list: "keptFacts",
      owner: workspaceSubject,
      keyOf: ({ id }) => id,
      subjectOf: (id) => ({ kind: "keptFacts", id }),
      inside: changesIn,
    },
    before.keptFacts ?? [],
    after.keptFacts ?? [],
  );
}

export const differencesBetween = (before: Workspace, after: Workspace): readonly Difference[] => [
  ...everyDifference(before, after),
];

/** Of the facts alone: what moved under a plan that was frozen. */
export const differencesOfFacts = (before: Baseline, after: Baseline): readonly Difference[] => [
  ...changesOfFacts(before, after),
];

/** Of two plans' terms, told as changes of the scenario with this id. */
export const differencesOfTerms = (scenarioId: string, before: Terms, after: Terms): readonly Difference[] => [
  ...changesOfTerms(scenarioId, before, after),
];
