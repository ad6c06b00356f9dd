/** The org chart in a window without a machine below it. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FocusProvider } from "../../../../../renderer/app/FocusProvider.tsx";
import { ChartView } from "../../../../../renderer/features/team/chart/ChartView.tsx";
import { createNextStepsStore } from "../../../../../renderer/simulator/next-steps.store.ts";
import { createSimulatorStore } from "../../../../../renderer/simulator/simulator.store.ts";
import { SimulatorContext } from "../../../../../renderer/simulator/use-simulator.ts";
import type { Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { openWindow } from "../../../app/open-window.tsx";

const never = () => ({ result: new Promise<never>(() => undefined), drop: () => undefined, stop: () => undefined });

/** The sample's chart in the plan's first month, changed by `recipe` first. Nothing is ever projected. */
export function openChart(recipe?: Recipe) {
  // The page of the tests loads no fonts and lays nothing out: a list would have no room for rows.
  Object.defineProperty(document, "fonts", { configurable: true, value: { ready: Promise.resolve() } });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 600 });
  const { workspace, frame, Around } = openWindow();
  if (recipe) workspace.getState().edit({ key: "changeMember" }, recipe);
  const report = () => undefined;
  const simulator = createSimulatorStore({ project: never, now: () => 0, report });
  const nextSteps = createNextStepsStore({ valueSteps: never, report });
  render(
    <SimulatorContext value={{ simulator, nextSteps }}>
      <Around>
        <FocusProvider>
          <ChartView />
        </FocusProvider>
      </Around>
    </SimulatorContext>,
  );
  const open = () => workspace.getState().workspace;
  return {
    user: userEvent.setup(),
    workspace,
    frame,
    picture: () => screen.getByRole("application", { name: "Org chart" }),
    tree: () => screen.getByRole("tree"),
    /** The name at the head of the panel beside the chart. */
    chosen: () => screen.getByRole("complementary", { name: "Person" }).querySelector("h2")?.textContent,
    managerOf: (id: string) => open().baseline.members.find((member) => member.id === id)?.managerId,
    changes: () => activeScenario(open()).changes,
  };
}
