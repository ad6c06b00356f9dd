// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Analyst } from "../../../../renderer/analyst/analyst.ts";
import { AnalystContext } from "../../../../renderer/analyst/use-answer.ts";
import { FocusProvider } from "../../../../renderer/app/FocusProvider.tsx";
import type { Weighed } from "../../../../renderer/features/overview/advice.view.ts";
import { hireOf } from "../../../../renderer/features/overview/hires.view.ts";
import { StepsPanel } from "../../../../renderer/features/overview/StepsPanel.tsx";
import { createNextStepsStore } from "../../../../renderer/simulator/next-steps.store.ts";
import { createSimulatorStore } from "../../../../renderer/simulator/simulator.store.ts";
import { SimulatorContext } from "../../../../renderer/simulator/use-simulator.ts";
import { overview } from "../../../../shared/i18n/en/overview.ts";
import type { NextTalks } from "../../../../shared/analysis/retention/next-talks/next-talks.ts";
import { month } from "../../../../shared/base/month.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { aProjection } from "../../../support/projection.ts";
import { aStepValue, by } from "../../../support/step-value.ts";
import { openWindow } from "../../app/open-window.tsx";

const never = () => ({ result: new Promise<never>(() => undefined), drop: () => undefined });

const settled = { part: { value: 0.01, standardError: 0.001 }, swing: { value: -0.05, standardError: 0.001 } };

/** One talk that moves the lowest month by five points and leavers by a twentieth of a person. */
const talks = (memberId: string): NextTalks => ({
  ...{ worlds: 10, months: 12, unweighed: [], leanest: { month: month("2027-05"), coverage: 0.8 } },
  together: { minCoverage: settled.part, finalArrJpy: settled.part, leavers: settled.part },
  talks: [
    {
      ...{ memberId, lastHeld: undefined, ageMonths: undefined, openShare: 1, value: settled.part },
      byMeasure: { minCoverage: settled, finalArrJpy: settled, leavers: settled },
      ...{ place: { from: 1, to: 1 }, cause: "chaos", activityId: undefined },
    },
  ],
});

function open(weighedIn: (hire: (mean: number) => ReturnType<typeof aStepValue>) => Weighed) {
  const { workspace, frame, Around } = openWindow();
  const { baseline } = workspace.getState().workspace;
  const scenario = activeScenario(workspace.getState().workspace);
  const { id: memberId, name } = baseline.members[0]!;
  const report = () => undefined;
  const simulator = createSimulatorStore({ project: never, now: () => 0, report });
  const nextSteps = createNextStepsStore({ valueSteps: never, report });
  const asked: string[] = [];
  const analyst: Analyst = {
    ask(question) {
      asked.push(question);
      return { result: Promise.resolve(talks(memberId)) as never, drop: () => undefined };
    },
  };
  const change = hireOf({ type: "support", month: scenario.start, count: 1 }, baseline.levels[0]!, "hire-1");
  let made = 0;
  const hire = (mean: number) =>
    aStepValue(
      { id: `step-${++made}`, kind: "hire", changes: [change], dropIds: [] },
      { shortfall: by(-0.05), minCoverage: by(mean, 0.001), leavers: by(-mean * 10, 0.001) },
    );
  render(
    <SimulatorContext value={{ simulator, nextSteps }}>
      <AnalystContext value={analyst}>
        <Around>
          <FocusProvider>
            <StepsPanel
              weighed={weighedIn(hire)}
              projection={aProjection()}
              baseline={baseline}
              planned={scenario.changes}
            />
          </FocusProvider>
        </Around>
      </AnalystContext>
    </SimulatorContext>,
  );
  return { user: userEvent.setup(), workspace, frame, asked, name };
}

describe("the next steps", () => {
  it("are tried in the plan with one press, which can be undone", async () => {
    const { user, workspace } = open((hire) => ({ status: "ready", values: [hire(0.03)] }));
    const before = activeScenario(workspace.getState().workspace).changes.length;
    await user.click(screen.getByRole("button", { name: /^Try it: Hire one Support-type/ }));
    expect(activeScenario(workspace.getState().workspace).changes).toHaveLength(before + 1);
    workspace.getState().undo();
    expect(activeScenario(workspace.getState().workspace).changes).toHaveLength(before);
  });

  it("have a conversation among them where there is room, with the way to it", async () => {
    const { user, frame, name } = open((hire) => ({ status: "ready", values: [hire(0.03)] }));
    await user.click(await screen.findByRole("button", { name: `Open in Retention: a talk with ${name}` }));
    expect(screen.getByText(`Talk with ${name}`)).toBeTruthy();
    expect(frame.getState()).toMatchObject({ screen: "retention" });
  });

  it("give up the third for a conversation that tells more, and keep it before one that tells less", async () => {
    const { name } = open((hire) => ({ status: "ready", values: [hire(0.09), hire(0.08), hire(0.002)] }));
    expect(await screen.findByText(`Talk with ${name}`)).toBeTruthy();
    expect(screen.getAllByRole("button", { name: /^Try it/ })).toHaveLength(2);
  });

  it("stay three where they do more than the conversation tells", async () => {
    const { name } = open((hire) => ({ status: "ready", values: [hire(0.09), hire(0.08), hire(0.07)] }));
    expect(await screen.findByText(new RegExp(`with ${name}.*less than these steps do`))).toBeTruthy();
    expect(screen.getAllByRole("button", { name: /^Try it/ })).toHaveLength(3);
  });

  it("of the plan before the last edit cannot be tried, and no talk is asked about yet", () => {
    const { asked } = open((hire) => ({ status: "waiting", values: [hire(0.03)] }));
    expect(screen.getByRole("button", { name: /^Try it/ }).getAttribute("aria-disabled")).toBe("true");
    expect(asked).toEqual([]);
  });

  it("say that they could not be weighed, with a way to try again", () => {
    open(() => ({ status: "failed", values: undefined }));
    expect(screen.getByRole("alert").textContent).toContain(overview.advice.failed);
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  });
});
