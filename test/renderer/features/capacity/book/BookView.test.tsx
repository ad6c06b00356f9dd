// @vitest-environment happy-dom
import { act, screen, waitFor, within } from "@testing-library/react";
import createHighs from "highs";
import { describe, expect, it } from "vitest";
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { BookView } from "../../../../../renderer/features/capacity/book/BookView.tsx";
import type { Plan } from "../../../../../shared/analysis/decisions/score-plans.ts";
import { questions } from "../../../../../shared/analysis/questions.ts";
import type { Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { capacityBook as words } from "../../../../../shared/i18n/en/capacity-book.ts";
import { openView } from "../../team/open-view.tsx";

/** Room for a busy machine. */
const patience = { timeout: 20_000 };
const solver = createHighs();
const analyst: Analyst = {
  ask(question, plan, asked) {
    const answer = questions[question] as (plan: Plan, asked: unknown, tools: object) => Promise<never>;
    return { result: answer(plan, asked, { openSolver: () => solver }), drop: () => undefined };
  },
};
const openBooks = (recipe?: Recipe) => openView(BookView, recipe, analyst);

const people = () => screen.getByRole("grid", { name: /^Accounts by person in/ });
const accounts = () => screen.getByRole("grid", { name: /^Accounts of .*, one by one$/ });
const rowsOf = (grid: HTMLElement) => within(grid).getAllByRole("row").slice(1);
const nameIn = (row: HTMLElement) => within(row).getByRole("rowheader").textContent;

describe("the view of books", () => {
  it("says whose book is fullest, and shows that person's accounts", () => {
    openBooks();
    const sentence = document.querySelector(".verdict-sentence")!.textContent;
    expect(sentence).toMatch(/^In the year from Dec 2026, .+’s book asks for \d+% of the hours they have for it\.$/);
    const name = nameIn(rowsOf(people())[0]!);
    expect(screen.getByRole("heading", { name: /^Accounts of / }).textContent).toContain(name.split(/leaves/)[0]);
  });

  it("shows accounts that somebody should look after and nobody does in a row of their own, first of all", () => {
    openBooks(({ baseline }) => {
      delete baseline.accounts.find(({ segmentId }) => segmentId === "mid")!.ownerId;
    });
    expect(screen.getByText(/1 account that should have a person has nobody/)).toBeDefined();
    expect(nameIn(rowsOf(people())[0]!)).toBe(words.books.unowned);
  });

  it("sorts by any column", async () => {
    const { user } = openBooks();
    await user.click(screen.getByRole("button", { name: "Sort by ARR" }));
    const money = rowsOf(people()).map((row) => within(row).getAllByRole("gridcell")[1]!.textContent);
    expect(money[0]).toMatch(/^¥\d+M$/);
    await user.click(screen.getByRole("button", { name: "Sort by Person" }));
    const names = rowsOf(people()).map((row) => nameIn(row));
    expect(names.slice(0, 5)).toEqual(names.slice(0, 5).toSorted((one, other) => one.localeCompare(other)));
  });

  it("locks chosen accounts and gives others away, each as one step that undo takes back", async () => {
    const { user, open, workspace } = openBooks();
    const before = open().baseline.accounts;
    accounts().focus();
    await user.keyboard("{ArrowDown}{Shift>}{ArrowDown}{/Shift}l");
    expect(open().baseline.accounts.filter(({ lockedToOwner }) => lockedToOwner)).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: /Choose somebody/ }));
    await user.click(within(screen.getByRole("listbox")).getAllByRole("option")[0]!);
    const moved = open().baseline.accounts.filter(({ ownerId }, index) => ownerId !== before[index]!.ownerId);
    expect(moved).toHaveLength(2);
    expect(moved.every(({ lockedToOwner }) => lockedToOwner === undefined)).toBe(true);
    workspace.getState().undo();
    workspace.getState().undo();
    expect(open().baseline.accounts).toEqual(before);
  });
});

describe("evening out", () => {
  async function askForEven(recipe?: Recipe) {
    const opened = openBooks(recipe);
    await opened.user.click(screen.getByRole("radio", { name: words.looks.even }));
    await screen.findByRole("table", { name: words.even.movesCaption }, patience);
    return opened;
  }

  it("proposes moves with reasons, and accepts those that stay ticked as one step", async () => {
    const { user, open, workspace } = await askForEven();
    const before = open().baseline.accounts;
    const moves = screen.getByRole("table", { name: words.even.movesCaption });
    expect(within(moves).getAllByText(/leaves, so the account needs somebody|has room at/).length).toBeGreaterThan(3);
    await user.click(screen.getByRole("button", { name: words.even.noneDeed }));
    const [first, second] = within(moves).getAllByRole("checkbox");
    await user.click(first!);
    await user.click(second!);
    expect(screen.getByText(/^With the 2 moves you ticked/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Accept 2 moves" }));
    const changed = open().baseline.accounts.filter(({ ownerId }, index) => ownerId !== before[index]!.ownerId);
    expect(changed).toHaveLength(2);
    workspace.getState().undo();
    expect(open().baseline.accounts).toEqual(before);
  });

  it("says what would be as even as can be, and what is proven about it", async () => {
    const { user } = await askForEven();
    expect(screen.getByText(/Proven: below \d+% nobody’s book can be kept/)).toBeDefined();
    await user.click(screen.getByRole("radio", { name: new RegExp(words.even.paces.even) }));
    expect(screen.getByText(/accounts change hands, and the largest load falls from \d+% to \d+%/)).toBeDefined();
  });

  it("says that nobody takes part where every book is locked", async () => {
    const { user } = openBooks(({ baseline }) => {
      for (const member of baseline.members) member.bookLocked = true;
    });
    await user.click(screen.getByRole("radio", { name: words.looks.even }));
    expect(await screen.findByText(words.even.nobody, undefined, patience)).toBeDefined();
  });

  it("shows nobody by name while names are hidden: in books, sentences, tips and proposed moves", async () => {
    const { open, frame } = await askForEven();
    const names = open().baseline.members.map(({ name }) => name);
    const shown = () => names.filter((name) => document.body.innerHTML.includes(name));
    expect(shown()).not.toEqual([]);
    act(() => frame.getState().prefer({ areNamesHidden: true }));
    // What is read aloud follows once the sentence has come to rest.
    await waitFor(() => expect(shown()).toEqual([]));
    act(() => screen.getByRole("radio", { name: words.looks.books }).click());
    await waitFor(() => expect(shown()).toEqual([]));
    expect(nameIn(rowsOf(people())[0]!)).toMatch(/\d/u);
  });
});
