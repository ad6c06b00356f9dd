/** A plan from another workspace: made to fit the facts here, or as it was shown there. */
import type { Change } from "../change.ts";
import type { FrozenAlone } from "../kept-facts.ts";
import { type Reference, referencesOf } from "../references.ts";
import type { Scenario } from "../scenario.ts";
import { keepFacts } from "./branches.ts";
import { copyOf, type Recipe } from "./recipe.ts";
import { insertAfter } from "./scenarios.ts";

/** What stands here for a thing of the other workspace; undefined where nothing does. */
export type Counterpart = (reference: Pick<Reference, "kind" | "id">) => string | undefined;

/** A change can do without a manager; without the person, level or customers that it is about it would be another change. */
function fitted(change: Change, counterpart: Counterpart): Change | undefined {
  const fitting = copyOf(change);
  for (const reference of referencesOf.change(change)) {
    const here = counterpart(reference);
    const field = String(reference.path[0]);
    if (here === undefined && field !== "managerId") return undefined;
    const holder = reference.path.slice(0, -1).reduce<object>((at, step) => Reflect.get(at, step) as object, fitting);
    if (here === undefined) Reflect.deleteProperty(holder, field);
    else Reflect.set(holder, reference.path.at(-1)!, here);
  }
  return fitting;
}

/** The plan as it can be here, and how many of its changes cannot. */
export function fittedScenario(scenario: Scenario, counterpart: Counterpart): { plan: Scenario; leftOut: number } {
  const changes = scenario.changes.flatMap((change) => fitted(change, counterpart) ?? []);
  return { plan: { ...scenario, changes }, leftOut: scenario.changes.length - changes.length };
}

/** Behind the others, and shown at once; under an id of its own where its own is taken. */
export const takeScenario =
  (plan: Scenario, freeId: string): Recipe =>
  (draft) => {
    const isTaken = draft.scenarios.some(({ id }) => id === plan.id);
    insertAfter(draft, draft.scenarios.length - 1, { ...copyOf(plan), id: isTaken ? freeId : plan.id });
  };

export type FreeIds = { readonly scenarioId: string; readonly factsId: string };

/** As it was shown, on the facts of then: they come along, and nothing here has to fit. */
export const takeFrozenScenario =
  (plan: Scenario, { facts, ...shown }: FrozenAlone, { scenarioId, factsId }: FreeIds): Recipe =>
  (draft) => {
    const frozen = { ...shown, factsId: keepFacts(draft, facts, factsId) };
    takeScenario({ ...plan, frozen }, scenarioId)(draft);
  };
