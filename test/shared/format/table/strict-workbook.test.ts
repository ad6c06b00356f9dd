/** What ECMA-376 asks of a workbook, held against ours: a lenient reader, such as our own, would not notice. */
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { tableXlsx } from "../../../../shared/format/table/to-xlsx.ts";
import { text } from "../../../../shared/format/table/value.ts";
import { writeTable } from "../../../../shared/format/table/write-table.ts";
import type { WrittenTable } from "../../../../shared/format/table/written-table.ts";
import { tableKindIds, tableKinds } from "../../../../shared/format/tables.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

/** Throws on anything that is not well-formed. */
function parsed(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => (open.at(-1)!.text += piece));
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

const valuesOf = (elements: readonly Element[], attribute: string) =>
  elements.map(({ attributes }) => attributes[attribute]);

/** The children a part may have, in the one order in which the schema allows them. */
const orders = {
  workbook: ["fileVersion", "workbookPr", "bookViews", "sheets", "definedNames", "calcPr"],
  worksheet: ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells", "pageSetup"],
  styleSheet: ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"],
} as const;

function misplaced({ name, children }: Element): string[] {
  const order: readonly string[] = orders[name as keyof typeof orders];
  const places = children.map((child) => order.indexOf(child.name));
  return children
    .filter((_, at) => places[at]! < 0 || places[at]! <= (places[at - 1] ?? -1))
    .map((child) => child.name);
}

const partsOf = async (table: WrittenTable, language: "ja" | "en") =>
  new Map(Object.entries(unzipSync(await tableXlsx(table, language))).map(([name, bytes]) => [name, strFromU8(bytes)]));

const columnOf = (reference: string) =>
  [...reference.replace(/\d+$/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const folderOf = (rels: string) => rels.replace(/_rels\/[^/]+$/, "");

async function check(table: WrittenTable, language: "ja" | "en"): Promise<void> {
  const parts = await partsOf(table, language);
  const xml = new Map([...parts].map(([name, content]) => [name, parsed(content)]));
  const part = (name: string) => xml.get(name)!;

  // Every part has one content type, and nothing has one that is not there.
  const types = part("[Content_Types].xml");
  const defaults = new Set(valuesOf(all(types, "Default"), "Extension"));
  const overrides = valuesOf(all(types, "Override"), "PartName");
  expect(overrides.filter((name) => !parts.has(name!.slice(1)))).toEqual([]);
  expect(new Set(overrides).size).toBe(overrides.length);
  const untyped = [...parts.keys()].filter(
    (name) =>
      name !== "[Content_Types].xml" && !overrides.includes(`/${name}`) && !defaults.has(name.split(".").at(-1)),
  );
  expect(untyped).toEqual([]);

  // Every relationship leads to a part, under an id of its own, and none leads out of the file.
  for (const [name, rels] of [...xml].filter(([name]) => name.endsWith(".rels"))) {
    const links = all(rels, "Relationship");
    expect(new Set(valuesOf(links, "Id")).size).toBe(links.length);
    expect(valuesOf(links, "TargetMode").filter((mode) => mode !== undefined)).toEqual([]);
    expect(valuesOf(links, "Target").filter((target) => !parts.has(folderOf(name) + target!))).toEqual([]);
  }

  const [workbook, styles, sheet] = [part("xl/workbook.xml"), part("xl/styles.xml"), part("xl/worksheets/sheet1.xml")];
  expect([workbook, styles, sheet].flatMap(misplaced)).toEqual([]);
  const [sheetName = ""] = valuesOf(all(workbook, "sheet"), "name");
  expect(sheetName).toMatch(/^[^[\]:*?/\\']{1,31}$/);

  // Counts are those of what follows, and every style that is pointed at is there.
  for (const list of ["numFmts", "fonts", "fills", "borders", "cellXfs"]) {
    const [element] = all(styles, list);
    if (element) expect(element.attributes["count"]).toBe(String(element.children.length));
  }
  const formats = all(styles, "xf");
  const [fonts, custom] = [all(styles, "font").length, new Set(valuesOf(all(styles, "numFmt"), "numFmtId"))];
  for (const { attributes } of formats) {
    expect(Number(attributes["fontId"] ?? 0)).toBeLessThan(fonts);
    if (attributes["numFmtId"] !== undefined) expect(custom).toContain(attributes["numFmtId"]);
  }

  // Rows and cells in order, each cell with a value of its type.
  const strings = all(part("xl/sharedStrings.xml"), "si");
  const rows = all(sheet, "row");
  expect(rows.map(({ attributes }) => Number(attributes["r"]))).toEqual(rows.map((_, at) => at + 1));
  for (const row of rows) {
    const columns = row.children.map(({ attributes }) => columnOf(attributes["r"]!));
    expect(columns).toEqual(columns.toSorted((a, b) => a - b));
    expect(new Set(columns).size).toBe(columns.length);
    for (const { attributes, children } of row.children) {
      const value = Number(children[0]?.text);
      expect(children.map(({ name }) => name)).toEqual(["v"]);
      expect(Number(attributes["s"] ?? 0)).toBeLessThan(formats.length);
      expect(attributes["t"] === "s" ? value < strings.length && Number.isInteger(value) : Number.isFinite(value)).toBe(
        true,
      );
    }
  }
  // As much as a cell holds; and blanks at an end, which are dropped unless the text says that they count.
  for (const { children, attributes, text: said } of strings.flatMap((item) => all(item, "t"))) {
    expect(children).toEqual([]);
    expect(said.length).toBeLessThanOrEqual(32_767);
    if (said.trim() !== said) expect(attributes["xml:space"]).toBe("preserve");
  }
}

describe("a workbook that we write", () => {
  const cases = tableKindIds.flatMap((id) => (["ja", "en"] as const).map((language) => ({ id, language })));
  it.each(cases)("keeps to the standard: $id in $language", async ({ id, language }) => {
    await check(writeTable(tableKinds[id], sampleWorkspace(language).baseline, language), language);
  });

  it("keeps to the standard with a metric a column", async () => {
    await check(writeTable(tableKinds.metrics, sampleWorkspace("en").baseline, "en", "wide"), "en");
  });

  it("keeps to the standard whatever stands in its cells", async () => {
    const hostile = [
      "=1+1",
      " both ends ",
      "line\nbreak",
      "a\u0000b\u001F",
      "<b>&\"'",
      "__proto__",
      "_x0041_",
      "🙂",
      "\uFFFE",
    ];
    const row = hostile.map((words) => text(words));
    await check({ name: "Team", headers: hostile, rows: [row, row.map(() => undefined), row] }, "en");
  });
});
