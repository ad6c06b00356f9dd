import { describe, expect, it } from "vitest";
import { currentRange, extendedTo, onlyCell, type Place } from "../../../../renderer/ui/sheet/selection.ts";
import { afterCommit, afterKey, isTabWithin, type SheetGround } from "../../../../renderer/ui/sheet/sheet-keys.ts";

const at = (row: number, column: number): Place => ({ row, column });

/** Rows of letters; a dot is an empty cell. */
const ground = (...rows: readonly string[]): SheetGround => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  page: 2,
  isFilled: ({ row, column }) => (rows[row]?.[column] ?? ".") !== ".",
});

const plain = ground("abcd", "efgh", "ijkl", "mnop", "qrst");

function press(key: string, keys: readonly ("shift" | "ctrl" | "meta" | "alt")[] = []) {
  const has = (name: (typeof keys)[number]) => keys.includes(name);
  return { key, shiftKey: has("shift"), ctrlKey: has("ctrl"), metaKey: has("meta"), altKey: has("alt") };
}

const activeAfter = (from: Place, ...pressed: Parameters<typeof press>) =>
  afterKey(onlyCell(from), press(...pressed), plain)?.active;

describe("keys in a sheet", () => {
  it.each([
    ["ArrowDown", at(2, 1)],
    ["ArrowUp", at(0, 1)],
    ["ArrowLeft", at(1, 0)],
    ["ArrowRight", at(1, 2)],
    ["Home", at(1, 0)],
    ["End", at(1, 3)],
    ["PageDown", at(3, 1)],
    ["PageUp", at(0, 1)],
  ])("go from the second row and column with %s", (key, to) => {
    expect(activeAfter(at(1, 1), key)).toEqual(to);
  });

  it("stop at the edges", () => {
    expect(activeAfter(at(0, 0), "ArrowUp")).toEqual(at(0, 0));
    expect(activeAfter(at(4, 3), "ArrowRight")).toEqual(at(4, 3));
    expect(activeAfter(at(4, 3), "PageDown")).toEqual(at(4, 3));
  });

  it.each(["ctrl", "meta"] as const)("go to the corners with Home and End and %s", (command) => {
    expect(activeAfter(at(2, 2), "Home", [command])).toEqual(at(0, 0));
    expect(activeAfter(at(2, 2), "End", [command])).toEqual(at(4, 3));
  });

  it("run along what is filled, and jump over what is empty", () => {
    const sheet = ground("a", "b", ".", ".", "c", "d");
    const after = (row: number, key: string) => afterKey(onlyCell(at(row, 0)), press(key, ["ctrl"]), sheet)?.active.row;
    expect(after(0, "ArrowDown")).toBe(1);
    expect(after(1, "ArrowDown")).toBe(4);
    expect(after(4, "ArrowDown")).toBe(5);
    expect(after(5, "ArrowUp")).toBe(4);
    expect(after(2, "ArrowUp")).toBe(1);
    expect(after(5, "ArrowDown")).toBe(5);
  });

  it("stretch the rectangle with Shift and leave the active cell", () => {
    const once = afterKey(onlyCell(at(1, 1)), press("ArrowDown", ["shift"]), plain)!;
    const twice = afterKey(once, press("ArrowRight", ["shift"]), plain)!;
    expect(twice.active).toEqual(at(1, 1));
    expect(currentRange(twice)).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });

  it("choose everything, whole rows and whole columns", () => {
    const chosen = extendedTo(onlyCell(at(1, 1)), at(2, 1));
    const range = (...pressed: Parameters<typeof press>) => currentRange(afterKey(chosen, press(...pressed), plain)!);
    expect(range("a", ["ctrl"])).toEqual({ top: 0, left: 0, bottom: 4, right: 3 });
    expect(range(" ", ["shift"])).toEqual({ top: 1, left: 0, bottom: 2, right: 3 });
    expect(range(" ", ["ctrl"])).toEqual({ top: 0, left: 1, bottom: 4, right: 1 });
  });

  it("choose nothing with a letter, a bare space or Alt", () => {
    for (const pressed of [press("a"), press(" "), press("ArrowDown", ["alt"])])
      expect(afterKey(onlyCell(at(1, 1)), pressed, plain)).toBeUndefined();
  });

  it("do nothing in a sheet without rows", () => {
    expect(afterKey(onlyCell(at(0, 0)), press("ArrowDown"), ground())).toBeUndefined();
  });
});

describe("Enter and Tab", () => {
  it("go to the next cell", () => {
    expect(afterCommit(onlyCell(at(1, 1)), "down", plain).active).toEqual(at(2, 1));
    expect(afterCommit(onlyCell(at(1, 1)), "left", plain).active).toEqual(at(1, 0));
    expect(afterCommit(onlyCell(at(4, 1)), "down", plain).active).toEqual(at(4, 1));
  });

  it("go through a chosen rectangle and round again, down its columns or along its rows", () => {
    const chosen = extendedTo(onlyCell(at(1, 1)), at(2, 2));
    const walk = (direction: "down" | "right" | "up") => {
      let selection = chosen;
      return Array.from({ length: 4 }, () => {
        selection = afterCommit(selection, direction, plain);
        return selection.active;
      });
    };
    expect(walk("down")).toEqual([at(2, 1), at(1, 2), at(2, 2), at(1, 1)]);
    expect(walk("right")).toEqual([at(1, 2), at(2, 1), at(2, 2), at(1, 1)]);
    expect(walk("up")).toEqual([at(2, 2), at(1, 2), at(2, 1), at(1, 1)]);
  });

  it("let Tab leave past the last column and before the first", () => {
    expect(isTabWithin(onlyCell(at(1, 3)), false, plain)).toBe(false);
    expect(isTabWithin(onlyCell(at(1, 0)), true, plain)).toBe(false);
    expect(isTabWithin(onlyCell(at(1, 2)), false, plain)).toBe(true);
    expect(isTabWithin(extendedTo(onlyCell(at(1, 3)), at(2, 3)), false, plain)).toBe(true);
  });
});
