/** The dated changes of the scenario on screen. */
import type { Month } from "../../base/month.ts";
import type { Change, ChangeOf } from "../change.ts";
import { copyOf, type Recipe } from "./recipe.ts";
import { inActiveScenario } from "./scenarios.ts";

/** Puts changes into the plan; one that is already there, by id, is replaced. */
export const addChanges = (changes: readonly Change[]): Recipe =>
  inActiveScenario((scenario) => {
    for (const change of changes) {
      const place = scenario.changes.findIndex(({ id }) => id === change.id);
      if (place === -1) scenario.changes.push(copyOf(change));
      else scenario.changes[place] = copyOf(change);
    }
  });

export const addHire = (hire: ChangeOf<"hire">): Recipe => addChanges([hire]);

export const removeChange = (changeId: string): Recipe =>
  inActiveScenario((scenario) => {
    const place = scenario.changes.findIndex(({ id }) => id === changeId);
    if (place !== -1) scenario.changes.splice(place, 1);
  });

const inChange = (changeId: string, edit: (change: Change) => void): Recipe =>
  inActiveScenario(({ changes }) => {
    const change = changes.find(({ id }) => id === changeId);
    if (change) edit(change);
  });

export const moveChange = (changeId: string, month: Month): Recipe =>
  inChange(changeId, (change) => {
    change.month = month;
  });

/** Off: kept, and left out of the projection. */
export const enableChange = (changeId: string, enabled: boolean): Recipe =>
  inChange(changeId, (change) => {
    change.enabled = enabled;
  });

type HireTerms = Partial<Omit<ChangeOf<"hire">, "id" | "type">>;

export const changeHire = (changeId: string, terms: HireTerms): Recipe =>
  inChange(changeId, (change) => {
    if (change.type === "hire") Object.assign(change, terms);
  });
