/** Tags of dated changes: put on and off, switched together, and why they are there. */
import type { Scenario } from "../scenario.ts";
import type { Recipe } from "./recipe.ts";
import { inActiveScenario } from "./scenarios.ts";

/** On all of these changes, or on none of them. */
export const tagChanges = (changeIds: readonly string[], tag: string, isOn: boolean): Recipe =>
  inActiveScenario((scenario) => {
    const meant = new Set(changeIds);
    for (const change of scenario.changes) {
      if (!meant.has(change.id) || change.tags.includes(tag) === isOn) continue;
      change.tags = isOn ? [...change.tags, tag] : change.tags.filter((one) => one !== tag);
    }
    forgetUnused(scenario);
  });

/** A reason outlives its tag's last change no longer than that change. */
function forgetUnused(scenario: Scenario): void {
  if (scenario.changeTags === undefined) return;
  const used = new Set(scenario.changes.flatMap(({ tags }) => tags));
  const kept = scenario.changeTags.filter(({ name }) => used.has(name));
  if (kept.length === scenario.changeTags.length) return;
  if (kept.length > 0) scenario.changeTags = kept;
  else delete scenario.changeTags;
}

/** Everything that carries the tag, switched on or off as one deed. */
export const enableTag = (tag: string, enabled: boolean): Recipe =>
  inActiveScenario(({ changes }) => {
    for (const change of changes) if (change.tags.includes(tag)) change.enabled = enabled;
  });

/** An empty reason is none. */
export const setTagReason = (tag: string, reason: string): Recipe =>
  inActiveScenario((scenario) => {
    const others = (scenario.changeTags ?? []).filter(({ name }) => name !== tag);
    const next = reason.trim() === "" ? others : [...others, { name: tag, reason }];
    if (next.length > 0) scenario.changeTags = next;
    else delete scenario.changeTags;
  });
