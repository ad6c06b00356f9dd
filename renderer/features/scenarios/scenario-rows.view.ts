/** The list of scenarios as it is read, searched and sorted. */
import { hasAllWords, searchText, searchWords } from "../../../shared/base/search.ts";
import { ownDifferences } from "../../../shared/domain/difference/since.ts";
import { factsOf } from "../../../shared/domain/facts-of.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { Words } from "../../i18n/words.ts";

export const scenarioFilters = ["living", "frozen", "archived", "all"] as const;
export type ScenarioFilter = (typeof scenarioFilters)[number];

export type SortColumn = "name" | "people";
export type Sorting = { readonly by: SortColumn; readonly direction: "up" | "down" };

export type ScenarioState = "living" | "frozen" | "archived" | "frozenArchived";

export const stateOf = ({ archived, frozen }: Scenario): ScenarioState =>
  frozen ? (archived ? "frozenArchived" : "frozen") : archived ? "archived" : "living";

const isIn = (filter: ScenarioFilter, scenario: Scenario): boolean =>
  filter === "all" || (filter === "archived" ? scenario.archived === true : stateOf(scenario) === filter);

/** Scenarios are never written to, so what was worked out for one stays true for it. */
function remembered<Value>(work: (scenario: Scenario) => Value): (scenario: Scenario) => Value {
  const known = new WeakMap<Scenario, { readonly value: Value }>();
  return (scenario) => {
    const found = known.get(scenario) ?? { value: work(scenario) };
    known.set(scenario, found);
    return found.value;
  };
}

const textOf = remembered(({ name, note, tags = [], origin, frozen }: Scenario) =>
  searchText(
    [name, note, origin?.name, frozen?.occasion, ...tags.flatMap((tag) => [tag.name, tag.reason])]
      .filter((text) => text !== undefined)
      .join("\n"),
  ),
);

/** Those of the filter in which every word of the search occurs. */
export function found(scenarios: readonly Scenario[], search: string, filter: ScenarioFilter): readonly Scenario[] {
  const words = searchWords(search);
  return scenarios.filter((scenario) => isIn(filter, scenario) && hasAllWords(textOf(scenario), words));
}

const ownChanges = remembered((scenario) => ownDifferences(scenario).length);

/** What a branch did since it parted; of others, how much is planned at all. */
export function changedWords(scenario: Scenario, { t, formats }: Words): string {
  const { origin, frozen, changes } = scenario;
  if (origin === undefined || frozen)
    return t("scenarios.dated", { count: changes.length, number: formats.integer(changes.length) });
  const count = ownChanges(scenario);
  return count === 0 ? t("scenarios.level") : t("scenarios.ownChanges", { count, number: formats.integer(count) });
}

/** Members now, with everyone the plan hires and without everyone it lets go; chance takes no part in it. */
export function peoplePlanned(workspace: Workspace, scenario: Scenario): number {
  const planned = scenario.changes.reduce((sum, change) => {
    if (!change.enabled) return sum;
    return sum + (change.type === "hire" ? change.count : change.type === "leave" ? -1 : 0);
  }, 0);
  return factsOf(workspace, scenario).members.length + planned;
}

export function sorted(
  scenarios: readonly Scenario[],
  sorting: Sorting | undefined,
  workspace: Workspace,
  language: Words["language"],
): readonly Scenario[] {
  if (sorting === undefined) return scenarios;
  const collator = new Intl.Collator(language, { numeric: true });
  const people = new Map(scenarios.map((scenario) => [scenario, peoplePlanned(workspace, scenario)]));
  const sign = sorting.direction === "up" ? 1 : -1;
  return scenarios.toSorted(
    (a, b) => sign * (sorting.by === "name" ? collator.compare(a.name, b.name) : people.get(a)! - people.get(b)!),
  );
}
