// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { DemandView } from "../../../../../renderer/features/capacity/demand/DemandView.tsx";
import { GrowthPanel } from "../../../../../renderer/features/capacity/demand/GrowthPanel.tsx";
import { useTeam } from "../../../../../renderer/focus/use-team.ts";
import type { Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { capacityDemand as words } from "../../../../../shared/i18n/en/capacity-demand.ts";
import { openView } from "../../team/open-view.tsx";

/** Fields by the hundred are slow to make in a page of the tests. */
const small: Recipe = ({ baseline, scenarios }) => {
  baseline.activities = baseline.activities.filter(({ id }) => ["reactive", "adoption"].includes(id));
  for (const scenario of scenarios) {
    scenario.months = 14;
    scenario.changes = [];
  }
};

function Growth() {
  const { baseline, scenario } = useTeam();
  return <GrowthPanel segment={baseline.segments[0]!} scenario={scenario} isFrozen={false} />;
}

const open = (View = Growth) => {
  const view = openView(View, small);
  const segment = () => view.open().baseline.segments[0]!;
  return { ...view, segment };
};
const curve = () => screen.getByRole("group", { name: /^New customers of Enterprise by month/ });
const monthOf = (index: number) => within(curve()).getAllByRole("slider")[index]!;

describe("a curve drawn with the keys", () => {
  it("changes one month with up and down, and takes all of it back in one step", async () => {
    const { user, segment, workspace } = open();
    monthOf(0).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(document.activeElement).toBe(monthOf(2));
    await user.keyboard("{ArrowUp}{ArrowUp}{PageUp}");
    const { series } = segment().growth;
    expect(series).toHaveLength(14);
    expect(series![2]).toBeGreaterThan(series![1]! + 0.2);
    workspace.getState().undo();
    expect(segment().growth.series).toBeUndefined();
  });

  it("lifts a month and all later ones with Shift", async () => {
    const { user, segment } = open();
    monthOf(0).focus();
    await user.keyboard("{Shift>}{PageUp}{/Shift}");
    const { series } = segment().growth;
    expect(series!.every((value) => value > 0.5)).toBe(true);
  });

  it("goes no further than the ends of the plan", async () => {
    const { user } = open();
    monthOf(0).focus();
    await user.keyboard("{ArrowLeft}{End}{ArrowRight}");
    expect(document.activeElement).toBe(monthOf(13));
  });
});

describe("growth in one plan only", () => {
  it("is a dated change from the month in view, listed with the way back", async () => {
    const { user, open: now, segment, frame } = open();
    frame.getState().showMonth(3);
    await user.click(await screen.findByRole("radio", { name: /^In this plan, from Mar 2027|^In this plan, from/ }));
    monthOf(3).focus();
    await user.keyboard("{ArrowUp}");
    const changes = () => activeScenario(now()).changes.filter(({ type }) => type === "changeGrowth");
    expect(changes()).toHaveLength(1);
    expect(segment().growth.series).toBeUndefined();
    await user.click(screen.getByRole("button", { name: /^Take back the growth from/ }));
    expect(changes()).toHaveLength(0);
  });
});

describe("growth month by month", () => {
  const field = (index: number) =>
    document.querySelector<HTMLInputElement>(`.demand-months [data-month="${index}"] input`)!;
  const pasteAt = (index: number, text: string) =>
    fireEvent.paste(field(index), { clipboardData: { getData: () => text } });

  it("takes a column from a spreadsheet from the month on in which it is pasted", async () => {
    const { user, segment } = open();
    await user.click(screen.getByRole("radio", { name: words.growth.looks.months }));
    pasteAt(2, "4\n5\n6\n");
    expect(segment().growth.series!.slice(1, 6)).toEqual([0.35, 4, 5, 6, 0.37]);
    expect(screen.getByText(/^3 months pasted, from/)).toBeDefined();
    pasteAt(2, "4\nmany\n");
    expect(segment().growth.series![2]).toBe(4);
    expect(screen.getByText("Nothing was pasted: “many” is no number.")).toBeDefined();
  });

  it("goes back to the rate", async () => {
    const { user, segment } = open();
    await user.click(screen.getByRole("radio", { name: words.growth.looks.months }));
    pasteAt(0, "4\n5\n");
    await user.click(screen.getByRole("radio", { name: words.growth.looks.rate }));
    await user.click(screen.getByRole("button", { name: words.growth.dropList }));
    expect(segment().growth).toEqual({ newPerMonth: 0.35, monthlyGrowth: 0.012 });
  });
});

describe("the hours and the touch model of a segment", () => {
  it("are edited in place, with the hours of the month beside them", async () => {
    const { user, segment } = open(DemandView);
    const table = screen.getByRole("table", { name: /^Hours per customer and month in Enterprise/ });
    const hours = () => within(table).getByRole("button", { name: /^Adoption, Enterprise/ }).textContent;
    const before = hours();
    const cell = within(table).getByRole("textbox", { name: /^Adoption, Field adoption/ });
    await user.clear(cell);
    await user.type(cell, "30{Enter}");
    expect(segment().effort.adoption["adoption"]).toBe(30);
    expect(hours()).not.toBe(before);
  });

  it("say what another model means, and put other hours into this plan from a month on", async () => {
    const { user, segment, open: now } = open(DemandView);
    expect(screen.getByText(words.touch.meaning.high)).toBeDefined();
    await user.click(screen.getByRole("radio", { name: "Tech-touch" }));
    expect(segment().touchModel).toBe("tech");
    expect(screen.getByText(words.touch.meaning.tech)).toBeDefined();
    await user.click(screen.getByRole("button", { name: words.touch.dateDo }));
    const change = activeScenario(now()).changes.find(({ type }) => type === "changeEffort");
    expect(change).toMatchObject({ scope: { segmentIds: [segment().id], ratio: 0.8 } });
  });
});
