// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TalksView } from "../../../../../renderer/features/retention/talks/TalksView.tsx";
import type { Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { currentMonth } from "../../../../../shared/domain/current-month.ts";
import { never, openView } from "../../team/open-view.tsx";

const patience = { timeout: 20_000 };
const panel = (name: string) => within(screen.getByRole("region", { name }));
const promises = () => panel("What was promised").getAllByRole("listitem");

const withoutTalks: Recipe = ({ baseline }) => {
  baseline.checkIns = [];
};

describe("the talks view", () => {
  it("says whom to talk to next and why, with one click to the conversation", async () => {
    const { user, frame } = openView(TalksView);
    await screen.findByRole("heading", { name: "Whom to talk to next" }, patience);
    expect(screen.getByText(/not about who might leave/)).toBeTruthy();
    const [first] = panel("Whom to talk to next").getAllByRole("listitem");
    expect(first!.textContent).toMatch(/asked|ago|yet/);
    const [talk] = within(first!).getAllByRole("button", { name: /^Check in with / });
    await user.click(talk!);
    expect(frame.getState().views.retention).toBe("checkIn");
    expect(frame.getState().personId).toMatch(/^m\d+$/);
  });

  it("is of use where nobody was ever asked", async () => {
    openView(TalksView, withoutTalks);
    await screen.findByRole("heading", { name: "Whom to talk to next" }, patience);
    expect(screen.getAllByText("nobody has asked yet").length).toBeGreaterThan(0);
    expect(screen.getByText(/people are due/)).toBeTruthy();
    expect(screen.getByText(/Nothing has been promised yet/)).toBeTruthy();
    expect(screen.getByText(/Too few to tell/)).toBeTruthy();
  });

  it("reminds less often where the team decides so, and not of whom was put off", async () => {
    const { user, open } = openView(TalksView);
    const due = () => panel("Reminders").getAllByRole("button", { name: /^Remind me in a month: / });
    const [first] = due();
    const name = first!.getAttribute("aria-label")!.slice("Remind me in a month: ".length);
    await user.click(first!);
    expect(open().snoozedTalks).toHaveLength(1);
    expect(panel("Reminders").getByText(new RegExp(`^Put off until .*: ${name}`))).toBeTruthy();
    await user.click(panel("Reminders").getByRole("button", { name: `Remind again: ${name}` }));
    expect(open().snoozedTalks).toBeUndefined();
  });

  it("lists overdue follow-ups first, and takes one as done in a step that can be undone", async () => {
    const { user, workspace, open } = openView(TalksView);
    const openPromises = () =>
      open().baseline.checkIns.flatMap(({ followUps }) => followUps.filter(({ done }) => !done)).length;
    const before = openPromises();
    expect(promises()).toHaveLength(before);
    expect(promises()[0]!.textContent).toContain("late");
    await user.click(within(promises()[0]!).getByRole("button", { name: /^Done: / }));
    expect(promises()).toHaveLength(before - 1);
    expect(workspace.getState().past.at(-1)?.label).toEqual({ key: "setFollowUpDone" });
    workspace.getState().undo();
    expect(openPromises()).toBe(before);
  });

  it("takes the current month for a promise of which nobody remembered when it was kept", async () => {
    const recipe: Recipe = ({ baseline }) => {
      baseline.checkIns = baseline.checkIns.slice(0, 1);
      baseline.checkIns[0]!.followUps = [{ id: "f", action: "One list", cause: "chaos", done: true }];
    };
    const { user, open } = openView(TalksView, recipe, { ask: never });
    const promise = () => open().baseline.checkIns[0]!.followUps[0]!;
    await user.click(screen.getByRole("button", { name: /^Show 1 / }));
    await user.click(screen.getByRole("button", { name: /^Edit: One list|^Edit .*One list/ }));
    expect(screen.getByRole("button", { name: /Done in/ }).textContent).toContain("nobody remembers when");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(promise().doneIn).toBeUndefined();

    await user.click(screen.getByRole("button", { name: /^Edit: One list|^Edit .*One list/ }));
    await user.click(screen.getByRole("button", { name: /Done in/ }));
    await user.click(screen.getAllByRole("option")[2]!);
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(promise()).toMatchObject({ done: true, doneIn: currentMonth(open().baseline) });
  });

  it("shows neither names nor words that were written while names are hidden", async () => {
    const { frame, open } = openView(TalksView);
    await screen.findByRole("heading", { name: "Whom to talk to next" }, patience);
    frame.getState().prefer({ areNamesHidden: true });
    await screen.findAllByText("(hidden)");
    const { members, checkIns } = open().baseline;
    const written = checkIns.flatMap(({ followUps, by }) => [
      ...followUps.flatMap(({ action, owner = "" }) => [action, owner]),
      by ?? "",
    ]);
    const page = document.body.outerHTML;
    for (const word of [...members.map(({ name }) => name), ...written].filter((text) => text !== "")) {
      expect(page).not.toContain(word);
    }
  });
});
