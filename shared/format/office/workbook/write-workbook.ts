/**
 * Sheets to the bytes of a workbook: formulas together with what they come to, text that nothing runs, no clock and no author. Our own
 * writer, because the one that lists are written with knows no values of formulas and takes seconds for what a talk's plans hold.
 */
import { dayOf } from "../../table/to-xlsx.ts";
import type { Language } from "../../../base/words.ts";
import { plainValue } from "../../table/value.ts";
import { guardFormula } from "../../csv.ts";
import { pack } from "../archive.ts";
import { bytesOf, escaped, xmlHead } from "../xml.ts";
import { address, type Sheet, type SheetCell } from "./cells.ts";
import { createStyles } from "./styles.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet is printed as wide as it is, on as many pages as it is long. */
const onPaper = '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

type Styles = ReturnType<typeof createStyles>;

function cellXml(cell: SheetCell, place: string, styles: Styles, language: Language): string {
  if (cell === undefined) return "";
  if ("formula" in cell) {
    const style = styles.of(cell.format, undefined);
    return `<c r="${place}" s="${style}"><f>${escaped(cell.formula)}</f><v>${cell.cached}</v></c>`;
  }
  const { value, format, look } = cell;
  const style = (own: Parameters<Styles["of"]>[0]) => styles.of(own, look);
  if (value?.is === "month") return `<c r="${place}" s="${style("month")}"><v>${dayOf(value.month)}</v></c>`;
  const plain = plainValue(value, language);
  if (plain === undefined) return look === undefined ? "" : `<c r="${place}" s="${style(format)}"/>`;
  if (typeof plain === "number") return `<c r="${place}" s="${style(format)}"><v>${plain}</v></c>`;
  const text = escaped(guardFormula(plain));
  return `<c r="${place}" s="${style(format)}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function sheetXml({ rows, widths, sticky }: Sheet, styles: Styles, language: Language, isFirst: boolean): string {
  const pane =
    sticky > 0 ? `<pane ySplit="${sticky}" topLeftCell="A${sticky + 1}" activePane="bottomLeft" state="frozen"/>` : "";
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const body = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, address(column, at), styles, language)).join("")}</row>`,
  );
  return [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "",
    `<sheetData>${body.join("")}</sheetData>${onPaper}</worksheet>`,
  ].join("");
}

/** A spreadsheet allows 31 letters and not all of them, and tells sheets apart without their case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const allowed = name.replace(/[\\/*?:[\]']|\p{Cc}/gu, " ").trim();
    const plain = allowed.slice(0, 31) || "Sheet";
    let free = plain;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${plain.slice(0, 27)} ${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

export function writeWorkbook(sheets: readonly Sheet[], language: Language): Uint8Array {
  const styles = createStyles();
  const written = sheets.map((sheet, index) => sheetXml(sheet, styles, language, index === 0));
  const numbers = sheets.map((_, index) => index + 1);
  const names = sheetNames(sheets.map(({ name }) => name));
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${numbers
      .map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${types}.worksheet+xml"/>`)
      .join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbers
      .map((id, index) => `<sheet name="${escaped(names[index]!)}" sheetId="${id}" r:id="rId${id}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships">${numbers
      .map((id) => `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`)
      .join(
        "",
      )}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": styles.xml(),
    ...Object.fromEntries(written.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
  return pack(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, bytesOf(xmlHead + xml)])));
}
