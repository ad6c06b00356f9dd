/** What a workbook's number formats say about a number: whether it is a day, a share, or a code with leading zeros. */
import type { Archive } from "./archive.ts";
import { readXml } from "./xml.ts";

export type CellFormat =
  | { readonly is: "number" }
  | { readonly is: "date" }
  | { readonly is: "percent" }
  /** 0012, as staff numbers are shown. */
  | { readonly is: "padded"; readonly digits: number };

const number: CellFormat = { is: "number" };

/** Formats that a workbook does not spell out. 27–36 and 50–58 are the dates of East Asian editions, era years among them. */
function builtIn(id: number): CellFormat {
  const isDate = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
  if (isDate) return { is: "date" };
  return id === 9 || id === 10 ? { is: "percent" } : number;
}

/** Of a format code, what is no literal text, colour or locale. */
const bare = (code: string) =>
  (code.split(";")[0] ?? "")
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .toLowerCase();

export function formatOf(code: string): CellFormat {
  const signs = bare(code);
  if (/^general$|^@?$/.test(signs)) return number;
  if (/^0{2,}$/.test(signs)) return { is: "padded", digits: signs.length };
  if (signs.includes("%")) return { is: "percent" };
  // An e beside digits is an exponent; alone it is the year of an era.
  const isTimeOnly = /[hs]/.test(signs) && !/[ydg]/.test(signs);
  return !isTimeOnly && /[ymdg]|(^|[^0#?.])e/.test(signs) ? { is: "date" } : number;
}

/** By the style numbers that cells carry. */
export function readFormats(archive: Archive): (style: string | undefined) => CellFormat {
  const codes = new Map<string, string>();
  const formats: CellFormat[] = [];
  let isInCells = false;
  readXml(archive, "xl/styles.xml", {
    open(name, attributes) {
      if (name === "numFmt") codes.set(attributes.get("numFmtId") ?? "", attributes.get("formatCode") ?? "");
      if (name === "cellXfs") isInCells = true;
      if (name !== "xf" || !isInCells) return;
      const id = attributes.get("numFmtId") ?? "0";
      const code = codes.get(id);
      formats.push(code === undefined ? builtIn(Number(id)) : formatOf(code));
    },
    close(name) {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return (style) => formats[Number(style ?? 0)] ?? number;
}
