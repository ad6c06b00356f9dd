import { describe, expect, it } from "vitest";
import { placedIn } from "../../../../../renderer/features/team/members/use-table-selection.ts";
import { extendedTo, onlyCell } from "../../../../../renderer/ui/sheet/selection.ts";
import { anAround, tableOf } from "./around.ts";

const table = tableOf(anAround());
const rowsOf = (...ids: string[]) => ids.map(table.row);
const columnsOf = (...ids: string[]) => ids.map(table.column);
const at = (row: number, column: number) => ({ row, column });

/** Ann and Bo, by name and level, with Ann's name active. */
const kept = {
  selection: extendedTo(onlyCell(at(1, 0)), at(2, 1)),
  over: "ann\nbo\n|\nname\nlevel",
  rowKey: "ann",
  columnId: "name",
};

describe("what is chosen in the members table", () => {
  it("stays while the same people stand under the same heads", () => {
    expect(placedIn(kept, rowsOf("boss", "ann", "bo", "cy"), columnsOf("name", "level"))).toBe(kept.selection);
  });

  it("follows the active person and column, and lets go of a rectangle that would lie over others", () => {
    expect(placedIn(kept, rowsOf("boss", "ann", "cy", "bo"), columnsOf("name", "level"))).toEqual(onlyCell(at(1, 0)));
    expect(placedIn(kept, rowsOf("cy", "bo", "boss", "ann"), columnsOf("name", "level"))).toEqual(onlyCell(at(3, 0)));
    expect(placedIn(kept, rowsOf("boss", "ann", "bo"), columnsOf("level", "name"))).toEqual(onlyCell(at(1, 1)));
  });

  it("stays near where it was when the person is not shown any more", () => {
    expect(placedIn(kept, rowsOf("boss", "bo"), columnsOf("name"))).toEqual(onlyCell(at(1, 0)));
    expect(placedIn(kept, rowsOf("boss"), columnsOf("name"))).toEqual(onlyCell(at(0, 0)));
  });
});
