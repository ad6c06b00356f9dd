/** The view of what helps in a window without a machine below it; nothing is ever weighed, so that hands are answered at once. */
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { AnalystContext } from "../../../../../renderer/analyst/use-answer.ts";
import { FocusProvider } from "../../../../../renderer/app/FocusProvider.tsx";
import { LeversView } from "../../../../../renderer/features/retention/levers/LeversView.tsx";
import { createNextStepsStore } from "../../../../../renderer/simulator/next-steps.store.ts";
import { createSimulatorStore } from "../../../../../renderer/simulator/simulator.store.ts";
import { SimulatorContext } from "../../../../../renderer/simulator/use-simulator.ts";
import { openWindow } from "../../../app/open-window.tsx";

const never = () => ({ result: new Promise<never>(() => undefined), drop: () => undefined, stop: () => undefined });

export function openLevers() {
  const { workspace, frame, Around } = openWindow();
  const report = () => undefined;
  const simulator = createSimulatorStore({ project: never, now: () => 0, report });
  const nextSteps = createNextStepsStore({ valueSteps: never, report });
  const asked: string[] = [];
  const analyst: Analyst = {
    ask(question) {
      asked.push(question);
      return never();
    },
  };
  render(
    <SimulatorContext value={{ simulator, nextSteps }}>
      <AnalystContext value={analyst}>
        <Around>
          <FocusProvider>
            <LeversView />
          </FocusProvider>
        </Around>
      </AnalystContext>
    </SimulatorContext>,
  );
  return { user: userEvent.setup(), workspace, frame, asked, open: () => workspace.getState().workspace };
}
