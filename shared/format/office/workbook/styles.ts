/** How cells look: each pair of format and look that occurs becomes one entry of the style sheet. */
import { type Look, type NumberFormat, numberFormats } from "./cells.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const formatIds = [...(Object.keys(numberFormats) as NumberFormat[]), "month"] as const;
export type CellFormat = (typeof formatIds)[number];
const codes: Readonly<Record<CellFormat, string>> = { ...numberFormats, month: "yyyy-mm" };
/** Numbers below belong to the formats that every spreadsheet knows. */
const firstFormat = 164;

const fonts: readonly string[] = [
  '<font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/></font>',
];
const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
/** A style sheet's first two fills are always these. */
const fills: readonly string[] = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  fill("E3EDF6"),
  fill("FFF6D6"),
];

type Dress = { readonly font: number; readonly fill: number; readonly isWrapped: boolean };
const plain: Dress = { font: 0, fill: 0, isWrapped: false };
const looks: Readonly<Record<Look, Dress>> = {
  title: { font: 2, fill: 0, isWrapped: false },
  head: { font: 1, fill: 2, isWrapped: true },
  input: { font: 0, fill: 3, isWrapped: false },
  wrapped: { font: 0, fill: 0, isWrapped: true },
};

function entry(format: CellFormat | undefined, look: Look | undefined): string {
  const { font, fill: filled, isWrapped } = look === undefined ? plain : looks[look];
  const code = format === undefined ? 0 : firstFormat + formatIds.indexOf(format);
  const alignment = isWrapped ? '<alignment vertical="top" wrapText="1"/>' : "";
  return `<xf numFmtId="${code}" fontId="${font}" fillId="${filled}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`;
}

export function createStyles() {
  const entries = [entry(undefined, undefined)];
  return {
    /** The number under which a cell names it. */
    of(format: CellFormat | undefined, look: Look | undefined): number {
      const wanted = entry(format, look);
      const known = entries.indexOf(wanted);
      return known >= 0 ? known : entries.push(wanted) - 1;
    },
    xml: () =>
      [
        `<styleSheet xmlns="${main}"><numFmts count="${formatIds.length}">`,
        ...formatIds.map((id, index) => `<numFmt numFmtId="${firstFormat + index}" formatCode="${codes[id]}"/>`),
        `</numFmts><fonts count="${fonts.length}">${fonts.join("")}</fonts>`,
        `<fills count="${fills.length}">${fills.join("")}</fills>`,
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        `<cellXfs count="${entries.length}">${entries.join("")}</cellXfs></styleSheet>`,
      ].join(""),
  };
}
