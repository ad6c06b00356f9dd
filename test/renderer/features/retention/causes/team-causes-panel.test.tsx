// @vitest-environment happy-dom
import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { CausesView } from "../../../../../renderer/features/retention/causes/CausesView.tsx";
import { teamCauses as words } from "../../../../../shared/i18n/en/team-causes.ts";
import { answering, openView } from "../../team/open-view.tsx";

const table = () => screen.getByRole("region", { name: words.caption });

async function openPresenting() {
  const answered: string[] = [];
  const analyst: Analyst = {
    ask(question, plan, asked, onProgress) {
      const job = answering.ask(question, plan, asked, onProgress);
      void job.result.then(() => answered.push(plan.scenario.id));
      return job;
    },
  };
  const opened = openView(CausesView, (draft) => void (draft.smallestGroup = 3), analyst);
  act(() => opened.frame.getState().prefer({ role: "presenter" }));
  await waitFor(() => expect(table()).toBeTruthy(), { timeout: 20_000 });
  return { ...opened, answered };
}

describe("causes, presented", () => {
  it("are counted by team and of nobody, the same in every month and plan", async () => {
    const { frame, workspace, open, answered } = await openPresenting();
    const { members } = open().baseline;
    const before = table().textContent;
    expect(before).toMatch(/\d/);
    for (const { name } of members) expect(document.body.textContent).not.toContain(name);
    expect(document.body.textContent).not.toContain("Member 1");

    act(() => frame.getState().showMonth(12));
    expect(table().textContent).toBe(before);

    const [, other] = open().scenarios;
    act(() => workspace.getState().edit({ key: "addHire" }, (draft) => void (draft.activeScenarioId = other!.id)));
    await waitFor(() => expect(answered.at(-1)).toBe(other!.id), { timeout: 20_000 });
    await waitFor(() => expect(table().textContent).toBe(before));
    expect(answered).toHaveLength(2);
  }, 60_000);

  it("say so where a plan stands on the facts of another day", async () => {
    const { workspace } = await openPresenting();
    act(() =>
      workspace.getState().edit({ key: "addHire" }, (draft) => {
        draft.scenarios[0]!.frozen = { at: 0, occasion: "Board", factsId: "none" };
        draft.activeScenarioId = draft.scenarios[0]!.id;
      }),
    );
    expect(screen.getByText(words.frozen)).toBeTruthy();
  }, 60_000);
});
