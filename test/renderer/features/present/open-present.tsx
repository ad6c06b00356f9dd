/** The Present screen in a window without a machine below it: plans are lived through in few futures, questions answered at once. */
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import createHighs from "highs";
import type { Analyst } from "../../../../renderer/analyst/analyst.ts";
import { AnalystContext } from "../../../../renderer/analyst/use-answer.ts";
import { FocusProvider } from "../../../../renderer/app/FocusProvider.tsx";
import { PresentPage } from "../../../../renderer/features/present/PresentPage.tsx";
import { type Aside, AsideContext } from "../../../../renderer/simulator/aside.ts";
import { questions, type Tools } from "../../../../shared/analysis/questions.ts";
import { exactScores } from "../../../../shared/analysis/comparison/plan-scores.ts";
import { onGround } from "../../../../shared/analysis/comparison/common-ground.ts";
import type { Plan } from "../../../../shared/analysis/decisions/score-plans.ts";
import { compilePlan } from "../../../../shared/simulation/compile-plan.ts";
import { prepareTrials } from "../../../../shared/simulation/trials.ts";
import { projectionAtOnce } from "../../../support/projection-at-once.ts";
import { openWindow } from "../../app/open-window.tsx";

const trials = 40;
const months = 12;
const few = ({ baseline, scenario }: Plan): Plan => ({ baseline, scenario: { ...scenario, trials, months } });

const solver = createHighs();
const tools: Tools = { openSolver: () => solver, onProgress: () => undefined };

/** No test edits a plan, so what was answered once holds for all of them. */
const answered = new Map<string, unknown>();
function once<Value>(key: string, work: () => Value): Value {
  if (!answered.has(key)) answered.set(key, work());
  return answered.get(key) as Value;
}

const analyst: Analyst = {
  ask(question, plan, asked) {
    const answer = questions[question] as (plan: unknown, asked: unknown, tools: Tools) => unknown;
    const within = "months" in asked ? { ...asked, months: [0, months - 1] } : asked;
    const result = once(`${question} ${plan.scenario.id}`, () => answer(few(plan), within, tools));
    return { result: Promise.resolve(result) as Promise<never>, drop: () => undefined };
  },
};

const never = () => ({ result: new Promise<never>(() => undefined), drop: () => undefined });

export const aside: Aside = {
  project: (plan) => ({
    result: Promise.resolve(
      once(`projection ${plan.scenario.id}`, () => projectionAtOnce(few(plan).baseline, few(plan).scenario)),
    ),
    drop: () => undefined,
  }),
  valueOptions: never,
  comparePlans(plans, ground, { onScored }) {
    const shared = { ...ground, trials, months };
    plans.forEach((plan, at) => {
      const scores = once(`scores ${plan.scenario.id}`, () => {
        const { baseline, scenario } = onGround(plan, shared);
        const compiled = compilePlan(baseline, scenario);
        const rows = prepareTrials(compiled).simulate({ from: 0, to: trials });
        return exactScores({ plan: compiled, trials, rows }, shared);
      });
      onScored(at, scores);
    });
    return { result: Promise.resolve(true), drop: () => undefined };
  },
};

export function openPresent(own: Partial<Aside> = {}) {
  const { workspace, frame, Around } = openWindow();
  render(
    <AsideContext value={{ ...aside, ...own }}>
      <AnalystContext value={analyst}>
        <Around>
          <FocusProvider>
            <PresentPage />
          </FocusProvider>
        </Around>
      </AnalystContext>
    </AsideContext>,
  );
  return {
    user: userEvent.setup(),
    ...{ workspace, frame },
    decks: () => workspace.getState().workspace.decks,
    slides: () => workspace.getState().workspace.decks?.[0]?.slides ?? [],
    labels: () => workspace.getState().past.map(({ label }) => label.key),
  };
}
