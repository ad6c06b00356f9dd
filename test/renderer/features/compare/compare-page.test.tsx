// @vitest-environment happy-dom
import { act, screen, waitFor, within } from "@testing-library/react";
import { current } from "immer";
import { describe, expect, it } from "vitest";
import { openCompare } from "./open-compare.tsx";

const figures = () => screen.getByRole("table", { name: /^Figures of each plan/u });
const untilIn = () => waitFor(() => expect(within(figures()).queryByText("Working…")).toBeNull(), { timeout: 20_000 });

describe("the compare screen", () => {
  it("says which plan covers the work better, at what cost, and who keeps more people", async () => {
    openCompare();
    await untilIn();
    expect(
      screen.getByText(
        /^“Hire ahead” beats “As we are” on coverage in (more than 99|\d+) of 100 futures, costs ¥.+ more \(.+\) and/u,
      ),
    ).toBeTruthy();
    const cost = within(figures()).getByRole("row", { name: /^Cost over all months/u });
    expect(cost.textContent).toContain("worse: better in fewer than 1 of 100");
  });

  it("offers a branch where there is one plan, and the branch is the same in every future", async () => {
    const { user, open, broughtIn } = openCompare((draft) => void draft.scenarios.splice(1));
    await user.click(screen.getByRole("button", { name: "Bring in a colleague’s file…" }));
    expect(broughtIn()).toBe(1);
    await user.click(screen.getByRole("button", { name: "Branch this plan" }));
    expect(open().scenarios).toHaveLength(2);
    await untilIn();
    expect(screen.getByText(/are too close to call/u)).toBeTruthy();
    expect(within(figures()).getAllByText("no difference").length).toBeGreaterThan(5);
    expect(screen.getByText("The plans are the same in every term and change.")).toBeTruthy();
  });

  it("works out again only the plan that changed, and remembers everything while somebody is elsewhere", async () => {
    const { asked, edit, leave, comeBack } = openCompare();
    await untilIn();
    expect(asked).toEqual([["As we are", "Hire ahead"]]);
    edit((draft) => void (draft.scenarios[1]!.growthRatio = 1.3));
    await untilIn();
    expect(asked).toEqual([["As we are", "Hire ahead"], ["Hire ahead"]]);
    edit((draft) => void (draft.scenarios[1]!.name = "Hire early"));
    leave();
    comeBack();
    expect(screen.getAllByText(/“Hire early”/u)).not.toHaveLength(0);
    expect(asked).toHaveLength(2);
  });

  it("goes from before to after to changes by one key, on every chart, and says so", async () => {
    const { user } = openCompare();
    await untilIn();
    expect(screen.getByRole("img", { name: "Coverage with “Hire ahead”" })).toBeTruthy();
    await user.keyboard("b");
    expect(screen.getByRole("img", { name: "Headcount of “Hire ahead” less “As we are”" })).toBeTruthy();
    expect(screen.getAllByRole("status").some(({ textContent }) => textContent.includes("future by future"))).toBe(
      true,
    );
    await user.keyboard("b");
    expect(screen.getByRole("img", { name: "ARR with “As we are”" })).toBeTruthy();
  });

  it("names what was brought to one, and hides cost where one hire's would tell a salary", async () => {
    const { frame } = openCompare((draft) => void Object.assign(draft.scenarios[1]!, { seed: 1, months: 5 }));
    await untilIn();
    expect(screen.getByText(/5 months are common to all/u)).toBeTruthy();
    expect(screen.getByText(/share the luck of “As we are”/u)).toBeTruthy();
    act(() => frame.getState().prefer({ role: "hr" }));
    expect(within(figures()).queryByText("Cost over all months")).toBeNull();
    expect(screen.queryByRole("img", { name: /^Cost per month/u })).toBeNull();
    expect(screen.getByText(/Cost is not shown in this role/u)).toBeTruthy();
  });

  it("says what differs in the plans, and keeps archived ones out", async () => {
    openCompare((draft) => {
      draft.scenarios.push({ ...draft.scenarios[1]!, id: "old", name: "Put away", archived: true });
    });
    await untilIn();
    const table = screen.getByRole("table", { name: /^Terms and changes that differ/u });
    expect(within(table).getAllByText(/^Hire in/u).length).toBeGreaterThan(0);
    expect(screen.queryByText("Put away")).toBeNull();
  });

  it("offers a few of very many plans side by side, and the others by a part of their name", async () => {
    const { user } = openCompare((draft) => {
      const [first] = draft.scenarios;
      for (let number = 1; number <= 40; number++)
        draft.scenarios.push({ ...structuredClone(current(first!)), id: `plan-${number}`, name: `Try ${number}` });
    });
    const chosen = screen.getByRole("group", { name: "Plans to compare" });
    expect(within(chosen).getAllByRole("button")).toHaveLength(10);
    await user.click(screen.getByRole("combobox", { name: "Another plan" }));
    await user.keyboard("try 37{ArrowDown}{Enter}");
    expect(within(chosen).getByRole("button", { name: "Try 37", pressed: true })).toBeTruthy();
    expect(within(chosen).getAllByRole("button")).toHaveLength(11);
  });
});
