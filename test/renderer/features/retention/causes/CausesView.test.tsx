// @vitest-environment happy-dom
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { draftsOf } from "../../../../../renderer/features/retention/check-in/check-in-drafts.ts";
import { CausesView } from "../../../../../renderer/features/retention/causes/CausesView.tsx";
import { attritionCauses } from "../../../../../shared/catalogue/attrition-causes.ts";
import type { Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { retentionCauses as words } from "../../../../../shared/i18n/en/retention-causes.ts";
import { answering, never, openView } from "../../team/open-view.tsx";

/** Room for a busy machine. */
const patience = { timeout: 20_000 };

const openCauses = async (recipe?: Recipe) => {
  const view = openView(CausesView, recipe);
  const grid = await screen.findByRole("grid", {}, patience);
  return { ...view, grid };
};

/** What is read out for the cell that keys act on. */
const here = (grid: HTMLElement) =>
  document.getElementById(grid.getAttribute("aria-activedescendant") ?? "")?.getAttribute("aria-label") ?? "";

describe("the map of causes", () => {
  it("is walked with arrows, and Enter opens the reasons of a cell with one next step", async () => {
    const { user, grid, frame, workspace } = await openCauses();
    grid.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(here(grid)).toMatch(/^Yuki Kuroda, Worn down by difficult accounts\. Said: /);
    await user.keyboard("{Enter}");
    const reasons = screen.getByRole("region", { name: "Yuki Kuroda: Worn down by difficult accounts" });
    expect(within(reasons).getAllByText(/in their own words: /)).toHaveLength(2);
    expect(within(reasons).getByText(/of the accounts they look after are difficult/)).toBeDefined();
    expect(within(reasons).getByText(/^The answer counts /)).toBeDefined();
    expect(within(reasons).getByText(attritionCauses.customers.helps.en)).toBeDefined();
    await user.click(within(reasons).getByRole("button", { name: words.panel.talk }));
    expect(frame.getState().views.retention).toBe("checkIn");
    expect(frame.getState().personId).toBe("m06");
    expect(draftsOf(workspace).getState().drafts.get("m06")?.causes).toContain("customers");
  }, 60_000);

  it("opens a person with their conversations and every cause at once", async () => {
    const { user, grid } = await openCauses();
    grid.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}");
    const person = screen.getByRole("region", { name: "Yuki Kuroda" });
    expect(within(person).getAllByRole("button", { name: /^Yuki Kuroda, / })).toHaveLength(10);
    expect(within(person).getByText("Oct 2026")).toBeDefined();
    await user.click(within(person).getByRole("button", { name: /^Yuki Kuroda, Work keeps growing/ }));
    expect(screen.getByRole("region", { name: /^Yuki Kuroda: Work keeps growing/ })).toBeDefined();
  }, 60_000);

  it("shows what was said in a new conversation", async () => {
    const { grid, workspace } = await openCauses();
    const cells = () => within(grid).getAllByRole("gridcell", { name: /^Ken Omori, The job became routine/ });
    expect(cells()[0]!.getAttribute("aria-label")).toMatch(/Not asked yet\./);
    const { id } = workspace.getState().workspace.baseline.members.find(({ name }) => name === "Ken Omori")!;
    act(() =>
      workspace.getState().edit({ key: "changeMember" }, (draft) => {
        const { start } = activeScenario(draft);
        const answers = { operator: { pressure: 0.9, basis: "said" as const } };
        draft.baseline.checkIns.push({ id: "new", memberId: id, held: start, answers, followUps: [] });
      }),
    );
    await screen.findByRole(
      "gridcell",
      { name: /^Ken Omori, The job became routine\. Said: “Could make them leave”, this month\./ },
      patience,
    );
  }, 60_000);

  it("is narrowed to the people on whom one cause presses", async () => {
    const { user, grid } = await openCauses();
    const all = Number(grid.getAttribute("aria-rowcount"));
    await user.click(
      screen.getByRole("button", {
        name: "Only people on whom it presses: Ready for the next step, and there is no seat",
      }),
    );
    expect(Number(screen.getByRole("grid").getAttribute("aria-rowcount"))).toBeLessThan(all);
    expect(within(screen.getByRole("grid")).getByText("Ren Hasegawa")).toBeDefined();
  }, 60_000);

  it("says the month its figures are of while those of another month are worked out", async () => {
    const asked: number[] = [];
    const analyst: Analyst = {
      ask(question, plan, said) {
        asked.push((said as { month: number }).month);
        return asked.length === 1 ? answering.ask(question, plan, said) : never();
      },
    };
    const { frame } = openView(CausesView, undefined, analyst);
    await screen.findByRole("grid", { name: "What presses on whom in Dec 2026" }, patience);
    act(() => frame.getState().showMonth(6));
    await waitFor(() => expect(asked).toEqual([0, 6]), patience);
    expect(screen.getByRole("grid", { name: "What presses on whom in Dec 2026" })).toBeDefined();
    expect(document.querySelector(".verdict-sentence")?.textContent).toMatch(/Dec 2026/);
    expect(document.body.textContent).not.toContain("Jun 2027");
  }, 60_000);

  it("shows nothing of one scenario under the name of another", async () => {
    const asked: string[] = [];
    const analyst: Analyst = {
      ask(question, plan, said) {
        asked.push(plan.scenario.id);
        return asked.length === 1 ? answering.ask(question, plan, said) : never();
      },
    };
    const { workspace, open } = openView(CausesView, undefined, analyst);
    await screen.findByRole("grid", {}, patience);
    const [, other] = open().scenarios;
    act(() => workspace.getState().edit({ key: "other" }, (draft) => void (draft.activeScenarioId = other!.id)));
    await waitFor(() => expect(asked.at(-1)).toBe(other!.id), patience);
    expect(screen.queryByRole("grid")).toBeNull();
  }, 60_000);

  it("names nobody while names are hidden, in no text, title or label", async () => {
    const { user, grid, frame, workspace } = await openCauses();
    act(() => frame.getState().prefer({ areNamesHidden: true }));
    grid.focus();
    await user.keyboard("{ArrowDown}{ArrowRight}{Enter}");
    const names = workspace.getState().workspace.baseline.members.flatMap(({ name }) => name.split(" "));
    const shown = document.body.innerHTML;
    expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(shown))).toEqual([]);
    expect(shown).toMatch(/Member 2/);
  }, 60_000);
});
