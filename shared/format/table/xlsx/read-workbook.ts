/** A workbook to the cells of one of its sheets. Values only: no formula is run, no link followed, no macro kept. */
import { Fault } from "../../../base/errors.ts";
import type { Serials } from "../mapping.ts";
import type { OpenedTable } from "../open-table.ts";
import { type Archive, openArchive } from "./archive.ts";
import { readFormats } from "./number-formats.ts";
import { readSheet } from "./read-sheet.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readXml } from "./xml.ts";

type Sheet = { readonly name: string; readonly path: string; readonly isHidden: boolean };

/** Reads the sheet named, or the first that is shown and says something. */
export function readWorkbook(
  bytes: Uint8Array,
  wanted: string | undefined,
  tell: (doneShare: number) => void,
): Extract<OpenedTable, { format: "xlsx" }> {
  const archive = openArchive(bytes);
  refuseOtherFiles(archive);
  const { sheets: all, serials } = readContents(archive);
  const shown = all.filter(({ isHidden }) => !isHidden);
  const sheets = shown.length > 0 ? shown : all;
  if (sheets.length === 0) throw new Fault({ code: "table/not-workbook" });
  const names = sheets.map(({ name }) => name);
  if (wanted !== undefined && !names.includes(wanted))
    throw new Fault({ code: "table/no-sheet", sheet: wanted, known: names });

  const context = { texts: readSharedStrings(archive), formatOf: readFormats(archive), serials };
  for (const sheet of sheets) {
    if (wanted !== undefined && sheet.name !== wanted) continue;
    const records = readSheet(archive, sheet.path, context, tell);
    if (records.length === 0 && wanted === undefined) continue;
    return { format: "xlsx", sheets: names, sheet: sheet.name, serials, records, unclosedQuoteRow: undefined };
  }
  throw new Fault({ code: "table/empty" });
}

/** Each with its own reason, because each has its own cure. */
function refuseOtherFiles(archive: Archive): void {
  const names = [...archive.keys()];
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^mimetype$|^content\.xml$/) || has(/^xl\/workbook\.bin$/)) throw new Fault({ code: "table/other-workbook" });
  if (has(/vbaProject\.bin$|macrosheets\//i)) throw new Fault({ code: "table/macros" });
  if (has(/^xl\/externalLinks\//i)) throw new Fault({ code: "table/external-links" });
  readXml(archive, "[Content_Types].xml", {
    open(_, attributes) {
      if (/macroEnabled/i.test(attributes.get("ContentType") ?? "")) throw new Fault({ code: "table/macros" });
    },
  });
  if (!archive.has("xl/workbook.xml")) throw new Fault({ code: "table/not-workbook" });
}

function readContents(archive: Archive): { readonly sheets: readonly Sheet[]; readonly serials: Serials } {
  const pathOf = new Map<string, string>();
  readXml(archive, "xl/_rels/workbook.xml.rels", {
    open(name, attributes) {
      if (name !== "Relationship" || !/\/worksheet$/.test(attributes.get("Type") ?? "")) return;
      const target = attributes.get("Target") ?? "";
      pathOf.set(attributes.get("Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  const sheets: Sheet[] = [];
  let serials: Serials = 1900;
  readXml(archive, "xl/workbook.xml", {
    open(name, attributes) {
      if (name === "workbookPr" && /^(1|true)$/.test(attributes.get("date1904") ?? "")) serials = 1904;
      if (name !== "sheet") return;
      const path = pathOf.get(attributes.get("id") ?? "");
      if (path === undefined || !archive.has(path)) return;
      sheets.push({
        name: attributes.get("name") ?? "",
        path,
        isHidden: (attributes.get("state") ?? "visible") !== "visible",
      });
    },
  });
  return { sheets, serials };
}
