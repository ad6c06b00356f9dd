/** Which facts a plan stands on: today's, or, once it is frozen, those of then. */
import type { Baseline } from "./baseline.ts";
import type { Scenario } from "./scenario.ts";
import { activeScenario, type Workspace } from "./workspace.ts";

export function factsOf({ baseline, keptFacts }: Workspace, { frozen }: Scenario): Baseline {
  const kept = frozen && keptFacts?.find(({ id }) => id === frozen.factsId);
  return kept ? kept.facts : baseline;
}

const shown = new WeakMap<Workspace, Workspace>();

/** The workspace as the screens show it: with the facts of the scenario on screen. The same object for the same workspace. */
export function asShown(workspace: Workspace): Workspace {
  const known = shown.get(workspace);
  if (known) return known;
  const baseline = factsOf(workspace, activeScenario(workspace));
  const seen = baseline === workspace.baseline ? workspace : { ...workspace, baseline };
  shown.set(workspace, seen);
  return seen;
}
