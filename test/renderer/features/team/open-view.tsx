/** A view in a window without a machine below it; questions are answered at once, in the test's own thread, unless a test brings its own analyst. */
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import type { Analyst } from "../../../../renderer/analyst/analyst.ts";
import { AnalystContext } from "../../../../renderer/analyst/use-answer.ts";
import { FocusProvider } from "../../../../renderer/app/FocusProvider.tsx";
import { createSearchStore } from "../../../../renderer/features/plan/recommended/search.store.ts";
import { SearchContext } from "../../../../renderer/features/plan/recommended/use-search.ts";
import { createNextStepsStore } from "../../../../renderer/simulator/next-steps.store.ts";
import { createSimulatorStore } from "../../../../renderer/simulator/simulator.store.ts";
import { SimulatorContext } from "../../../../renderer/simulator/use-simulator.ts";
import { questions } from "../../../../shared/analysis/questions.ts";
import type { Plan } from "../../../../shared/analysis/decisions/score-plans.ts";
import type { Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { openWindow } from "../../app/open-window.tsx";

/** Of what a test never answers. */
export const never = () => ({
  result: new Promise<never>(() => undefined),
  drop: () => undefined,
  stop: () => undefined,
});

/** Few futures are enough to see what a screen makes of them. */
const inFewFutures = ({ baseline, scenario }: Plan): Plan => ({ baseline, scenario: { ...scenario, trials: 4 } });

const noSolver = () => Promise.reject(new Error("There is no solver in this test."));

const noReport = () => undefined;

/** In few futures. */
export const answering: Analyst = {
  ask(question, plan, asked) {
    const answer = questions[question] as (plan: Plan, asked: unknown, tools: object) => unknown;
    const result = Promise.resolve().then(() =>
      answer(inFewFutures(plan), asked, { openSolver: noSolver, onProgress: noReport }),
    );
    return { result: result as never, drop: () => undefined };
  },
};

/** The sample's team in the plan's first month, changed by `recipe` first. Nothing is ever projected. */
export function openView(View: ComponentType, recipe?: Recipe, analyst: Analyst = answering) {
  // The page of the tests lays nothing out: a list would have no room for rows.
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 600 });
  const { workspace, frame, Around } = openWindow();
  if (recipe) workspace.getState().edit({ key: "changeMember" }, recipe);
  const report = () => undefined;
  const simulator = createSimulatorStore({ project: never, now: () => 0, report });
  const nextSteps = createNextStepsStore({ valueSteps: never, report });
  const searches = createSearchStore({ analyst, now: () => 0, report });
  render(
    <SimulatorContext value={{ simulator, nextSteps }}>
      <AnalystContext value={analyst}>
        <SearchContext value={searches}>
          <Around>
            <FocusProvider>
              <View />
            </FocusProvider>
          </Around>
        </SearchContext>
      </AnalystContext>
    </SimulatorContext>,
  );
  return { user: userEvent.setup(), workspace, frame, simulator, searches, open: () => workspace.getState().workspace };
}
