/** The mix view in a window without a machine below it; what it asks about the plan is answered by the real engine. */
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import createHighs from "highs";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { AnalystContext } from "../../../../../renderer/analyst/use-answer.ts";
import { FocusProvider } from "../../../../../renderer/app/FocusProvider.tsx";
import { MixView } from "../../../../../renderer/features/team/mix/MixView.tsx";
import { createNextStepsStore } from "../../../../../renderer/simulator/next-steps.store.ts";
import { createSimulatorStore } from "../../../../../renderer/simulator/simulator.store.ts";
import { SimulatorContext } from "../../../../../renderer/simulator/use-simulator.ts";
import { type Tools, questions } from "../../../../../shared/analysis/questions.ts";
import type { Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { openWindow } from "../../../app/open-window.tsx";

const never = () => ({ result: new Promise<never>(() => undefined), drop: () => undefined, stop: () => undefined });

const solver = createHighs();
const tools: Tools = { openSolver: () => solver, onProgress: () => undefined };

const atOnce: Analyst = {
  ask(question, plan, asked) {
    const answer = questions[question] as (plan: unknown, asked: unknown, tools: Tools) => unknown;
    return { result: Promise.resolve(answer(plan, asked, tools)) as Promise<never>, drop: () => undefined };
  },
};

/** The sample in the plan's first month, changed by `recipe` first. Nothing is ever projected. */
export function openMix(recipe?: Recipe) {
  const { workspace, frame, Around } = openWindow();
  if (recipe) workspace.getState().edit({ key: "changeMember" }, recipe);
  const report = () => undefined;
  const simulator = createSimulatorStore({ project: never, now: () => 0, report });
  const nextSteps = createNextStepsStore({ valueSteps: never, report });
  render(
    <SimulatorContext value={{ simulator, nextSteps }}>
      <AnalystContext value={atOnce}>
        <Around>
          <FocusProvider>
            <MixView />
          </FocusProvider>
        </Around>
      </AnalystContext>
    </SimulatorContext>,
  );
  const open = () => workspace.getState().workspace;
  return {
    user: userEvent.setup(),
    ...{ workspace, frame, open },
    picture: () => document.querySelector<SVGSVGElement>(".mix-triangle")!,
    point: (id: string) => document.querySelector<SVGGElement>(`[data-person="${id}"]`)!,
    mixOf: (id: string) => open().baseline.members.find((member) => member.id === id)!.mix,
    changes: () => activeScenario(open()).changes,
    verdict: () => document.querySelector(".verdict-sentence")?.textContent ?? "",
  };
}
