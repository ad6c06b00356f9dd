// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { monthWidth } from "../../../../../renderer/features/plan/timeline/geometry.ts";
import { addChanges } from "../../../../../shared/domain/edits/changes.ts";
import { planTimeline as words } from "../../../../../shared/i18n/en/plan-timeline.ts";
import { aChange } from "../../../../support/builders.ts";
import { openTimeline } from "./open-timeline.tsx";

/** By its change: looking for one by its name among all of a page takes a test seconds. */
const bar = (changeId: string) => document.querySelector<HTMLElement>(`[data-bar="${changeId}"]`)!;
const analyst = "first-analyst";
const second = "second-analyst";
const guides = "guides";
/** Keys one after the other on whichever bar has the focus. */
function press(...keys: readonly (string | readonly [key: string, held: object])[]) {
  for (const one of keys) {
    const [key, held] = typeof one === "string" ? [one, {}] : one;
    fireEvent.keyDown(document.activeElement!, { key, ...held });
  }
}
function pick(changeId: string) {
  fireEvent.pointerDown(bar(changeId), { button: 0, pointerId: 1 });
  fireEvent.pointerUp(bar(changeId), { pointerId: 1 });
  act(() => bar(changeId).focus());
}
const alt = { altKey: true };
const options = () => [...document.querySelectorAll<HTMLElement>("[role=option][data-bar]")];

describe("the timeline by keys", () => {
  it("has one stop for Tab, walks with arrows, and moves a hire by a month with Alt, each press a step to undo", async () => {
    const { change, steps, workspace } = openTimeline();
    const before = steps();
    const all = options();
    expect(all.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => all[0]!.focus());
    press("ArrowRight", "ArrowRight", "ArrowRight");
    expect(document.activeElement).toBe(bar(second));
    press(["ArrowLeft", alt], ["ArrowLeft", alt]);
    expect(change("second-analyst")).toMatchObject({ month: "2027-01" });
    expect(steps()).toBe(before + 2);
    expect(screen.getAllByRole("status").some(({ textContent }) => textContent.includes("Jan 2027"))).toBe(true);
    act(() => {
      workspace.getState().undo();
      workspace.getState().undo();
    });
    expect(change("second-analyst")).toMatchObject({ month: "2027-03" });
  });

  it("moves with plain arrows after M until Enter as one step, and takes all of it back on Escape", async () => {
    const { change, steps } = openTimeline();
    const before = steps();
    pick(second);
    press("m", "ArrowRight", "ArrowRight", "Enter");
    expect(change("second-analyst")).toMatchObject({ month: "2027-05" });
    expect(steps()).toBe(before + 1);
    press("m", "ArrowRight", "ArrowRight", "Escape");
    expect(change("second-analyst")).toMatchObject({ month: "2027-05" });
    expect(steps()).toBe(before + 1);
  });

  it("marks several, moves them together as far as the plan reaches, and switches them off as one", async () => {
    const { change, steps } = openTimeline();
    pick(analyst);
    const before = steps();
    press(["ArrowRight", { shiftKey: true }], ["ArrowRight", { shiftKey: true }]);
    const marked = options().filter((one) => one.getAttribute("aria-selected") === "true");
    expect(marked.length).toBeGreaterThan(1);
    press("o");
    expect(steps()).toBe(before + 1);
    expect(change("first-analyst")?.enabled).toBe(false);
    press(["ArrowLeft", alt]);
    expect(change("first-analyst")?.month).toBe("2026-12");
  });

  it("stretches a lever to a stop of its own and a hire's search, copies, and removes with a way back", async () => {
    const { user, plan, change } = openTimeline();
    pick(guides);
    press(["ArrowLeft", { ...alt, shiftKey: true }]);
    expect(plan().changes.filter(({ type }) => type === "stopLever")).toHaveLength(1);
    pick(second);
    press(["ArrowRight", { ...alt, shiftKey: true }]);
    expect(change("second-analyst")).toMatchObject({ leadTimeMonths: 5 });
    const count = plan().changes.length;
    press(["d", { ctrlKey: true }]);
    expect(plan().changes).toHaveLength(count + 1);
    press("Delete");
    expect(plan().changes).toHaveLength(count);
    await user.click(screen.getByRole("button", { name: words.undo }));
    expect(plan().changes).toHaveLength(count + 1);
  });

  it("refuses what cannot happen, with the place and the cure, and says it under the timeline", async () => {
    const about = { memberId: "m05" } as const;
    const { change } = openTimeline(
      addChanges([
        aChange({ type: "leave", id: "gone", ...about, month: "2027-06" as never }),
        aChange({ type: "changeHours", id: "less", ...about, fteShare: 0.5, month: "2027-06" as never }),
      ]),
    );
    pick("less");
    press(["ArrowRight", alt]);
    expect(change("less")).toMatchObject({ month: "2027-06" });
    expect(screen.getByText(/leaves in Jun 2027, and a change for Jul 2027 would come after that/u)).toBeTruthy();
  });
});

