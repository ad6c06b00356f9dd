/** Workbooks part by part, good ones and those that nobody should open. */
import { strToU8, zipSync } from "fflate";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export type SheetOf = { readonly name: string; readonly xml: string; readonly state?: string };

const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet from rows of cells, each already XML: `<c r="A1"><v>1</v></c>`. */
export const sheetXml = (rows: readonly string[], after = "") =>
  xml(`<worksheet ${main}><sheetData>${rows.join("")}</sheetData>${after}</worksheet>`);

/** A row of plain texts. */
export const textRow = (row: number, cells: readonly string[]) =>
  `<row r="${row}">${cells
    .map((cell, at) => `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${cell}</t></is></c>`)
    .join("")}</row>`;

export const stylesXml = (formats: readonly string[]) =>
  xml(
    `<styleSheet ${main}><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', "&quot;")}"/>`)
      .join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
      .join("")}</cellXfs></styleSheet>`,
  );

export function partsOf(sheets: readonly SheetOf[], workbookPr = ""): Record<string, string> {
  const numbered = sheets.map((sheet, at) => ({ ...sheet, id: at + 1 }));
  return {
    "[Content_Types].xml": xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>'),
    "xl/workbook.xml": xml(
      `<workbook ${main} xmlns:r="${office}">${workbookPr}<sheets>${numbered
        .map(
          ({ name, id, state }) =>
            `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"${state === undefined ? "" : ` state="${state}"`}/>`,
        )
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbered
        .map(({ id }) => `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`)
        .join("")}</Relationships>`,
    ),
    ...Object.fromEntries(numbered.map((sheet) => [`xl/worksheets/sheet${sheet.id}.xml`, sheet.xml])),
  };
}

export const zipped = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );

/** One sheet of texts. */
export const workbookOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  zipped(partsOf([{ name: "Sheet1", xml: sheetXml(rows.map((cells, at) => textRow(at + 1, cells))) }]));

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the directory of a zip holds the entry of that name. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const data = view(bytes);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (data.getUint32(at, true) !== 0x02014b50) continue;
    const length = data.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) return at;
  }
  throw new Error(`no entry ${name}`);
}

/** A copy in which the directory says another inflated size. */
export function withDeclaredSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  view(changed).setUint32(directoryEntry(changed, name) + 24, size, true);
  return changed;
}
