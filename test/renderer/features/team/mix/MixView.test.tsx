// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../../../../shared/base/month.ts";
import { freezeScenario } from "../../../../../shared/domain/edits/branches.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { openMix } from "./open-mix.tsx";

const patience = { timeout: 15_000 };

describe("the mix triangle", () => {
  it("is one stop for the Tab key; Page Down goes from person to person", async () => {
    const { user, picture } = openMix();
    const people = () => [...picture().querySelectorAll<SVGGElement>("[data-person]")];
    expect(people().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    people()[0]!.focus();
    await user.keyboard("{PageDown}");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Misaki Miura: .*Sales-type 55%/);
    expect(document.querySelector(".mix-person")?.getAttribute("aria-label")).toBe("Mix of Misaki Miura");
    await user.keyboard("{End}{PageDown}");
    expect(document.activeElement?.getAttribute("data-person")).toBe("m01");
  });

  it("moves a mix by 1 % and with Shift by 5 %, each press undone by itself", async () => {
    const { user, point, mixOf, workspace } = openMix();
    point("m08").focus();
    await user.keyboard("{ArrowUp}");
    expect(mixOf("m08").analyst).toBeCloseTo(0.46, 9);
    await user.keyboard("{Shift>}{ArrowUp}{/Shift}");
    expect(mixOf("m08").analyst).toBeCloseTo(0.51, 9);
    await user.keyboard("{ArrowLeft}");
    expect(mixOf("m08").analyst).toBeCloseTo(0.51, 9);
    act(() => workspace.getState().undo());
    act(() => workspace.getState().undo());
    expect(mixOf("m08").analyst).toBeCloseTo(0.46, 9);
    act(() => workspace.getState().undo());
    expect(mixOf("m08").analyst).toBeCloseTo(0.45, 9);
  });

  it("is dragged as one step of the history, and Escape puts the person back", () => {
    const { picture, point, mixOf, workspace } = openMix();
    const svg = picture();
    Object.assign(svg, { setPointerCapture: () => undefined });
    const drag = (...ways: readonly number[]) => {
      fireEvent.pointerDown(point("m08"), { button: 0, clientX: 300, clientY: 300, pointerId: 1 });
      for (const up of ways) fireEvent.pointerMove(svg, { clientX: 300, clientY: 300 - up, pointerId: 1 });
    };
    const before = mixOf("m08");
    drag(10, 30, 60);
    expect(mixOf("m08").analyst).toBeGreaterThan(before.analyst + 0.05);
    fireEvent.pointerUp(svg, { pointerId: 1 });
    act(() => workspace.getState().undo());
    expect(mixOf("m08")).toEqual(before);
    drag(10, 40);
    fireEvent.keyDown(point("m08"), { key: "Escape" });
    expect(mixOf("m08").analyst).toBeCloseTo(before.analyst, 9);
  });

  it("plans a dated change when a later month is shown", async () => {
    const { user, point, mixOf, changes, open, frame } = openMix();
    const before = mixOf("m08");
    act(() => frame.getState().showMonth(6));
    point("m08").focus();
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(mixOf("m08")).toEqual(before);
    const month = addMonths(activeScenario(open()).start, 6);
    expect(changes().filter(({ type }) => type === "changeMix")).toMatchObject([{ memberId: "m08", month }]);
  });

  it("shows a frozen scenario and lets nobody be moved", async () => {
    const { user, point, mixOf } = openMix((draft) => {
      const frozen = { at: 0, occasion: "Board", headline: undefined, factsId: "facts-1" };
      freezeScenario("as-we-are", { copyId: "as-shown", name: "As shown", ...frozen })(draft);
      draft.activeScenarioId = "as-shown";
    });
    const before = mixOf("m08");
    point("m08").focus();
    await user.keyboard("{ArrowUp}");
    expect(mixOf("m08")).toEqual(before);
    expect(screen.getByText(/This scenario is frozen: people/)).toBeTruthy();
  });
});

describe("the gap and its list", () => {
  it("says of the sample that analysts will be missing, and what closes that", async () => {
    const { verdict, changes, user, workspace } = openMix();
    await waitFor(() => expect(verdict()).toMatch(/by Dec 2027 .* 0\.\d Analyst-type people short/), patience);
    const tryIt = await screen.findByRole("button", { name: /^Try in the scenario: Hire 1 Analyst-type/ }, patience);
    const before = changes().length;
    await user.click(tryIt);
    expect(changes()).toHaveLength(before + 1);
    expect(changes().at(-1)).toMatchObject({ type: "hire", count: 1, levelId: "csm", month: "2026-12" });
    await screen.findByText(/Nothing to do/, {}, patience);
    expect(verdict()).toMatch(/can cover every kind of work to 88%/);
    act(() => workspace.getState().undo());
    expect(changes()).toHaveLength(before);
  });

  it("finds a way without hiring, or says what it leaves", async () => {
    const { user } = openMix();
    await screen.findByText(/^Hire 1 Analyst-type/, {}, patience);
    await user.click(screen.getByRole("switch", { name: "Hires" }));
    await waitFor(() => screen.getAllByText(/^Train /), patience);
    expect(screen.getAllByText(/^Train .* towards Analyst-type/).length).toBeGreaterThan(1);
    expect(screen.getByText(/What these cannot close: .* of THE MODEL hand-overs and hub a month/)).toBeTruthy();
  });

  it("invites to add the first member where there is nobody", () => {
    openMix((draft) => {
      draft.baseline.members = [];
      draft.baseline.accounts = [];
      draft.baseline.checkIns = [];
      draft.baseline.activities.forEach((activity) => delete activity.ownerId);
      activeScenario(draft).changes = [];
    });
    expect(screen.getByText("Nobody is on the team yet")).toBeTruthy();
  });
});
