// @vitest-environment happy-dom
import { useState } from "react";
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { RecommendedView } from "../../../../../renderer/features/plan/recommended/RecommendedView.tsx";
import { SearchState } from "../../../../../renderer/features/plan/recommended/SearchState.tsx";
import type { Projection } from "../../../../../shared/analysis/projection.ts";
import type { RecommendedPlan } from "../../../../../shared/analysis/recommended-plan/recommend.ts";
import type { RecommendedItem } from "../../../../../shared/analysis/recommended-plan/tell-plan.ts";
import { month } from "../../../../../shared/base/month.ts";
import type { Change } from "../../../../../shared/domain/change.ts";
import type { AskedPlan } from "../../../../../shared/analysis/recommended-plan/asked.ts";
import type { Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { aChange, aHire } from "../../../../support/builders.ts";
import { answering, openView } from "../../team/open-view.tsx";

const estimate = (value: number, standardError = 0.005) => ({ value, standardError });
const itemOf = (change: Change, holdShare: number): RecommendedItem => ({
  change,
  effect: {
    holdShare: estimate(holdShare),
    costJpy: estimate(12_000_000, 100_000),
    month: 14,
    coverage: estimate(0.02),
    activityId: "hub",
  },
});

const months = 36;
const analyst = aHire({
  id: "recommended-0-0",
  month: month("2027-04"),
  mix: { sales: 0.15, support: 0.15, analyst: 0.7 },
});
const answer: RecommendedPlan = {
  kind: "recommended",
  ...{ from: 9, reach: 9, safetyShare: 0.8, futures: 300 },
  holdShare: estimate(0.82),
  todayHoldShare: estimate(0.1),
  moreCostJpy: estimate(61_000_000, 100_000),
  todayCoverage: new Float64Array(months).fill(0.7),
  coverage: new Float64Array(months).fill(0.9),
  items: [
    itemOf(analyst, 0.2),
    itemOf(
      aChange({ id: "recommended-lever-0", type: "startLever", leverId: "guides", month: month("2027-01") }),
      0.001,
    ),
  ],
  cutNext: 1,
  addNext: itemOf({ ...analyst, month: month("2026-12") }, 0.05),
  obstacles: [],
  proof: {
    ...{ costJpy: 62e6, boundJpy: 60e6, isClosed: false, requiredShare: 0.81, plansLived: 80 },
    ...{ searchFutures: 1_000, verifiedFutures: 4_000, searchSeed: 1, verifySeed: 2, repairs: 0 },
  },
};

/** A projection of which only the cost is looked at. */
const costing = (length: number, jpyPerMonth: number) =>
  ({
    months: Array.from({ length }),
    costPerMonthJpy: { mean: new Float64Array(length).fill(jpyPerMonth) },
  }) as unknown as Projection;

/** The view, or only what the bar at the bottom says while another one is looked at. */
function Window() {
  const [isLeft, leave] = useState(false);
  return (
    <>
      <button type="button" onClick={() => leave(!isLeft)}>
        {isLeft ? "Come back" : "Go elsewhere"}
      </button>
      {!isLeft && <RecommendedView />}
      <SearchState isInSight={!isLeft} />
    </>
  );
}

function open(recipe?: Recipe) {
  const asked: [string, AskedPlan][] = [];
  let hear: (share: number) => void = () => undefined;
  let settle: (found: RecommendedPlan) => void = () => undefined;
  let isDropped = false;
  const searching: Analyst = {
    ask(question, plan, what, onProgress) {
      if (question !== "recommendedPlan") return answering.ask(question, plan, what);
      asked.push([question, what as AskedPlan]);
      hear = onProgress ?? hear;
      const result = new Promise<RecommendedPlan>((resolve) => (settle = resolve));
      return { result: result as never, drop: () => (isDropped = true) };
    },
  };
  const view = openView(Window, recipe, searching);
  return {
    ...view,
    asked,
    hear: (share: number) => hear(share),
    settle: () => settle(answer),
    isDropped: () => isDropped,
    changes: () => activeScenario(view.open()).changes,
  };
}

const start = { name: "Find the cheapest plan that holds" };

describe("the recommended plan", () => {
  it("is searched only when asked for, shows how far it is, and stops", async () => {
    const { user, asked, hear, isDropped } = open();
    expect(asked).toEqual([]);
    await user.click(screen.getByRole("button", start));
    expect(asked).toHaveLength(1);
    act(() => hear(0.4));
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("40");
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(isDropped()).toBe(true);
    expect(screen.getByText(/Stopped\. Nothing was changed/u)).toBeTruthy();
  });

  it("answers in a sentence, with a reason for each deed and what is too close to call", async () => {
    const { user, settle } = open();
    await user.click(screen.getByRole("button", start));
    act(settle);
    await waitFor(() => expect(document.querySelector(".verdict-sentence")).toBeTruthy());
    expect(document.querySelector(".verdict-sentence")!.textContent).toContain(
      "1 hire from Apr 2027 (1 Analyst-type) and 1 lever, ¥61.0M more than today’s plan until Nov 2029, hold 88% in 82 of 100 futures (±1.0).",
    );
    expect(screen.getByText(/Without it 88% holds in 62 of 100 futures instead of 82/u)).toBeTruthy();
    expect(screen.getByText(/Too close to call by itself/u)).toBeTruthy();
    expect(screen.getByText(/^Given up first/u)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /How sure/u }));
    expect(within(screen.getByRole("dialog")).getByText("3.2%")).toBeTruthy();
  });

  it("is taken over in part as one step, with its tag and reason, and undone", async () => {
    const { user, settle, changes, workspace } = open();
    const before = changes();
    await user.click(screen.getByRole("button", start));
    act(settle);
    await user.click(await screen.findByRole("switch", { name: /^Start “/u }));
    await user.click(screen.getByRole("button", { name: "Take over 1 chosen" }));
    const [added, ...more] = changes().slice(before.length);
    expect(more).toEqual([]);
    expect(added).toMatchObject({ type: "hire", month: "2027-04", tags: ["recommended"] });
    expect(added!.reason).toContain("instead of 82");
    expect(added!.id).not.toBe(analyst.id);
    expect(screen.getByText(/1 change is in the plan now/u)).toBeTruthy();
    act(() => workspace.getState().undo());
    expect(changes()).toEqual(before);
    expect(screen.queryByText(/1 change is in the plan now/u)).toBeNull();
  });

  it("says that it is about a plan that has been edited since", async () => {
    const { user, settle, workspace } = open();
    await user.click(screen.getByRole("button", start));
    act(settle);
    await screen.findByText(/Given up first/u);
    expect(screen.queryByText(/The plan has changed since/u)).toBeNull();
    act(() =>
      workspace.getState().edit({ key: "other" }, (draft) => {
        activeScenario(draft).growthRatio = 1.4;
      }),
    );
    expect(screen.getByText(/The plan has changed since/u)).toBeTruthy();
  });

  it("goes on while another view is looked at, can be stopped from there, and its answer is found on return", async () => {
    const { user, hear, settle, isDropped } = open();
    await user.click(screen.getByRole("button", start));
    await user.click(screen.getByRole("button", { name: "Go elsewhere" }));
    act(() => hear(0.4));
    expect(isDropped()).toBe(false);
    expect(screen.getByRole("button", { name: "Searching for a plan: 40%" })).toBeTruthy();
    act(settle);
    expect(await screen.findByText("The recommended plan is ready", { selector: "[role=status]" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Come back" }));
    expect(screen.getByText(/^Given up first/u)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Go elsewhere" }));
    expect(screen.queryByRole("button", { name: "The recommended plan is ready" })).toBeNull();

    await user.click(screen.getByRole("button", { name: "Come back" }));
    await user.click(screen.getByRole("button", { name: "Search again" }));
    await user.click(screen.getByRole("button", { name: "Go elsewhere" }));
    await user.click(screen.getByRole("button", { name: "Stop the search" }));
    expect(isDropped()).toBe(true);
  });

  it("remembers the limits that were set, and what was taken over, for whoever looks elsewhere in between", async () => {
    const { user, settle } = open();
    const most = screen.getByRole("textbox", { name: "Hires in all, at most" });
    await user.clear(most);
    await user.type(most, "3{Enter}");
    await user.click(screen.getByRole("button", start));
    act(settle);
    await user.click(await screen.findByRole("button", { name: "Take over all" }));
    await user.click(screen.getByRole("button", { name: "Go elsewhere" }));
    await user.click(screen.getByRole("button", { name: "Come back" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Hires in all, at most" }).value).toBe("3");
    expect(screen.getByText(/2 changes are in the plan now/u)).toBeTruthy();
  });

  it("keeps to what the budget of the timeline leaves unless told otherwise, and says how the found plan stands to it", async () => {
    const {
      user,
      asked,
      settle,
      simulator,
      open: workspace,
    } = open((draft) => {
      activeScenario(draft).budget = { yearlyJpy: 240_000_000, withinShare: 0.8 };
    });
    const months = activeScenario(workspace()).months;
    act(() => simulator.setState({ shown: { projection: costing(months, 16_000_000), revision: 0, isRough: false } }));
    expect(
      screen.getByText(
        "The budget on the timeline leaves ¥144M beside today’s plan until Nov 2029, each year for itself.",
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", start));
    expect(asked.at(-1)![1].mostCostJpy).toBe(144_000_000);
    act(settle);
    await waitFor(() => expect(document.querySelector(".verdict-aside")!.textContent).toMatch(/within ¥240M in 2027/u));

    await user.click(screen.getByRole("switch", { name: "Keep to a ceiling" }));
    await user.click(screen.getByRole("button", { name: "Search again" }));
    expect(asked.at(-1)![1].mostCostJpy).toBeUndefined();
  });
});
