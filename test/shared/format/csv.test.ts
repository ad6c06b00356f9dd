import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { guardFormula, guessDelimiter, parseCsv, unguardFormula, writeCsv } from "../../../shared/format/csv.ts";

const cellsOf = (text: string) => parseCsv(text).records.map(({ cells }) => cells);
/** Text made of the characters that matter to a CSV reader, and of those that it must leave alone. */
const cell = fc.string({
  unit: fc.constantFrom("a", "山", "𠮷", '"', ",", ";", "\t", " ", "\n", "\r\n", "=", "＝", "'", "-", "1"),
});

describe("a CSV file", () => {
  it("keeps commas, marks and line breaks inside quotation marks", () => {
    expect(cellsOf('name,note\r\n"Mori, Rin","said ""yes""\nand left"\r\n')).toEqual([
      ["name", "note"],
      ["Mori, Rin", 'said "yes"\nand left'],
    ]);
  });

  it("numbers rows as a spreadsheet does, empty ones included", () => {
    const { records } = parseCsv('a,b\n\n"1\n2",3\n,\n4,5');
    expect(records.map(({ row }) => row)).toEqual([1, 3, 5]);
  });

  it("names the row of a quotation mark that never closes", () => {
    expect(parseCsv('a,b\n1,"2\n3,4\n').unclosedQuoteRow).toBe(2);
    expect(parseCsv('a,b\n1,"2"\n').unclosedQuoteRow).toBeUndefined();
  });

  it("is told apart by commas, tabs or semicolons", () => {
    expect(guessDelimiter("a,b,c\n1,2,3")).toBe(",");
    expect(guessDelimiter("a\tb\tc\n1\t2,5\t3")).toBe("\t");
    expect(guessDelimiter("a;b;c\n1;2,5;3")).toBe(";");
    expect(guessDelimiter("only one column\n1")).toBe(",");
  });

  it("is read as papaparse reads it", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = Papa.unparse(rows, { newline: "\n" });
        const theirs = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data;
        const ours = parseCsv(text, ",").records.map(({ cells }) => cells);
        expect(ours).toEqual(theirs.filter((cells) => cells.some((value) => value.trim() !== "")));
      }),
    );
  });

  it("comes back as it was written", () => {
    const filled = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => ["row", ...cells]);
    fc.assert(
      fc.property(fc.array(filled, { minLength: 1, maxLength: 6 }), (rows) => {
        const read = parseCsv(writeCsv(rows), ",").records.map(({ cells }) => cells.map(unguardFormula));
        expect(read).toEqual(rows);
      }),
    );
  });

  it("keeps numbers as numbers", () => {
    expect(writeCsv([[-5, 0.25, 1e6, undefined]])).toBe("\uFEFF-5,0.25,1000000,\r\n");
  });
});

describe("a cell that a spreadsheet would run", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", " =1", "'=1"])("%j is disarmed", (text) => {
    expect(guardFormula(text)).toMatch(/^'|\n'|\r'/);
  });

  it("is disarmed on every line of it", () => {
    expect(guardFormula("ok\n=2")).toBe("ok\n'=2");
  });

  it("comes back unchanged, and other text is never touched", () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text);
      }),
    );
    expect(unguardFormula("'quoted'")).toBe("'quoted'");
    expect(guardFormula("O'Neill")).toBe("O'Neill");
  });
});
