/** Ties projections to the open workspace: every edit asks for a new one. */
import { activeScenario, type Workspace } from "../../shared/domain/workspace.ts";
import { createNextStepsStore, type NextStepsStore } from "./next-steps.store.ts";
import { createProjector } from "./projector.ts";
import type { Plan } from "./projector-protocol.ts";
import type { SimulatorPool } from "./simulator-pool.ts";
import { createSimulatorStore, samePlan, type SimulatorStore } from "./simulator.store.ts";

/** As much of the workspace store as a projection follows. */
type Source = {
  getState(): Revised;
  subscribe(listener: (state: Revised) => void): () => void;
};
type Revised = { readonly workspace: Workspace; readonly revision: number };

export type SimulatorStores = { readonly simulator: SimulatorStore; readonly nextSteps: NextStepsStore };

const planOf = ({ workspace }: Revised): Plan => ({
  baseline: workspace.baseline,
  scenario: activeScenario(workspace),
});

export function startSimulator(
  source: Source,
  openPool: () => SimulatorPool,
  report: (cause: unknown) => void,
): SimulatorStores {
  const projector = createProjector(openPool, report);
  const simulator = createSimulatorStore({ project: projector.project, now: () => performance.now(), report });
  const nextSteps = createNextStepsStore({ valueSteps: projector.valueSteps, report });
  let followed: Revised | undefined;

  function follow(state: Revised) {
    // A window that only looks on shows another scenario without an edit.
    const isSameScenario = state.workspace.activeScenarioId === followed?.workspace.activeScenarioId;
    if (isSameScenario && state.revision === followed?.revision) return;
    const plan = planOf(state);
    const isNew = followed === undefined || !samePlan(planOf(followed), plan);
    followed = state;
    // First, so that a valuation in progress makes room for the projection.
    if (isNew) nextSteps.getState().restart(plan);
    simulator.getState().request(plan, state.revision);
  }

  simulator.subscribe(({ run: { status } }, { run: before }) => {
    if (status !== before.status) nextSteps.getState().settle(status === "ready" || status === "stopped");
  });
  follow(source.getState());
  source.subscribe(follow);
  return { simulator, nextSteps };
}
