import { describe, expect, it } from "vitest";
import { openBestSheet, openTable } from "../../../../../shared/format/table/open-table.ts";
import { formatOf } from "../../../../../shared/format/table/xlsx/number-formats.ts";
import { partsOf, sheetXml, stylesXml, textRow, workbookOf, zipped } from "../../../../support/workbooks.ts";

const cellsOf = (bytes: Uint8Array, sheet?: string) => openTable(bytes, { sheet }).records.map(({ cells }) => cells);
const oneRow = (cells: string, parts: Record<string, string> = {}, workbookPr = "") =>
  zipped({
    ...partsOf([{ name: "Sheet1", xml: sheetXml([`<row r="1">${cells}</row>`]) }], workbookPr),
    ...parts,
  });

describe("a workbook's cells", () => {
  it("are read as their readers would type them", () => {
    const styles = stylesXml(["yyyy/m/d", "0%", "00000", '[$-411]ggge"年"m"月"', "#,##0"]);
    const cells =
      '<c r="A1" t="inlineStr"><is><t>髙橋 𠮷</t></is></c><c r="B1" s="1"><v>45017</v></c><c r="C1" s="2"><v>0.8</v></c>' +
      '<c r="D1" s="3"><v>123</v></c><c r="E1" s="4"><v>45017</v></c><c r="F1" s="5"><v>6500000</v></c>' +
      '<c r="G1"><v>0.28999999999999998</v></c><c r="H1" t="b"><v>1</v></c><c r="I1" t="e"><v>#N/A</v></c>' +
      '<c r="K1" t="str"><f>A1&amp;"!"</f><v>x!</v></c><c r="L1" s="2"><v>1.2</v></c>';
    expect(cellsOf(oneRow(cells, { "xl/styles.xml": styles }))).toEqual([
      ["髙橋 𠮷", "2023-04-01", "0.8", "00123", "2023-04-01", "6500000", "0.29", "TRUE", "#N/A", "", "x!", "120%"],
    ]);
  });

  it("count days from 1904 where the workbook does", () => {
    const styles = { "xl/styles.xml": stylesXml(["yyyy-mm-dd"]) };
    const pr = '<workbookPr date1904="1"/>';
    expect(cellsOf(oneRow('<c r="A1" s="1"><v>43555</v></c>', styles, pr))).toEqual([["2023-04-01"]]);
    expect(openTable(oneRow('<c r="A1"><v>1</v></c>', {}, pr))).toMatchObject({ serials: 1904 });
  });

  it("take their texts from the list of texts, without furigana and with the characters XML cannot hold", () => {
    const shared =
      "<sst><si><t>佐藤</t><rPh><t>サトウ</t></rPh></si><si><r><t>一</t></r><r><t>二</t></r></si><si><t>a_x000D_b_x005F_x0041_</t></si></sst>";
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>';
    expect(cellsOf(oneRow(cells, { "xl/sharedStrings.xml": shared }))).toEqual([["佐藤", "一二", "a\rb_x0041_"]]);
  });

  it("that are merged say their value in every place they cover", () => {
    const rows = [
      textRow(1, ["氏名", "比率"]),
      '<row r="2"><c r="B2" t="inlineStr"><is><t>営業</t></is></c><c r="C2" t="inlineStr"><is><t>分析</t></is></c></row>',
    ];
    const merges = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>';
    const bytes = zipped(partsOf([{ name: "S", xml: sheetXml(rows, merges) }]));
    expect(cellsOf(bytes)).toEqual([
      ["氏名", "比率", "比率"],
      ["氏名", "営業", "分析"],
    ]);
  });

  it("keep the rows' own numbers, empty rows included", () => {
    const rows = [textRow(1, ["a"]), '<row r="4"><c r="B4" t="inlineStr"><is><t>b</t></is></c></row>'];
    const bytes = zipped(partsOf([{ name: "S", xml: sheetXml(rows) }]));
    expect(openTable(bytes).records).toEqual([
      { row: 1, cells: ["a"] },
      { row: 4, cells: ["", "b"] },
    ]);
  });
});

describe("a workbook's sheets", () => {
  const sheet = (name: string, state?: string) => ({
    name,
    xml: sheetXml(name === "空" ? [] : [textRow(1, [name])]),
    ...(state !== undefined && { state }),
  });
  const bytes = zipped(partsOf([sheet("隠し", "hidden"), sheet("空"), sheet("名簿"), sheet("顧客")]));

  it("are offered by name, hidden ones apart, and the first that says something is read", () => {
    expect(openTable(bytes)).toMatchObject({ sheets: ["空", "名簿", "顧客"], sheet: "名簿" });
    expect(cellsOf(bytes)).toEqual([["名簿"]]);
  });

  it("are looked through for one that is recognised where the workbook begins with a cover", () => {
    const cover = { name: "表紙", xml: sheetXml([textRow(1, ["株式会社 北凪"]), textRow(2, ["2026年11月"])]) };
    const list = { name: "一覧", xml: sheetXml([textRow(1, ["氏名", "入社日"]), textRow(2, ["佐藤 蓮", "2023/4/1"])]) };
    const isRecognised = (records: readonly { cells: readonly string[] }[]) => records[0]!.cells.includes("氏名");
    expect(openBestSheet(zipped(partsOf([cover, list])), {}, isRecognised)).toMatchObject({ sheet: "一覧" });
    expect(openBestSheet(zipped(partsOf([cover, list])), { sheet: "表紙" }, isRecognised)).toMatchObject({
      sheet: "表紙",
    });
  });

  it("are read as chosen", () => {
    expect(cellsOf(bytes, "顧客")).toEqual([["顧客"]]);
    expect(() => openTable(bytes, { sheet: "無い" })).toThrow("table/no-sheet");
  });

  it("tell how far the reading has come", () => {
    const told: number[] = [];
    openTable(workbookOf(Array.from({ length: 20_000 }, (_, row) => [`name ${row}`, "x"])), {}, (share) =>
      told.push(share),
    );
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)).toBe(1);
  });
});

describe("a number format", () => {
  it.each([
    ["yyyy/m/d", "date"],
    ['yyyy"年"m"月"d"日"', "date"],
    ["[$-411]ge.m.d", "date"],
    ["mmm-yy", "date"],
    ["h:mm", "number"],
    ["General", "number"],
    ["0.00E+00", "number"],
    ["#,##0;[Red]-#,##0", "number"],
    ['0"年"', "number"],
    ["0.0%", "percent"],
    ["0000", "padded"],
  ])("%s shows a %s", (code, is) => {
    expect(formatOf(code).is).toBe(is);
  });
});
