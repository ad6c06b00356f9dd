// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { MembersView } from "../../../../../renderer/features/team/members/MembersView.tsx";
import { openView } from "../open-view.tsx";

beforeAll(() => {
  // The page of the tests lays nothing out: without a size no row and no column would be in sight.
  for (const [side, size] of [
    ["offsetWidth", 1_600],
    ["offsetHeight", 900],
  ] as const)
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: size });
});

const grid = () => screen.getByRole("grid", { name: /^Members, / });
const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: /^Members, / });

/** What is read out for the active cell. */
const here = () => document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent;

function openMembers() {
  const view = openView(MembersView);
  const member = (id: string) => view.open().baseline.members.find((each) => each.id === id);
  return { ...view, member };
}

/** To the row of that number and so many columns to the right of the name. */
async function goTo(user: ReturnType<typeof openView>["user"], row: number, column: number) {
  field().focus();
  await user.keyboard(`{Control>}{Home}{/Control}${"{ArrowDown}".repeat(row)}${"{ArrowRight}".repeat(column)}`);
}

const clipboard = (text = "") => {
  let held = text;
  return {
    clipboardData: { getData: () => held, setData: (_: string, next: string) => void (held = next) },
    held: () => held,
  };
};

const [levelColumn, mixColumn, fteColumn] = [2, 3, 6];