describe("the timeline by hand", () => {
  const plan = { room: 760, months: 14 };
  /** By so many months. */
  const drag = (element: Element, months: number, own = {}) => {
    const by = months * monthWidth(plan.room, plan.months);
    fireEvent.pointerDown(element, { button: 0, clientX: 100, pointerId: 1, ...own });
    for (const part of [0.25, 0.5, 0.75, 1])
      fireEvent.pointerMove(element, { clientX: 100 + by * part, pointerId: 1, ...own });
  };

  it("drags a hire along the months as one step, and Escape takes a drag back", async () => {
    const { change, steps } = openTimeline();
    const before = steps();
    drag(bar(second), -2);
    fireEvent.pointerUp(document.querySelector(".timeline-bars")!, { pointerId: 1 });
    expect(change("second-analyst")).toMatchObject({ month: "2027-01" });
    expect(steps()).toBe(before + 1);
    const moved = bar(second);
    drag(moved, 3);
    expect(change("second-analyst")).toMatchObject({ month: "2027-04" });
    act(() => bar(second).focus());
    press("Escape");
    expect(change("second-analyst")).toMatchObject({ month: "2027-01" });
    expect(steps()).toBe(before + 1);
  });

  it("moves a copy with Ctrl held, and leaves the original where it was", () => {
    const { plan, change } = openTimeline();
    const count = plan().changes.length;
    drag(bar(second), 2, { ctrlKey: true });
    fireEvent.pointerUp(document.querySelector(".timeline-bars")!, { pointerId: 1, ctrlKey: true });
    expect(plan().changes).toHaveLength(count + 1);
    expect(change("second-analyst")).toMatchObject({ month: "2027-03" });
    expect(plan().changes.at(-1)).toMatchObject({ type: "hire", month: "2027-05" });
  });
});

