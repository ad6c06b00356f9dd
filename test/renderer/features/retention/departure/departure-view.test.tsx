// @vitest-environment happy-dom
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { AnalystContext } from "../../../../../renderer/analyst/use-answer.ts";
import { FocusProvider } from "../../../../../renderer/app/FocusProvider.tsx";
import { DepartureView } from "../../../../../renderer/features/retention/departure/DepartureView.tsx";
import { questions } from "../../../../../shared/analysis/questions.ts";
import type { Workspace } from "../../../../../shared/domain/workspace.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { openWindow } from "../../../app/open-window.tsx";

type Ask = (plan: unknown, asked: unknown) => unknown;
const patience = { timeout: 20_000 };

const analyst: Analyst = {
  ask: (question, plan, asked) => ({
    result: Promise.resolve().then(() => (questions[question] as Ask)(plan, asked)) as never,
    drop: () => undefined,
  }),
};

function open(personId: string | undefined, prepare: (draft: Workspace) => void = () => undefined) {
  const { workspace, frame, Around } = openWindow();
  workspace.getState().edit({ key: "other" }, (draft) => {
    for (const scenario of draft.scenarios) Object.assign(scenario, { months: 14, trials: 24 });
    prepare(draft);
  });
  if (personId !== undefined) frame.setState({ personId });
  render(
    <AnalystContext value={analyst}>
      <Around>
        <FocusProvider>
          <DepartureView />
        </FocusProvider>
      </Around>
    </AnalystContext>,
  );
  return { workspace, frame, user: userEvent.setup() };
}

const sentence = () => document.querySelector(".verdict-sentence")?.textContent ?? "";
const shownWords = () => document.body.outerHTML;
const changesOf = (workspace: ReturnType<typeof open>["workspace"]) =>
  activeScenario(workspace.getState().workspace).changes;

describe("what a departure would mean", { timeout: 60_000 }, () => {
  it("answers in a sentence, with accounts, colleagues, and the talks that matter", async () => {
    open("m10");
    await screen.findByRole("heading", { name: "What changes in the 12 months after" }, patience);
    expect(sentence()).toMatch(
      /^Without Aya Murakami from Dec 2026 on, .*\d+ h.* more work.* a month would be left undone/,
    );
    const accounts = screen.getByRole("table", { name: "Accounts looked after by Aya Murakami" });
    expect(within(accounts).getAllByRole("row").length).toBeGreaterThan(5);
  });

  it("never says a chance without what raises it and what they would leave for", async () => {
    open("m21");
    await screen.findByRole("heading", { name: "Whom it would unsettle" }, patience);
    const rows = document.querySelectorAll(".departure-person-row");
    expect(rows.length).toBeGreaterThan(0);
    expect(screen.getAllByRole("button", { name: /^Prepare a talk with / }).length).toBeGreaterThan(0);
    for (const row of rows) {
      const words = row.textContent;
      expect(words).toMatch(/Raised by.*%/);
      expect(words).toMatch(/They would leave for.*%/);
      expect(words).toMatch(/Last check-in|No check-in yet/);
    }
  });

  it("shows the same as tables", async () => {
    const { user } = open("m10");
    await user.click(await screen.findByRole("button", { name: "Show as a table: Where the work goes" }, patience));
    const table = screen.getByRole("table", { name: "Work that falls on each colleague without Aya Murakami" });
    expect(within(table).getAllByRole("row").length).toBeGreaterThan(20);
  });

  it("adds a second person, and says what goes beyond the sum", async () => {
    const { user } = open("m10");
    await screen.findByRole("heading", { name: "What changes in the 12 months after" }, patience);
    await user.type(screen.getByRole("combobox", { name: /^Together with/ }), "Fuji");
    await user.keyboard("{ArrowDown}{Enter}");
    await screen.findByRole("columnheader", { name: "Beyond the sum" }, patience);
    expect(sentence()).toContain("Without Aya Murakami and Rei Fujiwara");
    await user.click(screen.getByRole("button", { name: "Without a second person" }));
    await screen.findByRole("columnheader", { name: "Difference" }, patience);
    expect(sentence()).toContain("Without Aya Murakami from");
  });

  it("tries a step together with the departure in one deed, which undo takes back", async () => {
    const { user, workspace } = open("m10");
    const before = changesOf(workspace);
    await user.click(await screen.findByRole("button", { name: /^Try it: Open one more seat/ }, patience));
    const added = changesOf(workspace).slice(before.length);
    expect(added.map(({ type }) => type)).toEqual(["leave", "hire"]);
    expect(added.every(({ tags }) => tags.includes("Hand-over"))).toBe(true);
    expect(new Set(changesOf(workspace).map(({ id }) => id)).size).toBe(changesOf(workspace).length);
    await screen.findByText("The plan knows of this departure already.", {}, patience);
    workspace.getState().undo();
    expect(changesOf(workspace)).toEqual(before);
  });

  it("shows nothing of one person, and nothing to press, once another is asked about", async () => {
    const { frame } = open("m10");
    await screen.findByRole("button", { name: /^Try it: Open one more seat/ }, patience);
    act(() => frame.setState({ personId: "m21" }));
    expect(screen.queryByRole("button", { name: "Put the departure into the plan" })).toBeNull();
    expect(sentence()).toBe("");
    const next = await screen.findByRole("button", { name: "Put the departure into the plan" }, patience);
    expect(next.getAttribute("aria-disabled")).toBe("true");
    await screen.findAllByRole("button", { name: /^Try it: / }, patience);
    const ready = screen.getByRole("button", { name: "Put the departure into the plan" });
    expect(ready.getAttribute("aria-disabled")).toBeNull();
  });

  it("begins with where the team leans on one person, and looks closer from there", async () => {
    const { user } = open(undefined);
    const table = await screen.findByRole(
      "table",
      { name: "What each person’s departure would leave undone" },
      patience,
    );
    const [first] = within(table).getAllByRole("button", { name: /^Look closer at / });
    await user.click(first!);
    await screen.findByRole("heading", { name: "What changes in the 12 months after" }, patience);
    expect(sentence()).toMatch(/^Without /);
  });

  it("calls nobody and no customer by name while names are hidden", async () => {
    const { workspace, frame } = open("m10");
    frame.setState(({ preferences }) => ({ preferences: { ...preferences, areNamesHidden: true } }));
    await screen.findByRole("heading", { name: "Whom it would unsettle" }, patience);
    const { members, accounts } = workspace.getState().workspace.baseline;
    const values = [...document.querySelectorAll("input")].map(({ value }) => value).join();
    for (const { name } of [...members, ...accounts]) expect(shownWords() + values).not.toContain(name);
  });

  it("is not shown to whoever presents, and tells HR no cost", async () => {
    const { frame } = open("m10");
    frame.setState(({ preferences }) => ({ preferences: { ...preferences, role: "hr" } }));
    await screen.findByRole("heading", { name: "What changes in the 12 months after" }, patience);
    expect(screen.queryByText("Cost in all")).toBeNull();
    frame.setState(({ preferences }) => ({ preferences: { ...preferences, role: "presenter" } }));
    expect(await screen.findByText(/not shown|presenter/i)).toBeTruthy();
    expect(screen.queryByText("Whom it would unsettle")).toBeNull();
  });
});
