/** The texts of a workbook, which its cells refer to by number. */
import type { Archive } from "./archive.ts";
import { readXml } from "./xml.ts";

/** How workbooks write characters that XML cannot hold. */
export const withoutEscapes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

export function readSharedStrings(archive: Archive): readonly string[] {
  const texts: string[] = [];
  let text = "";
  let isText = false;
  // Furigana stand beside the text they belong to, in elements of the same name.
  let isReading = false;
  readXml(archive, "xl/sharedStrings.xml", {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") isReading = true;
      else if (name === "t") isText = true;
    },
    text(part) {
      if (isText && !isReading) text += part;
    },
    close(name) {
      if (name === "si") texts.push(withoutEscapes(text));
      else if (name === "rPh") isReading = false;
      else if (name === "t") isText = false;
    },
  });
  return texts;
}
