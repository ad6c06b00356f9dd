// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { planWorth as words } from "../../../../../shared/i18n/en/plan-worth.ts";
import { openWorth } from "./open-worth.tsx";

const patience = { timeout: 30_000 };
const ranking = () => screen.findByRole("table", { name: words.rank.caption }, patience);
const sentence = () => document.querySelector(".verdict-sentence")?.textContent ?? "";

describe("what each change is worth", { timeout: 90_000 }, () => {
  it("is ranked by the measure chosen, with tags and everything together below", async () => {
    const { opened, open } = openWorth();
    opened();
    const rows = within(await ranking()).getAllByRole("row");
    expect(rows.length).toBe(1 + activeScenario(open()).changes.length);
    const together = screen.getByRole("table", { name: words.rank.groupsCaption });
    expect(within(together).getByRole("rowheader", { name: /^All changes/u })).toBeTruthy();
    expect(sentence()).toMatch(/^Judged by Work covered, /u);
    expect(await screen.findByRole("table", { name: words.delay.caption }, patience)).toBeTruthy();
    expect(await screen.findByRole("list", { name: /^What each assumption does to/u }, patience)).toBeTruthy();
  });

  it("says that figures are of the plan before, and never shows those of another plan", async () => {
    const { opened, how, workspace } = openWorth();
    opened();
    await ranking();
    how.answers = "never";
    act(() => workspace.getState().edit({ key: "other" }, (draft) => void (draft.scenarios[1]!.growthRatio = 1.1)));
    expect(screen.getAllByText(words.stale).length).toBeGreaterThan(0);
    act(() => workspace.getState().edit({ key: "other" }, (draft) => void (draft.activeScenarioId = "as-we-are")));
    expect(screen.queryByRole("table", { name: words.rank.caption })).toBeNull();
    expect(sentence()).toBe(words.verdict.waiting);
  });

  it("says that it failed, and is worked out when asked again", async () => {
    const { opened, how, user } = openWorth();
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    how.answers = "fail";
    opened();
    const retry = await screen.findByRole("button", { name: "Try again" }, patience);
    expect(screen.getByRole("alert").textContent).toContain(words.failed);
    expect(sentence()).toBe(words.verdict.failed);
    how.answers = "at once";
    await user.click(retry);
    expect(await ranking()).toBeTruthy();
  });

  it("stops when asked to", async () => {
    const { opened, how, asked, user } = openWorth();
    how.answers = "never";
    opened();
    await waitFor(() => expect(asked).toContain("changeWorths"));
    await user.click(screen.getByRole("button", { name: words.stop }));
    expect(screen.getByText(words.stopped)).toBeTruthy();
  });

  it("gives the search an earlier month for more safety, at once and without an edit", async () => {
    const { opened, open, how } = openWorth();
    how.answers = "never";
    opened();
    const safety = screen.getByRole("slider", { name: words.hireBy.safety });
    const answer = () => document.querySelector(".worth-safety ~ .worth-answer")?.textContent;
    const before = activeScenario(open()).safetyShare;
    fireEvent.change(safety, { target: { value: "0.5" } });
    const even = answer();
    fireEvent.change(safety, { target: { value: "0.99" } });
    expect(answer()).not.toBe(even);
    expect(activeScenario(open()).safetyShare).toBe(before);
    expect(screen.getByRole("button", { name: "Use 99% in the plan" })).toBeTruthy();
  });

  it("leads to the timeline from a plan that changes nothing", async () => {
    const { opened, user, frame } = openWorth((draft) => {
      for (const scenario of draft.scenarios) scenario.changes = [];
    });
    opened();
    await user.click(screen.getByRole("button", { name: words.empty.go }));
    expect(frame.getState().screen).toBe("plan");
  });

  it("keeps from whoever sees no pay the money that a single hire costs", async () => {
    const { opened, frame } = openWorth();
    act(() => frame.getState().prefer({ role: "hr" }));
    opened();
    const heads = within(await ranking()).getAllByRole("columnheader");
    expect(heads.map(({ textContent }) => textContent)).not.toContain(words.measures.cost);
    expect(screen.getByText(words.rank.noMoney)).toBeTruthy();
  });
});
