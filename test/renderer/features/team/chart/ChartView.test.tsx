// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../../../../shared/base/month.ts";
import { addHire } from "../../../../../shared/domain/edits/changes.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { aHire } from "../../../../support/builders.ts";
import { openChart } from "./open-chart.tsx";

/** Of the sample: a head, three leads with people below, and a head of operations. */
const head = "Naoto Sakakibara";
const lead = "Misaki Miura";

describe("the org chart", () => {
  it("is one stop for the Tab key; arrows walk along the lines", async () => {
    const { user, picture, chosen } = openChart();
    picture().focus();
    expect(chosen()).toBe(head);
    await user.keyboard("{ArrowDown}");
    expect(chosen()).toBe(lead);
    await user.keyboard("{ArrowRight}{ArrowUp}");
    expect(chosen()).toBe(head);
  });

  it("moves somebody by keys, says beforehand what that does, and undoes it in one step", async () => {
    const { user, picture, managerOf, workspace } = openChart();
    picture().focus();
    await user.keyboard("{ArrowDown}m{ArrowRight}");
    const preview = document.querySelector(".org-chart-preview")!.textContent;
    expect(preview).toContain("Misaki Miura → Shota Okabe, as a correction of the facts.");
    expect(preview).toContain("5 people go along.");
    expect(preview).toContain("Layers: 3 → 4");
    await user.keyboard("{Enter}");
    expect(managerOf("m02")).toBe("m03");
    workspace.getState().undo();
    expect(managerOf("m02")).toBe("m01");
  });

  it("refuses a move below somebody's own reports, and says why", async () => {
    const { user, picture, managerOf } = openChart();
    picture().focus();
    await user.keyboard("{ArrowDown}m{ArrowDown}");
    expect(document.querySelector(".org-chart-preview")!.textContent).toMatch(/is below Misaki Miura: .* circle/);
    await user.keyboard("{Enter}{Escape}");
    expect(managerOf("m02")).toBe("m01");
    expect(document.querySelector(".org-chart-preview")).toBeNull();
  });

  it("plans a dated change when a later month is shown", async () => {
    const { user, picture, managerOf, changes, frame, workspace } = openChart();
    frame.getState().showMonth(6);
    await screen.findByText(/Nothing in the plan changes the chart|By /);
    picture().focus();
    await user.keyboard("{ArrowDown}m{ArrowRight}{Enter}");
    const month = addMonths(activeScenario(workspace.getState().workspace).start, 6);
    expect(changes().filter(({ type }) => type === "move")).toMatchObject([
      { memberId: "m02", managerId: "m03", month },
    ]);
    expect(managerOf("m02")).toBe("m01");
  });

  it("has a twin as a list with the same people, the same choice and the same keys", async () => {
    const { user, picture, tree, chosen, managerOf } = openChart();
    picture().focus();
    await user.keyboard("{ArrowDown}t");
    const row = within(tree()).getByRole("treeitem", { name: new RegExp(`^${lead} Team lead.* 5 reports$`) });
    expect(tree().getAttribute("aria-activedescendant")).toBe(row.id);
    expect(["level", "posinset", "setsize", "expanded"].map((name) => row.getAttribute(`aria-${name}`))).toEqual([
      "2",
      "1",
      "4",
      "true",
    ]);
    tree().focus();
    await user.keyboard("{ArrowLeft}");
    expect(row.getAttribute("aria-expanded")).toBe("false");
    await user.keyboard("{ArrowDown}");
    expect(chosen()).not.toBe(lead);
    await user.keyboard("m{ArrowUp}{Enter}");
    expect(managerOf("m03")).toBe("m02");
  });

  it("moves by a dialog as well: alone, so that reports go to the manager above", async () => {
    const { user, picture, managerOf, workspace } = openChart();
    picture().focus();
    await user.keyboard("{ArrowDown}");
    const reports = workspace.getState().workspace.baseline.members.filter(({ managerId }) => managerId === "m02");
    await user.click(screen.getByRole("button", { name: "Move…" }));
    const dialog = within(screen.getByRole("dialog"));
    await user.type(dialog.getByRole("searchbox"), "okabe");
    await user.click(dialog.getByRole("option", { name: /Okabe/ }));
    await user.click(dialog.getByRole("radio", { name: /Alone/ }));
    await user.click(dialog.getByRole("button", { name: "Move" }));
    expect(managerOf("m02")).toBe("m03");
    expect(reports.map(({ id }) => managerOf(id))).toEqual(reports.map(() => "m01"));
  });

  it("plans a team under a manager who is still to come, dated from her first day, and shows that month", async () => {
    const { user, picture, managerOf, changes, workspace, frame } = openChart((draft) => {
      const { start: month } = activeScenario(draft);
      addHire(aHire({ id: "june", month, levelId: "lead", leadTimeMonths: 3 }))(draft);
    });
    picture().focus();
    await user.keyboard("{ArrowDown}");
    await user.click(screen.getByRole("button", { name: "Move…" }));
    const dialog = within(screen.getByRole("dialog"));
    await user.type(dialog.getByRole("searchbox"), "planned hire");
    const { start } = activeScenario(workspace.getState().workspace);
    const joins = addMonths(start, 3);
    const option = dialog
      .getAllByRole("option")
      .find(({ textContent }) => textContent.includes("Team lead") && textContent.includes("from"))!;
    await user.click(option);
    expect(screen.getByRole("dialog").textContent).toMatch(/→ Planned hire \d+ \(Analyst-type\) from \w+ \d+\./u);
    await user.click(dialog.getByRole("button", { name: "Move" }));
    expect(managerOf("m02")).toBe("m01");
    expect(changes().filter(({ type }) => type === "move")).toMatchObject([
      { memberId: "m02", managerId: "june#1", month: joins },
    ]);
    expect(frame.getState().monthIndex).toBe(3);
    await waitFor(() =>
      expect(screen.getByRole("complementary", { name: "Person" }).textContent).toMatch(
        /Planned hire \d+ \(Analyst-type\)/u,
      ),
    );
  });

  it("shows the facts before the plan, in which nobody is moved", async () => {
    const { user, picture, managerOf } = openChart();
    picture().focus();
    await user.keyboard("vv{ArrowDown}m{ArrowRight}");
    expect(document.querySelector(".org-chart-preview")!.textContent).toMatch(/team before the plan/);
    await user.keyboard("{Enter}");
    expect(managerOf("m02")).toBe("m01");
  });

  it("keeps a frozen plan as it was shown", async () => {
    const { user, picture, managerOf } = openChart((draft) => {
      activeScenario(draft).frozen = { at: 0, occasion: "Board", factsId: "none" };
    });
    picture().focus();
    await user.keyboard("{ArrowDown}m{ArrowRight}{Enter}");
    expect(document.querySelector(".org-chart-preview")!.textContent).toMatch(/frozen/);
    expect(managerOf("m02")).toBe("m01");
  });

  it("finds people by name, and while names are hidden neither shows nor finds them", async () => {
    const { user, frame, chosen } = openChart();
    const field = screen.getByRole("searchbox", { name: /Find/ });
    await user.type(field, "okabe");
    expect(chosen()).toBe("Shota Okabe");
    await user.clear(field);
    frame.getState().prefer({ areNamesHidden: true });
    await user.type(field, "okabe");
    expect(screen.getByText("Nobody found")).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Okabe|Sakakibara/);
  });

  it("teaches the first step where there is nobody", () => {
    openWithNobody();
    expect(screen.getByRole("heading", { name: "There is nobody to draw yet" })).toBeTruthy();
  });
});

const openWithNobody = () =>
  openChart((draft) => {
    draft.baseline.members = [];
    for (const scenario of draft.scenarios) scenario.changes = [];
  });
