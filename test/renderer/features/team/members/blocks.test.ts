import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockFrom, copied, filled, filledDown, landed } from "../../../../../renderer/features/team/members/blocks.ts";
import type { TeamRow } from "../../../../../renderer/features/team/members/team-rows.ts";
import { extendedTo, onlyCell } from "../../../../../renderer/ui/sheet/selection.ts";
import { anAround, tableOf } from "./around.ts";

const table = tableOf(anAround());
const columns = ["name", "fte", "mix", "team"].map(table.column);
const people = ["boss", "ann", "bo", "cy"].map(table.row);
const heading: TeamRow = { kind: "group", key: "group", label: "East", entries: [], isOpen: true };
const rows: readonly TeamRow[] = [people[0]!, people[1]!, heading, people[2]!, people[3]!];

const at = (row: number, column: number) => ({ row, column });
const between = (from: ReturnType<typeof at>, to: ReturnType<typeof at>) => extendedTo(onlyCell(from), to);
const told = (cells: readonly { row: TeamRow; column: { id: string }; text: string }[]) =>
  cells.map(({ row, column, text }) => `${row.key} ${column.id} ${text}`);

describe("a block from the clipboard", () => {
  it("is what a spreadsheet copied: rows, cells, quoted line breaks, no row for the end of the last line", () => {
    expect(blockFrom('a\tb\r\n"c\nd"\t"e ""f"""\r\n')).toEqual([
      ["a", "b"],
      ["c\nd", 'e "f"'],
    ]);
  });

  it("keeps rows and cells that are empty", () => {
    expect(blockFrom("a\r\n\r\n\tb")).toEqual([
      ["a", ""],
      ["", ""],
      ["", "b"],
    ]);
    expect(blockFrom("")).toEqual([[""]]);
  });

  it("comes back as it was copied, whatever stands in the cells", () => {
    const text = fc.string({ unit: "grapheme" }).map((word) => word.trim().replaceAll("\r", ""));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [ann, bo] = [table.row("ann"), table.row("bo")];
        const told = {
          ...table.column("title"),
          exactOf: (entry: TeamRow) => (entry.key === "ann" ? `x${one}` : `x${other}`),
        };
        const clip = copied(between(at(0, 0), at(1, 0)), [ann, bo], [told]);
        expect(blockFrom(clip)).toEqual([[`x${one}`], [`x${other}`]]);
      }),
    );
  });
});

describe("copying", () => {
  it("takes people to the last digit and leaves headings of groups out", () => {
    expect(copied(between(at(1, 0), at(3, 2)), rows, columns)).toBe(
      "Ann Lee\t100%\t20 / 60 / 20\r\nBo Ito\t50%\t100 / 0 / 0",
    );
  });
});

describe("a block lands", () => {
  it("from the active corner on, passing over headings", () => {
    const { cells, beyond } = landed([["A"], ["B"]], onlyCell(at(1, 3)), rows, columns);
    expect(told(cells)).toEqual(["ann team A", "bo team B"]);
    expect(beyond).toBe(0);
  });

  it("as often as it fits into the chosen rectangle", () => {
    const { cells } = landed([["80%"]], between(at(0, 1), at(4, 1)), rows, columns);
    expect(told(cells)).toEqual(["boss fte 80%", "ann fte 80%", "bo fte 80%", "cy fte 80%"]);
  });

  it("once where it does not fit evenly", () => {
    expect(landed([["A"], ["B"], ["C"]], between(at(0, 3), at(1, 3)), rows, columns).cells).toHaveLength(3);
  });

  it("and says how much of it lies beyond the edge", () => {
    const { cells, beyond } = landed([["A", "B", "C"]], onlyCell(at(4, 2)), rows, columns);
    expect(told(cells)).toEqual(["cy mix A", "cy team B"]);
    expect(beyond).toBe(1);
  });
});

describe("filling", () => {
  it("writes one text into every chosen cell of a person", () => {
    expect(told(filled(between(at(1, 3), at(3, 3)), rows, columns, "X"))).toEqual(["ann team X", "bo team X"]);
  });

  it("goes down from the first chosen row", () => {
    expect(told(filledDown(between(at(0, 1), at(3, 1)), rows, columns))).toEqual(["ann fte 100%", "bo fte 100%"]);
  });

  it("takes from the row above where one row is chosen", () => {
    expect(told(filledDown(onlyCell(at(1, 3)), rows, columns))).toEqual(["ann team East"]);
    expect(filledDown(onlyCell(at(0, 3)), rows, columns)).toEqual([]);
  });
});
