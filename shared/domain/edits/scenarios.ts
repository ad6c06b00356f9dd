/** Making, naming and choosing plans. */
import type { Scenario } from "../scenario.ts";
import { activeScenario } from "../workspace.ts";
import { copyOf, type Recipe } from "./recipe.ts";

/** Edits the scenario on screen. */
export const inActiveScenario =
  (change: (scenario: Scenario) => void): Recipe =>
  (draft) =>
    change(activeScenario(draft));

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

/** A copy beside the original, shown at once. Changes keep their ids, so that both plans share their luck. */
export const duplicateScenario =
  (scenarioId: string, copyId: string, name: string): Recipe =>
  (draft) => {
    const place = draft.scenarios.findIndex(({ id }) => id === scenarioId);
    const original = draft.scenarios[place];
    if (original === undefined) return;
    draft.scenarios.splice(place + 1, 0, { ...copyOf(original), id: copyId, name });
    draft.activeScenarioId = copyId;
  };

/** The last scenario stays: a workspace without a plan has nothing to show. */
export const removeScenario =
  (scenarioId: string): Recipe =>
  (draft) => {
    if (draft.scenarios.length === 1) return;
    const place = draft.scenarios.findIndex(({ id }) => id === scenarioId);
    if (place === -1) return;
    draft.scenarios.splice(place, 1);
    if (draft.activeScenarioId === scenarioId)
      draft.activeScenarioId = draft.scenarios[Math.min(place, draft.scenarios.length - 1)]!.id;
  };
