/** Making, naming, choosing and putting away plans. */
import type { Scenario, Tag } from "../scenario.ts";
import { activeScenario, type Workspace } from "../workspace.ts";
import { copyOf, type Recipe } from "./recipe.ts";

/** Edits the scenario on screen. A frozen one stays as it was shown. */
export const inActiveScenario =
  (change: (scenario: Scenario) => void): Recipe =>
  (draft) => {
    const scenario = activeScenario(draft);
    if (scenario.frozen === undefined) change(scenario);
  };

export const pickScenario =
  (scenarioId: string): Recipe =>
  (draft) => {
    if (draft.scenarios.some(({ id }) => id === scenarioId)) draft.activeScenarioId = scenarioId;
  };

export const renameScenario =
  (scenarioId: string, name: string): Recipe =>
  (draft) => {
    const scenario = draft.scenarios.find(({ id }) => id === scenarioId);
    if (scenario && name.trim() !== "") scenario.name = name.trim();
  };

/** What a plan is, without its standing: neither frozen nor put away. */
export function asPlan(scenario: Scenario): Scenario {
  const { frozen: _frozen, archived: _archived, ...plan } = copyOf(scenario);
  return plan;
}

/** Puts a new scenario behind another one and shows it. */
export function insertAfter(draft: Workspace, place: number, scenario: Scenario): void {
  draft.scenarios.splice(place + 1, 0, scenario);
  draft.activeScenarioId = scenario.id;
}

/** A copy beside the original, shown at once. Changes keep their ids, so that both plans share their luck. */
export const duplicateScenario =
  (scenarioId: string, copyId: string, name: string): Recipe =>
  (draft) => {
    const place = draft.scenarios.findIndex(({ id }) => id === scenarioId);
    const original = draft.scenarios[place];
    if (original) insertAfter(draft, place, { ...asPlan(original), id: copyId, name });
  };

/** A plan with the horizon and precision of the one on screen, its assumptions as the catalogue has them, and nothing planned. */
export const addScenario =
  (scenarioId: string, name: string): Recipe =>
  (draft) => {
    const { start, months, trials, precision, seed, coverageTargetShare, safetyShare, backfill } = copyOf(
      activeScenario(draft),
    );
    const fresh: Scenario = {
      ...{ id: scenarioId, name, start, months, trials, seed, coverageTargetShare, safetyShare, backfill },
      ...(precision && { precision }),
      growthRatio: 1,
      coefficients: {},
      changes: [],
    };
    insertAfter(draft, draft.scenarios.length - 1, fresh);
  };

/** Whether so many could go: one plan that is not put away must stay, since a workspace without a plan has nothing to show. */
export const canDoWithout = ({ scenarios }: Pick<Workspace, "scenarios">, scenarioIds: readonly string[]): boolean =>
  scenarios.some(({ id, archived }) => !archived && !scenarioIds.includes(id));

/** The nearest plan that may be shown in place of one that is put away or gone. */
function showAnother(draft: Workspace, place: number): void {
  const living = draft.scenarios.map(({ id, archived }, at) => ({ id, at, archived })).filter((one) => !one.archived);
  const next = living.find(({ at }) => at >= place) ?? living.at(-1);
  if (next) draft.activeScenarioId = next.id;
}

/** Facts that no frozen plan stands on any more go with the last that did. */
export function dropUnusedFacts(draft: Workspace): void {
  if (draft.keptFacts === undefined) return;
  const used = new Set(draft.scenarios.map(({ frozen }) => frozen?.factsId));
  const kept = draft.keptFacts.filter(({ id }) => used.has(id));
  if (kept.length === draft.keptFacts.length) return;
  if (kept.length > 0) draft.keptFacts = kept;
  else delete draft.keptFacts;
}

export const removeScenarios =
  (scenarioIds: readonly string[]): Recipe =>
  (draft) => {
    if (!canDoWithout(draft, scenarioIds)) return;
    const place = draft.scenarios.findIndex(({ id }) => id === draft.activeScenarioId);
    const gone = new Set(scenarioIds);
    const before = draft.scenarios.slice(0, place).filter(({ id }) => !gone.has(id)).length;
    draft.scenarios = draft.scenarios.filter(({ id }) => !gone.has(id));
    if (gone.has(draft.activeScenarioId)) showAnother(draft, before);
    dropUnusedFacts(draft);
  };

export const removeScenario = (scenarioId: string): Recipe => removeScenarios([scenarioId]);

export const archiveScenarios =
  (scenarioIds: readonly string[]): Recipe =>
  (draft) => {
    if (!canDoWithout(draft, scenarioIds)) return;
    for (const scenario of draft.scenarios) if (scenarioIds.includes(scenario.id)) scenario.archived = true;
    if (scenarioIds.includes(draft.activeScenarioId))
      showAnother(
        draft,
        draft.scenarios.findIndex(({ id }) => id === draft.activeScenarioId),
      );
  };

/** Back into the pickers. */
export const unarchiveScenarios =
  (scenarioIds: readonly string[]): Recipe =>
  (draft) => {
    for (const scenario of draft.scenarios) if (scenarioIds.includes(scenario.id)) delete scenario.archived;
  };

/** Puts a tag on plans; one they carry already gets the new reason. */
export const tagScenarios =
  (scenarioIds: readonly string[], tag: Tag): Recipe =>
  (draft) => {
    for (const scenario of draft.scenarios) {
      if (!scenarioIds.includes(scenario.id)) continue;
      scenario.tags = [...(scenario.tags ?? []).filter(({ name }) => name !== tag.name), { ...tag }];
    }
  };

export const untagScenarios =
  (scenarioIds: readonly string[], name: string): Recipe =>
  (draft) => {
    for (const scenario of draft.scenarios) {
      if (!scenarioIds.includes(scenario.id) || scenario.tags === undefined) continue;
      const rest = scenario.tags.filter((tag) => tag.name !== name);
      if (rest.length > 0) scenario.tags = rest;
      else delete scenario.tags;
    }
  };
