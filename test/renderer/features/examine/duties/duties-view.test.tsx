// @vitest-environment happy-dom
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { DutiesView } from "../../../../../renderer/features/examine/duties/DutiesView.tsx";
import type { Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { ownersOf } from "../../../../../shared/domain/owners.ts";
import { openView } from "../../team/open-view.tsx";

/** A few of the sample's duties, one for each kind of gap: looking things up by their role takes its time in a large page. */
const fewDuties: Recipe = ({ baseline }) => {
  const kept = ["onboarding", "valueReview", "renewal", "hub", "featureUsage"];
  baseline.activities = baseline.activities.filter(({ id }) => kept.includes(id));
  baseline.metrics = baseline.metrics.filter(({ metricId }) => kept.includes(metricId));
};
const openDuties = () => openView(DutiesView, fewDuties);

const gaps = () => screen.getByRole("region", { name: "What lies on the ground" });

describe("the responsibility map", () => {
  it("answers first, and gives what lies on the ground to the suggested person in one step that can be undone", async () => {
    const { user, open, workspace } = openDuties();
    expect(screen.getAllByText(/Of \d+ things that somebody should answer for/u)).not.toHaveLength(0);
    const review = () => open().baseline.activities.find(({ id }) => id === "valueReview")!;
    expect(ownersOf(review())).toEqual([]);
    await user.click(within(gaps()).getByRole("button", { name: /^Give it to .*: “Value review”/u }));
    expect(ownersOf(review())).toHaveLength(1);
    expect(within(gaps()).queryByRole("button", { name: "Value review" })).toBeNull();
    workspace.getState().undo();
    expect(ownersOf(review())).toEqual([]);
  });

  it("says who owns a thing together, who leaves, and what is in nobody's target", () => {
    openDuties();
    expect(within(gaps()).getByText(/Misaki Miura and Field sales answer for it together/u)).toBeTruthy();
    expect(within(gaps()).getByText(/Daiki Noguchi: leaves in Mar 2027/u)).toBeTruthy();
    expect(within(gaps()).getAllByText(/^No team’s target includes it/u)).toHaveLength(2);
  });

  it("is walked by keys: Enter shows a row beside, the space bar gives and takes back", async () => {
    const { user, open } = openDuties();
    const grid = screen.getByRole("grid");
    act(() => grid.focus());
    await user.keyboard("{ArrowRight}{Enter}");
    const chosen = screen.getByRole("region", { name: "Chosen: Onboarding" });
    expect(within(chosen).getByText("Answers for it")).toBeTruthy();
    const first = () => ownersOf(open().baseline.activities[0]!);
    const before = first();
    await user.keyboard(" ");
    expect(first()).toHaveLength(before.length + 1);
    await user.keyboard(" ");
    expect(first()).toEqual(before);
  });

  it("offers no key that gives anything in a plan that is kept as it was shown", async () => {
    const { user, open } = openView(DutiesView, (draft) => {
      fewDuties(draft);
      draft.scenarios[0]!.frozen = { at: 0, occasion: "Board", factsId: "then" };
      draft.keptFacts = [{ id: "then", facts: JSON.parse(JSON.stringify(draft.baseline)) as typeof draft.baseline }];
    });
    expect(screen.queryByText(/space bar/u)).toBeNull();
    const before = open();
    act(() => screen.getByRole("grid").focus());
    await user.keyboard("{ArrowRight}{ArrowRight} ");
    expect(open()).toBe(before);
  });

  it("writes a hand-over of the catalogue down, and says whose target it is", async () => {
    const { user, open } = openDuties();
    await user.click(screen.getByRole("button", { name: "Write it down: “Why a lead came”" }));
    expect(open().baseline.workBetween!.at(-1)).toMatchObject({ catalogueId: "interest", targetOf: [] });
    await user.click(screen.getByRole("button", { name: "Edit “Why a lead came”" }));
    const form = screen.getByRole("dialog");
    await user.click(within(form).getByRole("switch", { name: "Marketing" }));
    await user.click(within(form).getByRole("button", { name: "Save" }));
    expect(open().baseline.workBetween!.at(-1)).toMatchObject({ targetOf: ["marketing"] });
  });

  it("shows aliases and no typed words while names are hidden", async () => {
    const { frame } = openDuties();
    expect(document.body.innerHTML).toContain("Miura");
    act(() => frame.getState().prefer({ areNamesHidden: true }));
    await waitFor(() => expect(document.body.innerHTML).not.toContain("Miura"));
    expect(document.body.innerHTML).not.toContain("Noguchi");
    expect(document.body.innerHTML).not.toContain("oversold");
    expect(screen.getAllByText("Free words stay hidden while names are.")).toHaveLength(2);
  });

  it("teaches the first step where nothing is described", () => {
    openView(DutiesView, ({ baseline }) => {
      baseline.activities = [];
      baseline.metrics = [];
      delete baseline.workBetween;
    });
    expect(screen.getByText("Nothing here wants an owner yet")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Write down the whole chain" })).toBeTruthy();
  });
});