describe("beside the timeline", () => {
  it("a change is put right field by field, and says why a value cannot be", async () => {
    const { user, change } = openTimeline();
    pick(second);
    const inspector = screen.getByRole("complementary", { name: words.inspector.title });
    await user.type(within(inspector).getByLabelText(words.inspector.reason), "!");
    expect(change("second-analyst")?.reason).toMatch(/!$/u);
    const people = within(inspector).getByRole("textbox", { name: words.inspector.count });
    await user.clear(people);
    await user.type(people, "3{Enter}");
    expect(change("second-analyst")).toMatchObject({ count: 3 });
    await user.type(within(inspector).getByLabelText(words.tags.add), "Board{Enter}");
    expect(change("second-analyst")?.tags).toEqual(["Hiring", "Board"]);
  });

  it("somebody is found by a few letters of name, reading or level, and chosen with Enter; Escape leaves who it was", async () => {
    const { user, change, workspace } = openTimeline(
      addChanges([
        aChange({ type: "changeHours", id: "less", memberId: "m02", fteShare: 0.5, month: "2027-06" as never }),
      ]),
      (draft) => {
        draft.baseline.members[4]!.reading = "さえき なぎさ";
      },
    );
    const { members } = workspace.getState().workspace.baseline;
    pick("less");
    const field = screen.getByRole<HTMLInputElement>("combobox", { name: words.inspector.person });
    expect(field.value).toBe(members.find(({ id }) => id === "m02")!.name);
    await user.click(field);
    await user.keyboard("さえき");
    expect(screen.getAllByRole("option", { name: new RegExp(members[4]!.name, "u") })).toHaveLength(1);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(change("less")).toMatchObject({ memberId: members[4]!.id });
    expect(field.value).toBe(members[4]!.name);
    await user.keyboard("zzz");
    expect(screen.getByText(words.inspector.personNone)).toBeTruthy();
    await user.keyboard("{Escape}{Tab}");
    expect(change("less")).toMatchObject({ memberId: members[4]!.id });
  });

  it("the cost of a training is typed, taken from the catalogue for the way the mix goes, and taken away", async () => {
    const { user, change, workspace } = openTimeline((draft) => {
      draft.baseline.members[2]!.mix = { sales: 0.5, support: 0.5, analyst: 0 };
      const { id: memberId } = draft.baseline.members[2]!;
      const mix = { sales: 0.4, support: 0.4, analyst: 0.2 };
      addChanges([aChange({ type: "changeMix", id: "learns", memberId, mix, month: "2027-06" as never })])(draft);
    });
    pick("learns");
    const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: words.inspector.training });
    expect(field().value).toBe("");
    expect(screen.getByText(words.inspector.trainingNote)).toBeTruthy();
    await user.type(field(), "450000{Enter}");
    expect(change("learns")).toMatchObject({ costJpy: 450_000 });
    await user.click(screen.getByRole("button", { name: /Take the catalogue’s ¥600/u }));
    expect(change("learns")).toMatchObject({ costJpy: 600_000 });
    expect(field().value).toBe("600,000");
    expect(screen.queryByRole("button", { name: /Take the catalogue’s/u })).toBeNull();
    await user.clear(field());
    await user.tab();
    expect(change("learns")).not.toHaveProperty("costJpy");
    act(() => workspace.getState().undo());
    expect(change("learns")).toMatchObject({ costJpy: 600_000 });
  });

  it("a tag is switched off and on as one, and a budget is set and taken away", async () => {
    const { user, plan, steps } = openTimeline();
    const before = steps();
    await user.click(screen.getByRole("switch", { name: /“Hiring” in force/u }));
    expect(plan().changes.filter(({ enabled }) => !enabled)).toHaveLength(3);
    expect(steps()).toBe(before + 1);
    await user.type(screen.getByRole("textbox", { name: words.budget.yearly }), "240000000{Enter}");
    expect(plan().budget).toEqual({ yearlyJpy: 240_000_000, withinShare: 0.8 });
    await user.click(screen.getByRole("button", { name: words.budget.clear }));
    expect(plan()).not.toHaveProperty("budget");
  });

  it("hides names while names are hidden, in bars, sentences and fields", () => {
    const { frame } = openTimeline(
      addChanges([aChange({ type: "leave", id: "gone", memberId: "m05", month: "2027-06" as never })]),
    );
    const name = bar("gone").getAttribute("aria-label")!.split(" leaves")[0]!;
    act(() => frame.getState().prefer({ areNamesHidden: true }));
    expect(document.body.innerHTML).not.toContain(name);
  });

  it("a frozen plan takes no edits", async () => {
    const { plan, change } = openTimeline((draft) => {
      const scenario = draft.scenarios.find(({ id }) => id === "hire-ahead")!;
      draft.keptFacts = [{ id: "facts", facts: JSON.parse(JSON.stringify(draft.baseline)) as typeof draft.baseline }];
      scenario.frozen = { at: 0, occasion: "Board", factsId: "facts" };
    });
    const before = plan();
    pick(second);
    press(["ArrowRight", alt], "Delete", "o", ["d", { ctrlKey: true }], "m", "ArrowRight");
    expect(plan()).toBe(before);
    expect(change("second-analyst")).toBeDefined();
    expect(screen.getByText(words.said.frozen)).toBeTruthy();
  });
});

describe("a plan that cannot be projected", () => {
  const grows = aChange({
    type: "changeGrowth",
    ...{ id: "grows", segmentId: "mid", month: "2027-05" as never },
    growth: { newPerMonth: 900, monthlyGrowth: 0.5 },
  });

  it("names the change behind it, leads to it, and says the reason where it is put right", async () => {
    const { user, simulator, workspace, bar: barOf } = openTimelineWithRefusal();
    expect(barOf().getAttribute("data-problem")).toBe("true");
    await user.click(screen.getByRole("button", { name: /^Show “New customers of Mid-market from May 2027”/u }));
    await waitFor(() => expect(document.activeElement).toBe(barOf()));
    const inspector = screen.getByRole("complementary", { name: words.inspector.title });
    expect(within(inspector).getByText(/grows past 10,000,000 accounts by Aug 2027/u)).toBeTruthy();
    act(() => simulator.setState({ run: { status: "idle" } }));
    expect(within(inspector).queryByText(/grows past/u)).toBeNull();
    expect(workspace.getState().past.length).toBeGreaterThan(0);
  });

  function openTimelineWithRefusal() {
    const opened = openTimeline(addChanges([grows]));
    const name = opened.workspace.getState().workspace.baseline.segments.find(({ id }) => id === "mid")!.name;
    const error = { code: "plan/accounts-explode", name, month: "2027-08" as never, limit: 10_000_000 } as const;
    act(() => opened.simulator.setState({ run: { status: "failed", error, previous: undefined } }));
    return { ...opened, bar: () => bar("grows") };
  }
});

describe("a plan of 500 changes", () => {
  it("draws only the rows in sight", () => {
    openTimeline(
      addChanges(
        Array.from({ length: 500 }, (_, index) =>
          aChange({ type: "openProductSeats", id: `seat-${index}`, count: 1, month: "2027-06" as never }),
        ),
      ),
    );
    expect(options().length).toBeLessThan(80);
    expect(document.querySelector('[role=group][aria-label="Seats: 501 changes"]')).toBeTruthy();
  });
});
