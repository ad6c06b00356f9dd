/** Which plans are compared: those somebody chose, or the one on screen and its nearest relative. */
import { factsOf } from "../../../shared/domain/facts-of.ts";
import type { Plan } from "../../../shared/analysis/decisions/score-plans.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { activeScenario, livingScenarios, type Workspace } from "../../../shared/domain/workspace.ts";

export const mostPlans = 8;
export const fewestPlans = 2;

/** Everything that can be chosen, the plan on screen first. Archived ones are out of the way. */
export function offeredIn(workspace: Workspace): readonly Scenario[] {
  const active = activeScenario(workspace);
  const living = livingScenarios(workspace);
  return living.includes(active) ? [active, ...living.filter((scenario) => scenario !== active)] : living;
}

const isRelated = (one: Scenario, other: Scenario) =>
  one.origin?.scenarioId === other.id || other.origin?.scenarioId === one.id;

function usualChoice(offered: readonly Scenario[]): readonly Scenario[] {
  const [first, ...others] = offered;
  if (first === undefined) return [];
  const second = others.find((other) => isRelated(first, other)) ?? others[0];
  return second === undefined ? [first] : [first, second];
}

export function chosenAmong(offered: readonly Scenario[], ids: readonly string[] | undefined): readonly Scenario[] {
  const chosen = offered.filter(({ id }) => ids?.includes(id)).slice(0, mostPlans);
  return chosen.length >= fewestPlans ? chosen : usualChoice(offered);
}

/** A branch is held against what it came from, unless somebody says otherwise. */
export const referenceAmong = (chosen: readonly Scenario[], id: string | undefined): Scenario | undefined =>
  chosen.find((scenario) => scenario.id === id) ??
  chosen.find((scenario) => scenario.id === chosen[0]?.origin?.scenarioId) ??
  chosen[0];

export const planOf = (workspace: Workspace, scenario: Scenario): Plan => ({
  baseline: factsOf(workspace, scenario),
  scenario,
});
