// @vitest-environment happy-dom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { OutcomesView } from "../../../../../renderer/features/examine/outcomes/OutcomesView.tsx";
import { openView } from "../../team/open-view.tsx";

const patience = { timeout: 10_000 };
const sentence = () => document.querySelector(".verdict-sentence")?.textContent ?? "";
const table = () => screen.findByRole("table", { name: "Actions and what followed" }, patience);

describe("actions and outcomes", () => {
  it("answers in a sentence how many actions were followed by what was hoped for", async () => {
    openView(OutcomesView);
    expect(within(await table()).getAllByRole("row")).toHaveLength(7);
    expect(sentence()).toMatch(
      /^Of 6 actions, 2 were followed by what was hoped for, 1 by the opposite, 2 cannot be told/,
    );
    expect(screen.getByText(/Followed by is not caused by/)).toBeDefined();
  });

  it("opens an action to what followed, with its interval, its owner and its rivals", async () => {
    const { user } = openView(OutcomesView);
    await user.click(within(await table()).getByRole("button", { name: "Help centre rewritten" }));
    expect(
      screen.getByText(/^From Aug 2025 on, Tickets stood −\d+ \(−\d+ to −\d+\) off .*: what was hoped for\.$/),
    ).toBeDefined();
    await user.click(within(await table()).getByRole("button", { name: "Talks 90 days before renewal" }));
    expect(screen.getByText(/^It was done after an unusually bad month/)).toBeDefined();
    expect(screen.getByText(/^In the same months: “Visits to sites that are not content”/)).toBeDefined();
  });

  it("writes down an action for a weak metric that nobody answers, in one edit that undo takes back", async () => {
    const { user, open, workspace } = openView(OutcomesView);
    await table();
    const weak = screen.getByText("No action of the last half-year answers it.").closest("li")!;
    expect(weak.textContent).toContain("Onboarding completion");
    await user.click(within(weak).getByRole("button", { name: "Write down an action" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: "Keep" }));
    expect(within(dialog).getByText("Say what is done.")).toBeDefined();
    await user.click(within(dialog).getByRole("textbox", { name: "What is done" }));
    await user.paste("Two people back to onboarding");
    await user.click(within(dialog).getByRole("button", { name: "Keep" }));
    expect(open().baseline.actions?.at(-1)).toMatchObject({
      ...{ name: "Two people back to onboarding", metricId: "onboardingCompletions", hoped: "up", month: "2026-11" },
    });
    await screen.findByText("Answered by: “Two people back to onboarding”.", { exact: false }, patience);
    act(() => workspace.getState().undo());
    expect(open().baseline.actions).toHaveLength(6);
  });

  it("deletes an action, and undo brings it back", async () => {
    const { user, open, workspace } = openView(OutcomesView);
    await user.click(within(await table()).getByRole("button", { name: "Help centre rewritten" }));
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(open().baseline.actions?.some(({ id }) => id === "act-help-centre")).toBe(false);
    act(() => workspace.getState().undo());
    expect(open().baseline.actions?.some(({ id }) => id === "act-help-centre")).toBe(true);
  });

  it("names nobody while names are hidden", async () => {
    const { user, frame, open } = openView(OutcomesView);
    act(() => frame.getState().prefer({ areNamesHidden: true }));
    for (const { name } of open().baseline.actions ?? []) {
      await user.click(within(await table()).getByRole("button", { name }));
      for (const member of open().baseline.members) expect(document.body.outerHTML).not.toContain(member.name);
    }
  });

  it("teaches what it is for where nothing is written down yet", async () => {
    openView(OutcomesView, ({ baseline }) => {
      delete baseline.actions;
    });
    expect(await screen.findByRole("heading", { name: "No action written down yet" }, patience)).toBeDefined();
  });
});
