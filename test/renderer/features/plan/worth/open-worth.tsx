/** The view of what changes are worth in a window without a machine below it; questions are answered at once, with few futures. */
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { AnalystContext } from "../../../../../renderer/analyst/use-answer.ts";
import { FocusProvider } from "../../../../../renderer/app/FocusProvider.tsx";
import { WorthView } from "../../../../../renderer/features/plan/worth/WorthView.tsx";
import { createNextStepsStore } from "../../../../../renderer/simulator/next-steps.store.ts";
import { createSimulatorStore } from "../../../../../renderer/simulator/simulator.store.ts";
import { SimulatorContext } from "../../../../../renderer/simulator/use-simulator.ts";
import { type QuestionId, questions } from "../../../../../shared/analysis/questions.ts";
import { Fault } from "../../../../../shared/base/errors.ts";
import type { Workspace } from "../../../../../shared/domain/workspace.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { projectionAtOnce } from "../../../../support/projection-at-once.ts";
import { openWindow } from "../../../app/open-window.tsx";

type Ask = (plan: unknown, asked: unknown, tools: unknown) => unknown;
type Answers = "at once" | "never" | "fail";

const never = () => ({ result: new Promise<never>(() => undefined), drop: () => undefined, stop: () => undefined });
const few = { worlds: 12, trials: 12 };

export function openWorth(prepare: (draft: Workspace) => void = () => undefined) {
  const { workspace, frame, Around } = openWindow();
  const open = () => workspace.getState().workspace;
  workspace.getState().edit({ key: "other" }, (draft) => {
    draft.activeScenarioId = "hire-ahead";
    for (const scenario of draft.scenarios) Object.assign(scenario, { months: 18, trials: 24 });
    prepare(draft);
  });
  const report = () => undefined;
  const simulator = createSimulatorStore({ project: never, now: () => 0, report });
  const projection = projectionAtOnce(open().baseline, { ...activeScenario(open()), trials: 60 });
  simulator.setState({ shown: { projection, revision: 1, isRough: false } });
  const nextSteps = createNextStepsStore({ valueSteps: never, report });
  const how: { answers: Answers } = { answers: "at once" };
  const asked: QuestionId[] = [];
  const analyst: Analyst = {
    ask(question, plan, own) {
      asked.push(question);
      if (how.answers === "never") return never();
      const answer = () => {
        if (how.answers === "fail") throw new Fault({ code: "simulation/stopped" });
        return (questions[question] as Ask)(plan, { ...own, ...few }, { onProgress: () => undefined });
      };
      return { result: Promise.resolve().then(answer) as never, drop: () => undefined };
    },
  };
  const opened = () =>
    render(
      <SimulatorContext value={{ simulator, nextSteps }}>
        <AnalystContext value={analyst}>
          <Around>
            <FocusProvider>
              <WorthView />
            </FocusProvider>
          </Around>
        </AnalystContext>
      </SimulatorContext>,
    );
  return { user: userEvent.setup(), workspace, frame, how, asked, open, opened };
}
