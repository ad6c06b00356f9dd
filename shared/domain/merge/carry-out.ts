/** Does a merge: my workspace stays, answers for the other side take back what is mine in their place, and the rest of theirs comes in. */
import { applyDifference, reversed } from "../difference/apply-difference.ts";
import { type Difference, type FactKind, factKinds, factLists } from "../difference/difference.ts";
import { identityOf } from "../difference/shape.ts";
import { dropUnusedFacts } from "../edits/scenarios.ts";
import { copyOf, type Recipe } from "../edits/recipe.ts";
import type { Workspace } from "../workspace.ts";
import { answerTo } from "./answer-to.ts";
import type { Answers, MergePlan } from "./merge.ts";
import { placeAdded } from "./place-added.ts";
import { tidy } from "./tidy.ts";

function placeAll(draft: Workspace, theirs: Workspace, added: ReadonlySet<string>): void {
  const { baseline } = draft;
  const inList = (kind: FactKind | "scenario" | "change") => (key: string) => added.has(`${kind} ${key}`);
  for (const kind of factKinds) {
    const rows = baseline[factLists[kind]] as object[] | undefined;
    if (rows) placeAdded(rows, theirs.baseline[factLists[kind]] ?? [], (row) => identityOf(kind, row), inList(kind));
  }
  const byId = (row: object) => String(Reflect.get(row, "id"));
  placeAdded(draft.scenarios, theirs.scenarios, byId, inList("scenario"));
  const plans = new Map(theirs.scenarios.map((scenario) => [scenario.id, scenario]));
  for (const { id, changes } of draft.scenarios)
    placeAdded(changes, plans.get(id)?.changes ?? [], byId, inList("change"));
}

/** Facts that a frozen plan stands on come with the plan, whoever had dropped them. */
function bringKeptFacts(draft: Workspace, { mine, theirs }: MergePlan): void {
  for (const { frozen } of draft.scenarios) {
    if (frozen === undefined || draft.keptFacts?.some(({ id }) => id === frozen.factsId)) continue;
    const facts = [mine, theirs].flatMap(({ keptFacts = [] }) => keptFacts).find(({ id }) => id === frozen.factsId);
    if (facts) (draft.keptFacts ??= []).push(copyOf(facts));
  }
  dropUnusedFacts(draft);
}

/** Questions without an answer stay as they are here. */
export const carryOut =
  (plan: MergePlan, answers: Answers = new Map()): Recipe =>
  (draft) => {
    const added = new Set<string>();
    const apply = (difference: Difference) => {
      const { type, subject } = difference;
      if (type === "added" && "id" in subject) added.add(`${subject.kind} ${subject.id}`);
      applyDifference(difference)(draft);
    };
    const wanted = new Set<Difference>(plan.taken);
    for (const conflict of plan.conflicts) {
      const { mine, theirs } = conflict;
      const answer = answerTo(conflict, answers);
      if (answer?.take === "theirs") {
        mine.toReversed().map(reversed).forEach(apply);
        theirs.forEach((difference) => wanted.add(difference));
      }
      const [only] = mine;
      if (answer?.take === "value" && only?.type === "changed") apply({ ...only, to: answer.value });
    }
    for (const difference of plan.theirDifferences) {
      if (wanted.has(difference)) apply(plan.joined.get(difference) ?? difference);
    }
    placeAll(draft, plan.theirs, added);
    bringKeptFacts(draft, plan);
    tidy(draft, plan);
    if (draft.scenarios.some(({ id }) => id === draft.activeScenarioId)) return;
    const shown = draft.scenarios.find(({ archived }) => !archived) ?? draft.scenarios[0];
    if (shown) draft.activeScenarioId = shown.id;
  };