describe("the members table", () => {
  it("answers how many are here, and tells rows and columns to those who listen", () => {
    openMembers();
    expect(
      screen.getByText(/^24 people are on the team in Dec 2026, 23.4 FTE; 1 to come, 1 leaving/, { selector: "p" }),
    ).toBeTruthy();
    expect(grid().getAttribute("aria-rowcount")).toBe("29");
    expect(within(grid()).getByRole("rowheader", { name: "Naoto Sakakibara" })).toBeTruthy();
    expect(within(grid()).getAllByRole("columnheader")[0]!.textContent).toBe("Name");
    expect(here()).toBe("Naoto Sakakibara");
  });

  it("types over a cell, commits with Enter and goes down; undo takes it back in one step", async () => {
    const { user, member, workspace } = openMembers();
    await goTo(user, 1, fteColumn);
    await user.keyboard("80%{Enter}");
    expect(member("m02")!.fteShare).toBe(0.8);
    expect(workspace.getState().past.at(-1)!.label).toEqual({ key: "setField", field: "fteShare", count: 1 });
    await user.keyboard("{Control>}z{/Control}");
    expect(member("m02")!.fteShare).toBe(1);
  });

  it("opens a cell with F2, offers what can be chosen, and leaves it with Escape", async () => {
    const { user, member } = openMembers();
    await goTo(user, 1, levelColumn);
    const before = member("m02")!.levelId;
    await user.keyboard("{F2}");
    const editor = screen.getByRole<HTMLInputElement>("combobox", { name: "Level" });
    expect(editor.value).toBe("Team lead");
    expect(within(screen.getByRole("listbox", { name: "Level" })).getAllByRole("option").length).toBeGreaterThan(3);
    await user.keyboard("{ArrowDown}{Escape}");
    expect(member("m02")!.levelId).toBe(before);
    await user.keyboard("Senior CSM{Tab}");
    expect(member("m02")!.levelId).not.toBe(before);
  });

  it("keeps a text that it cannot read, says why, and lets it be mended", async () => {
    const { user, member } = openMembers();
    await goTo(user, 1, fteColumn);
    await user.keyboard("eighty{Enter}");
    expect(screen.getByRole("alert").textContent).toContain("cannot be read as a share");
    expect(member("m02")!.fteShare).toBe(1);
    await user.keyboard("{Control>}a{/Control}８割{Enter}");
    expect(member("m02")!.fteShare).toBe(0.8);
  });

  it("leaves a Japanese conversion to the input method until it is done", async () => {
    const { user, member } = openMembers();
    await goTo(user, 1, 0);
    const input = field();
    fireEvent.compositionStart(input);
    fireEvent.change(input, { target: { value: "みうら" } });
    // The Enter that accepts the kanji must not close the cell.
    fireEvent.keyDown(input, { key: "Enter", isComposing: true });
    expect(input.dataset["editing"]).toBe("true");
    expect(member("m02")!.name).toBe("Misaki Miura");
    fireEvent.change(input, { target: { value: "三浦" } });
    fireEvent.compositionEnd(input);
    await user.keyboard("{Enter}");
    expect(member("m02")!.name).toBe("三浦");
  });

  it("writes one value into a range with Ctrl+Enter, and fills down with Ctrl+D", async () => {
    const { user, open } = openMembers();
    const shares = () =>
      open()
        .baseline.members.slice(0, 4)
        .map(({ fteShare }) => fteShare);
    await goTo(user, 0, fteColumn);
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}50%{Control>}{Enter}{/Control}");
    expect(shares()).toEqual([0.5, 0.5, 0.5, 1]);
    await goTo(user, 2, fteColumn);
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}");
    expect(shares()).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it("copies a range for a spreadsheet and pastes one, as one step", async () => {
    const { user, member, workspace } = openMembers();
    await goTo(user, 1, levelColumn);
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    const copied = clipboard();
    fireEvent.copy(field(), copied);
    expect(copied.held()).toBe("Team lead\t55 / 20 / 25");
    const steps = workspace.getState().past.length;
    fireEvent.paste(field(), clipboard("CSM\t60 20 20\r\nSenior CSM\t10 80 10\r\n"));
    expect(member("m02")!.mix.sales).toBeCloseTo(0.6, 9);
    expect(member("m03")!.mix.support).toBeCloseTo(0.8, 9);
    expect(workspace.getState().past).toHaveLength(steps + 1);
    expect(workspace.getState().past.at(-1)!.label).toEqual({ key: "pasteCells", count: 4 });
    const again = clipboard();
    fireEvent.copy(field(), again);
    expect(again.held()).toBe("CSM\t60 / 20 / 20\r\nSenior CSM\t10 / 80 / 10");
  });

  it("chooses what was pasted, so that the next deed is about all of it", async () => {
    const { user, open } = openMembers();
    const shares = () =>
      open()
        .baseline.members.slice(0, 4)
        .map(({ fteShare }) => fteShare);
    await goTo(user, 0, fteColumn);
    fireEvent.paste(field(), clipboard("50%\r\n60%\r\n70%\r\n"));
    expect(shares()).toEqual([0.5, 0.6, 0.7, 1]);
    await user.keyboard("{Control>}d{/Control}");
    expect(shares()).toEqual([0.5, 0.5, 0.5, 1]);
  });

  it("changes nothing where a pasted cell is not understood, until somebody has decided", async () => {
    const { user, member } = openMembers();
    await goTo(user, 1, mixColumn);
    fireEvent.paste(field(), clipboard("60 20 20\r\nsomething\r\n"));
    const dialog = within(screen.getByRole("dialog", { name: "Not everything fits" }));
    expect(dialog.getByRole("rowheader", { name: "Shota Okabe" })).toBeTruthy();
    expect(member("m02")!.mix.sales).toBeCloseTo(0.55, 9);
    await user.click(dialog.getByRole("button", { name: "Write the 1 that fits" }));
    expect(member("m02")!.mix.sales).toBeCloseTo(0.6, 9);
  });

  it("dates what is changed in a later month, and leaves today's facts", async () => {
    const { user, member, frame, open } = openMembers();
    frame.getState().showMonth(8);
    await waitFor(() => expect(screen.getByText(/becomes a dated change of this plan from Aug 2027/)).toBeTruthy());
    await goTo(user, 1, fteColumn);
    await user.keyboard("80%{Enter}");
    expect(member("m02")!.fteShare).toBe(1);
    const scenario = open().scenarios.find(({ id }) => id === open().activeScenarioId)!;
    expect(scenario.changes).toContainEqual(
      expect.objectContaining({ type: "changeHours", memberId: "m02", month: "2027-08", fteShare: 0.8 }),
    );
  });

  it("keeps a view under a name, in the workspace", async () => {
    const { user, open } = openMembers();
    await user.click(screen.getByRole("button", { name: /^View: Everyone/ }));
    await user.click(screen.getByRole("menuitem", { name: "Pay and hours" }));
    expect(screen.getByRole("treegrid", { name: /^Members/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^View: Pay and hours/ }));
    await user.click(screen.getByRole("menuitem", { name: "Save as a view…" }));
    const name = screen.getByRole("textbox", { name: "Name of the view" });
    await user.clear(name);
    await user.type(name, "Board");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(open().teamViews).toMatchObject([{ name: "Board", group: "level" }]);
    expect(screen.getByRole("button", { name: /^View: Board/ })).toBeTruthy();
  });

  it("adds a member, and takes people off with what depends on them", async () => {
    const { user, open } = openMembers();
    await user.click(screen.getByRole("button", { name: "Add" }));
    await user.click(screen.getByRole("menuitem", { name: /Add a member/ }));
    expect(open().baseline.members.at(-1)!.name).toBe("New member");
    await goTo(user, 1, 0);
    await user.click(screen.getByRole("button", { name: "With the chosen" }));
    await user.click(screen.getByRole("menuitem", { name: /Take off the team/ }));
    const dialog = within(screen.getByRole("dialog", { name: "Take 1 person off the team?" }));
    expect(dialog.getAllByRole("listitem").length).toBeGreaterThan(0);
    await user.click(dialog.getByRole("button", { name: "Take off" }));
    expect(open().baseline.members.some(({ id }) => id === "m02")).toBe(false);
  });

  it("lets Tab out after Escape, so that nobody is trapped", async () => {
    const { user } = openMembers();
    await goTo(user, 1, 1);
    await user.keyboard("{Tab}");
    expect(document.activeElement).toBe(field());
    await user.keyboard("{Escape}{Tab}");
    expect(document.activeElement).not.toBe(field());
  });

  it("moves a column by keys on its cells, past all but the name, and tells where it went", async () => {
    const { user, member } = openMembers();
    await goTo(user, 1, fteColumn);
    await user.keyboard(`{Alt>}{Shift>}${"{ArrowLeft}".repeat(3)}{/Shift}{/Alt}`);
    expect(screen.getByText(/ is now column 4\.$/)).toBeTruthy();
    // The active cell went with it, and so does whoever looks for it there.
    await user.keyboard("80%{Enter}");
    await goTo(user, 2, fteColumn - 3);
    await user.keyboard("60%{Enter}");
    expect([member("m02")!.fteShare, member("m03")!.fteShare]).toEqual([0.8, 0.6]);
    await goTo(user, 1, fteColumn - 3);
    await user.keyboard(`{Alt>}{Shift>}${"{ArrowLeft}".repeat(9)}{/Shift}{/Alt}`);
    expect(screen.getByText(/ is now column 2\.$/)).toBeTruthy();
  });
});
