/** The candidates of the sample. The analyst answers in place, from fewer futures than on screen. */
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { AnalystContext } from "../../../../../renderer/analyst/use-answer.ts";
import { FocusProvider } from "../../../../../renderer/app/FocusProvider.tsx";
import { CandidatesView } from "../../../../../renderer/features/retention/candidates/CandidatesView.tsx";
import { createNextStepsStore } from "../../../../../renderer/simulator/next-steps.store.ts";
import { createSimulatorStore } from "../../../../../renderer/simulator/simulator.store.ts";
import { SimulatorContext } from "../../../../../renderer/simulator/use-simulator.ts";
import type { Plan } from "../../../../../shared/analysis/decisions/score-plans.ts";
import { questions } from "../../../../../shared/analysis/questions.ts";
import { openWindow } from "../../../app/open-window.tsx";

const never = () => ({ result: new Promise<never>(() => undefined), drop: () => undefined, stop: () => undefined });
const fewTrials = 20;

/** What the work is like and what a newcomer would meet; anything else stays unanswered. */
const analyst: Analyst = {
  ask(question, { baseline, scenario }, asked) {
    if (question !== "workInMonth" && question !== "newcomerOutlook") return never();
    const answer = questions[question] as (plan: Plan, asked: unknown) => never;
    const plan = { baseline, scenario: { ...scenario, trials: fewTrials } };
    return { result: Promise.resolve().then(() => answer(plan, asked)), drop: () => undefined };
  },
};

export function openCandidates() {
  const { workspace, frame, Around } = openWindow();
  const report = () => undefined;
  const simulator = createSimulatorStore({ project: never, now: () => 0, report });
  const nextSteps = createNextStepsStore({ valueSteps: never, report });
  render(
    <SimulatorContext value={{ simulator, nextSteps }}>
      <AnalystContext value={analyst}>
        <Around>
          <FocusProvider>
            <CandidatesView />
          </FocusProvider>
        </Around>
      </AnalystContext>
    </SimulatorContext>,
  );
  return { user: userEvent.setup(), workspace, frame, open: () => workspace.getState().workspace };
}
