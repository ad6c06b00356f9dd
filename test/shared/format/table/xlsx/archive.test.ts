import { describe, expect, it } from "vitest";
import { Fault } from "../../../../../shared/base/errors.ts";
import { openTable } from "../../../../../shared/format/table/open-table.ts";
import { tally } from "../../../../support/tally.ts";
import { partsOf, sheetXml, textRow, withDeclaredSize, workbookOf, zipped } from "../../../../support/workbooks.ts";

const good = partsOf([{ name: "S", xml: sheetXml([textRow(1, ["氏名"]), textRow(2, ["佐藤 蓮"])]) }]);
const sheet = "xl/worksheets/sheet1.xml";

function codeOf(bytes: Uint8Array): string {
  try {
    openTable(bytes);
    return "opened";
  } catch (cause) {
    return cause instanceof Fault ? cause.error.code : String(cause);
  }
}

/** Letters that do not compress to nothing. */
function manyLetters(count: number): string {
  let state = 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return "abcdefghijklmnop"[state >>> 28];
  }).join("");
}
const megabytes = (count: number) => new Uint8Array(count * 1_000_000);
/** Cells that say nothing, over and over: a third of a megabyte that becomes six hundred. */
const bombXml = (count: number) => sheetXml([`<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(count)}</row>`]);
/** The compound file of old Office, with a name in its directory. */
const compound = (name: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...Buffer.from(name, "utf16le"), 0, 0]);

describe("a workbook that is not opened", () => {
  it.each([
    ["with macros", { ...good, "xl/vbaProject.bin": "x" }, "table/macros"],
    [
      "that says it has macros",
      {
        ...good,
        "[Content_Types].xml":
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      },
      "table/macros",
    ],
    ["with links to other files", { ...good, "xl/externalLinks/externalLink1.xml": "<x/>" }, "table/external-links"],
    ["of OpenDocument", { mimetype: "application/vnd.oasis.opendocument.spreadsheet" }, "table/other-workbook"],
    ["of the binary kind", { "xl/workbook.bin": "x" }, "table/other-workbook"],
    ["that is a text document", { "word/document.xml": "<x/>" }, "table/not-workbook"],
    ["with a document type", { ...good, [sheet]: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }, "table/archive-dtd"],
    ["with broken XML", { ...good, [sheet]: "<worksheet><row></worksheet>" }, "table/archive-damaged"],
    ["with elements without end", { ...good, [sheet]: "<a>".repeat(1_000) }, "table/archive-damaged"],
    ["with another archive in it", { ...good, "xl/embeddings/a.bin": workbookOf([["a"]]) }, "table/archive-nested"],
    ["without a sheet", partsOf([]), "table/not-workbook"],
    ["with an empty sheet", partsOf([{ name: "S", xml: sheetXml([]) }]), "table/empty"],
    [
      "with a cell of a megabyte",
      { ...good, [sheet]: sheetXml([textRow(1, [manyLetters(3_000_000)])]) },
      "table/archive-damaged",
    ],
    [
      "with 300 columns",
      { ...good, [sheet]: sheetXml(['<row r="1"><c r="KN1"><v>1</v></c></row>']) },
      "table/too-many-columns",
    ],
  ])("one %s", (_, parts, code) => {
    expect(codeOf(zipped(parts))).toBe(code);
  });

  it("one of the old kind, or behind a password", () => {
    expect(codeOf(compound("Workbook"))).toBe("table/old-workbook");
    expect(codeOf(compound("EncryptedPackage"))).toBe("table/encrypted");
  });

  it("one with more parts than any workbook has", () => {
    const parts = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`part${at}`, "x"]));
    expect(codeOf(zipped({ ...good, ...parts }))).toBe("table/archive-too-many");
  });

  it("one whose entries share their bytes", () => {
    const bytes = zipped({ a: "a".repeat(100), b: "b".repeat(100) });
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    const second = directory + 46 + 1;
    // The second entry of the directory points at the first one's bytes.
    view.setUint32(second + 42, 0, true);
    expect(codeOf(bytes)).toBe("table/archive-damaged");
  });

  it("one of which a byte has changed", () => {
    const bytes = workbookOf([["氏名"], ["佐藤 蓮"]]);
    let noticed = 0;
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Uint8Array.from(bytes);
      changed[at]! ^= 0x55;
      const code = codeOf(changed);
      if (code !== "opened") noticed++;
      expect(code).toMatch(/^table\/|^opened$/);
    }
    expect(noticed).toBeGreaterThan(0);
  });

  it("one cut short anywhere", () => {
    const bytes = workbookOf([["氏名"], ["佐藤 蓮"]]);
    for (let length = 4; length < bytes.length; length += 3)
      expect(codeOf(bytes.subarray(0, length))).toMatch(/^table\//);
  });
});

describe("a zip bomb", () => {
  const honest = zipped({ ...good, [sheet]: bombXml(4_000_000) });
  const lying = withDeclaredSize(honest, sheet, 500_000);
  const many = zipped({
    ...good,
    ...Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`x${at}`, megabytes(10)])),
  });

  it("is small, and would be large", () => {
    expect(honest.length).toBeLessThan(500_000);
  });

  it.each([
    ["that says how large it is", honest],
    ["that lies about it", lying],
    ["of many parts", many],
  ])("%s is refused at once, in little memory", (_, bytes) => {
    const before = process.memoryUsage().rss;
    const began = process.cpuUsage();
    expect(codeOf(bytes)).toBe("table/archive-too-large");
    const { user, system } = process.cpuUsage(began);
    // Processor time, not the clock: others share the machine. reliability.md, B2.
    expect((user + system) / 1_000).toBeLessThan(300);
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(60);
    tally("B2", 1);
  });
});
