// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { WorkView } from "../../../../../renderer/features/team/work/WorkView.tsx";
import { giveDuty, shareDuty } from "../../../../../shared/domain/edits/duties.ts";
import type { Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { ownersOf } from "../../../../../shared/domain/owners.ts";
import { teamWork as words } from "../../../../../shared/i18n/en/team-work.ts";
import { openView } from "../open-view.tsx";

/** Room for a busy machine. */
const patience = { timeout: 20_000 };
/** Fields by the hundred are slow to make in a page of the tests. */
const threeKinds: Recipe = ({ baseline }) => {
  baseline.activities = baseline.activities.filter(({ id }) => ["reactive", "adoption", "hub"].includes(id));
};
const answered = () => screen.findByRole("grid", { name: /^Hours by person and activity/ }, patience);

describe("the view of the work", () => {
  it("says how many hours go against type, and shows the week of whoever is chosen", async () => {
    const { user } = openView(WorkView, threeKinds);
    const grid = await answered();
    expect(document.querySelector(".verdict-sentence")!.textContent).toMatch(
      /: \d+ h of [\d,]+ h go against people’s type/,
    );
    grid.focus();
    await user.keyboard("{Enter}");
    const name = grid.querySelector("[data-chosen=true] [role=rowheader]")!.textContent;
    expect(await screen.findByRole("heading", { name: `A week of ${name}` })).toBeDefined();
  });

  it("says what nobody answers for, the hub above all", async () => {
    openView(WorkView, threeKinds);
    await answered();
    expect(screen.getByText(/nobody answers for it/)).toBeDefined();
    expect(screen.getByText("1 kind of work has nobody who answers for it.")).toBeDefined();
  });
});

describe("whoever answers for work", () => {
  it("may be several, or a team outside CS, and is told as such until somebody is chosen", async () => {
    const { user, open } = openView(WorkView, (draft) => {
      threeKinds(draft);
      giveDuty({ kind: "activity", id: "hub" }, { kind: "team", team: "fieldSales" })(draft);
      shareDuty({ kind: "activity", id: "adoption" }, { kind: "team", team: "Partners" })(draft);
    });
    await answered();
    expect(screen.getByText(/Field sales answers for it/)).toBeDefined();
    expect(screen.queryByText(/has nobody who answers for it\.$/)).toBeNull();
    const adoption = () => screen.getByRole("button", { name: /Who answers for Adoption/ });
    expect(adoption().textContent).toMatch(/ and Partners$/);
    await user.click(adoption());
    await user.click(screen.getByRole("option", { name: "Product" }));
    const { activities } = open().baseline;
    expect(ownersOf(activities.find(({ id }) => id === "adoption")!)).toEqual([{ kind: "team", team: "product" }]);
  });
});

describe("the kinds of work", () => {
  const table = () => screen.getByRole("table", { name: words.kinds.caption });

  it("are added by name, edited in place, and removed with whatever spoke of them alone", async () => {
    const { user, open, workspace } = openView(WorkView, threeKinds);
    await user.type(screen.getByLabelText(words.kinds.addName), "Evenings{Enter}");
    const added = open().baseline.activities.at(-1)!;
    expect(added).toMatchObject({ name: "Evenings", fixedHours: 0 });
    const hours = screen.getByRole("textbox", { name: "Fixed hours a month of Evenings" });
    await user.clear(hours);
    await user.type(hours, "24{Enter}");
    expect(open().baseline.activities.at(-1)!.fixedHours).toBe(24);
    await user.click(within(table()).getByRole("button", { name: "Remove Evenings" }));
    expect(open().baseline.activities.some(({ id }) => id === added.id)).toBe(false);
    workspace.getState().undo();
    expect(open().baseline.activities.at(-1)).toMatchObject({ id: added.id, fixedHours: 24 });
  });

  it("are renamed, and a blank name gives back the catalogue's", async () => {
    const { user, open } = openView(WorkView, threeKinds);
    const first = () => within(table()).getAllByRole("textbox", { name: /^Name of/ })[0]!;
    await user.clear(first());
    await user.type(first(), "Welcome{Enter}");
    expect(open().baseline.activities[0]!.name).toBe("Welcome");
    await user.clear(first());
    await user.tab();
    await waitFor(() => expect(open().baseline.activities[0]!.name).toBeUndefined());
  });

  it("begin with one where there are none", async () => {
    const { user, open } = openView(WorkView, (draft) => {
      draft.baseline.activities = [];
      for (const segment of draft.baseline.segments)
        segment.effort = { onboarding: {}, operation: {}, adoption: {}, valueMeasurement: {}, renewal: {} };
    });
    await user.type(screen.getByLabelText(words.kinds.addName), "Visits{Enter}");
    expect(open().baseline.activities.map(({ name }) => name)).toEqual(["Visits"]);
  });
});
