/** The check-in view on the sample. What the work itself suggests is never worked out: that is another test's, and takes its time. */
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { AnalystContext } from "../../../../../renderer/analyst/use-answer.ts";
import { FocusProvider } from "../../../../../renderer/app/FocusProvider.tsx";
import { CheckInView } from "../../../../../renderer/features/retention/check-in/CheckInView.tsx";
import { createNextStepsStore } from "../../../../../renderer/simulator/next-steps.store.ts";
import { createSimulatorStore } from "../../../../../renderer/simulator/simulator.store.ts";
import { SimulatorContext } from "../../../../../renderer/simulator/use-simulator.ts";
import { openWindow } from "../../../app/open-window.tsx";

const never = () => ({ result: new Promise<never>(() => undefined), drop: () => undefined, stop: () => undefined });
const analyst: Analyst = { ask: never };

export function openCheckIn() {
  const { workspace, frame, Around } = openWindow();
  const report = () => undefined;
  const simulator = createSimulatorStore({ project: never, now: () => 0, report });
  const nextSteps = createNextStepsStore({ valueSteps: never, report });
  render(
    <SimulatorContext value={{ simulator, nextSteps }}>
      <AnalystContext value={analyst}>
        <Around>
          <FocusProvider>
            <CheckInView />
          </FocusProvider>
        </Around>
      </AnalystContext>
    </SimulatorContext>,
  );
  return { user: userEvent.setup(), workspace, frame, open: () => workspace.getState().workspace };
}
