/** The dated changes of the scenario on screen. */
import type { Month } from "../../base/month.ts";
import type { Change, ChangeOf, ChangeType } from "../change.ts";
import { hireIdOf } from "../post-id.ts";
import { copyOf, type Recipe } from "./recipe.ts";
import { inActiveScenario } from "./scenarios.ts";

/** Any fields but those that say which change it is. */
export type Facts<Of extends Change> = { readonly [Field in Exclude<keyof Of, "id" | "type">]?: Of[Field] | undefined };

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

export const removeChange = (changeId: string): Recipe => removeChanges([changeId]);

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

export type Placed = { readonly id: string; readonly month: Month };

/** Several at once to months of their own. */
export const placeChanges = (placed: readonly Placed[]): Recipe =>
  inActiveScenario(({ changes }) => {
    const monthOf = new Map(placed.map(({ id, month }) => [id, month]));
    for (const change of changes) {
      const month = monthOf.get(change.id);
      if (month !== undefined && month !== change.month) change.month = month;
    }
  });

const reportsTo = (hireIds: ReadonlySet<string>, change: Change) =>
  "managerId" in change && change.managerId !== undefined && hireIds.has(hireIdOf(change.managerId) ?? "");

const saysNothingElse = (change: Change) =>
  change.type === "move" && change.team === undefined && change.segmentIds === undefined;

/** With a planned hire goes what was planned for those who would have reported to them. */
export const removeChanges = (changeIds: readonly string[]): Recipe =>
  inActiveScenario((scenario) => {
    const gone = new Set(changeIds);
    if (!scenario.changes.some(({ id }) => gone.has(id))) return;
    scenario.changes = scenario.changes.filter(
      (change) => !gone.has(change.id) && !(reportsTo(gone, change) && saysNothingElse(change)),
    );
    for (const change of scenario.changes) if (reportsTo(gone, change)) Reflect.deleteProperty(change, "managerId");
  });

export const enableChanges = (changeIds: readonly string[], enabled: boolean): Recipe =>
  inActiveScenario(({ changes }) => {
    const meant = new Set(changeIds);
    for (const change of changes) if (meant.has(change.id)) change.enabled = enabled;
  });

/** Fields of one change; a field that is named and undefined is taken away. Which change it is and of which type stays. */
export const changeChange = <Type extends ChangeType>(changeId: string, facts: Facts<ChangeOf<Type>>): Recipe =>
  inChange(changeId, (change) => {
    for (const [field, value] of Object.entries(facts)) {
      if (value === undefined) Reflect.deleteProperty(change, field);
      else Reflect.set(change, field, copyOf(value));
    }
  });

type HireTerms = Partial<Omit<ChangeOf<"hire">, "id" | "type">>;

export const changeHire = (changeId: string, terms: HireTerms): Recipe =>
  inChange(changeId, (change) => {
    if (change.type === "hire") Object.assign(change, terms);
  });
