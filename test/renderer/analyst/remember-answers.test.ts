import { describe, expect, it } from "vitest";
import type { Analyst } from "../../../renderer/analyst/analyst.ts";
import { rememberAnswers } from "../../../renderer/analyst/remember-answers.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";

const workspace = sampleWorkspace("en");
const plan = { baseline: workspace.baseline, scenario: activeScenario(workspace) };

/** Answers with how often it was asked; undefined where the question was dropped. */
function counting(answers: (count: number) => unknown = (count) => count) {
  let count = 0;
  const analyst: Analyst = {
    ask: () => ({ result: Promise.resolve(answers(++count)) as never, drop: () => undefined }),
  };
  return rememberAnswers(analyst);
}

describe("an answer that was given", () => {
  it("is given again to the same question about the same plan", async () => {
    const analyst = counting();
    const ask = (month: number) => analyst.ask("monthWhy", plan, { month }).result;
    expect([await ask(1), await ask(2), await ask(1)]).toEqual([1, 2, 1]);
  });

  it("is forgotten once the plan is another", async () => {
    const analyst = counting();
    const edited = { ...plan, scenario: { ...plan.scenario, months: 12 } };
    const ask = (of: typeof plan) => analyst.ask("monthWhy", of, { month: 1 }).result;
    expect([await ask(plan), await ask(edited), await ask(plan)]).toEqual([1, 2, 3]);
  });

  it("is not remembered where nobody waited for it", async () => {
    const analyst = counting((count) => (count === 1 ? undefined : count));
    const ask = () => analyst.ask("monthWhy", plan, { month: 1 }).result;
    expect([await ask(), await ask()]).toEqual([undefined, 2]);
  });
});
