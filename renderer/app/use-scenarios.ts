import { useMemo } from "react";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { activeScenario, livingScenarios } from "../../shared/domain/workspace.ts";
import { recentFirst } from "../features/scenarios/recent-scenarios.ts";
import { type ScenarioDeeds, useScenarioDeeds } from "../features/scenarios/use-scenario-deeds.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";

export type Scenarios = {
  /** Those that are not put away, the lately used first. */
  readonly recent: readonly Scenario[];
  readonly active: Scenario;
  readonly deeds: ScenarioDeeds;
};

/** The scenarios of the workspace and what can be done with them. */
export function useScenarios(): Scenarios {
  const scenarios = useWorkspace(({ workspace }) => workspace.scenarios);
  const active = useWorkspace(({ workspace }) => activeScenario(workspace));
  const past = useWorkspace((state) => state.past);
  const deeds = useScenarioDeeds();
  const recent = useMemo(
    () => recentFirst(livingScenarios({ scenarios }), active.id, past),
    [scenarios, active.id, past],
  );
  return { recent, active, deeds };
}
