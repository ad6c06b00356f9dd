/** The timeline in a window without a machine below it, on the sample's richer plan; the projection is an ordinary one. */
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { AnalystContext } from "../../../../../renderer/analyst/use-answer.ts";
import { FocusProvider } from "../../../../../renderer/app/FocusProvider.tsx";
import { TimelineView } from "../../../../../renderer/features/plan/timeline/TimelineView.tsx";
import { createNextStepsStore } from "../../../../../renderer/simulator/next-steps.store.ts";
import { createSimulatorStore } from "../../../../../renderer/simulator/simulator.store.ts";
import { SimulatorContext } from "../../../../../renderer/simulator/use-simulator.ts";
import { setHorizon } from "../../../../../shared/domain/edits/assumptions.ts";
import { pickScenario } from "../../../../../shared/domain/edits/scenarios.ts";
import { inTurn, type Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { openWindow } from "../../../app/open-window.tsx";

/** Lists of people and months are what takes time to draw where there is no browser. */
const fewPeople: Recipe = (draft) => void draft.baseline.members.splice(6);

const never = () => ({ result: new Promise<never>(() => undefined), drop: () => undefined, stop: () => undefined });
const analyst: Analyst = { ask: never };

export function openTimeline(...before: readonly Recipe[]) {
  const { workspace, frame, Around } = openWindow();
  const report = () => undefined;
  const simulator = createSimulatorStore({ project: never, now: () => 0, report });
  const nextSteps = createNextStepsStore({ valueSteps: never, report });
  act(() => {
    workspace.getState().edit({ key: "other" }, inTurn(pickScenario("hire-ahead"), setHorizon(14), fewPeople));
    for (const recipe of before) workspace.getState().edit({ key: "other" }, recipe);
  });
  render(
    <SimulatorContext value={{ simulator, nextSteps }}>
      <AnalystContext value={analyst}>
        <Around>
          <FocusProvider>
            <TimelineView />
          </FocusProvider>
        </Around>
      </AnalystContext>
    </SimulatorContext>,
  );
  const plan = () => activeScenario(workspace.getState().workspace);
  return {
    user: userEvent.setup(),
    ...{ workspace, frame, plan, simulator },
    change: (id: string) => plan().changes.find((change) => change.id === id),
    steps: () => workspace.getState().past.length,
  };
}
