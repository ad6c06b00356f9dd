import { describe, expect, it } from "vitest";
import {
  addedAt,
  cellsOf,
  extendedTo,
  isInSpans,
  keptWithin,
  onlyCell,
  rowsFrom,
  rowsOf,
  spansIn,
} from "../../../../renderer/ui/sheet/selection.ts";

const at = (row: number, column: number) => ({ row, column });

describe("what is chosen in a sheet", () => {
  it("is a rectangle between two corners, whichever was first", () => {
    const chosen = extendedTo(onlyCell(at(3, 2)), at(1, 1));
    expect(cellsOf(chosen)).toEqual([at(1, 1), at(1, 2), at(2, 1), at(2, 2), at(3, 1), at(3, 2)]);
  });

  it("keeps a rectangle when another is added, and counts a cell of both once", () => {
    const chosen = extendedTo(addedAt(extendedTo(onlyCell(at(0, 0)), at(1, 1)), at(1, 1)), at(1, 2));
    expect(cellsOf(chosen)).toEqual([at(0, 0), at(0, 1), at(1, 0), at(1, 1), at(1, 2)]);
    expect(rowsOf(chosen)).toEqual([0, 1]);
    expect(chosen.active).toEqual(at(1, 1));
  });

  it("says the chosen columns of a row as a text that changes only with them", () => {
    const chosen = extendedTo(addedAt(onlyCell(at(2, 7)), at(2, 1)), at(4, 3));
    expect(spansIn(chosen, 2)).toBe("7-7 1-3");
    expect(spansIn(chosen, 4)).toBe("1-3");
    expect(spansIn(chosen, 5)).toBe("");
    expect([0, 1, 3, 4, 7].map((column) => isInSpans("7-7 1-3", column))).toEqual([false, true, true, false, true]);
  });

  it("takes whole rows and leaves the active column where it was", () => {
    const chosen = rowsFrom(onlyCell(at(9, 2)), 3, 1, 4);
    expect(rowsOf(chosen)).toEqual([1, 2, 3]);
    expect(cellsOf(chosen)).toHaveLength(12);
    expect(chosen.active).toEqual(at(3, 2));
  });

  it("stays within a sheet that became smaller", () => {
    const chosen = keptWithin(extendedTo(addedAt(onlyCell(at(8, 0)), at(2, 2)), at(9, 5)), { rows: 4, columns: 3 });
    expect(chosen).toEqual({ active: at(2, 2), anchor: at(2, 2), head: at(3, 2), others: [] });
  });
});
