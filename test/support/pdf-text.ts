/** The words of a PDF as Chromium writes it: signs of each font back to letters, by the table that makes its text selectable. */
import { inflateSync } from "node:zlib";

type Letters = ReadonlyMap<number, string>;

/** Objects by their number, as one letter per byte. */
function objectsIn(pdf: string): ReadonlyMap<string, string> {
  const objects = new Map<string, string>();
  for (const [, id, body] of pdf.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n([\s\S]*?)\nendobj/g)) objects.set(id!, body!);
  return objects;
}

function streamOf(object = ""): string {
  const from = object.search(/(?<=stream\r?\n)/);
  if (from === -1) return "";
  const bytes = Buffer.from(object.slice(from, object.lastIndexOf("endstream")), "latin1");
  return object.slice(0, from).includes("/FlateDecode")
    ? inflateSync(bytes).toString("latin1")
    : bytes.toString("latin1");
}

const lettersFrom = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");

function lettersOf(table: string): Letters {
  const letters = new Map<number, string>();
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, to] of block!.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      letters.set(Number.parseInt(code!, 16), lettersFrom(to!));
  for (const [, block] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, first] of block!.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) {
      const [low, high, start] = [from, to, first].map((hex) => Number.parseInt(hex!, 16)) as [number, number, number];
      for (let code = low; code <= high; code++) letters.set(code, String.fromCodePoint(start + code - low));
    }
  return letters;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** A string as it lies in a stream, in hexadecimal digits or in letters. */
const bytesOf = (text: string): Buffer =>
  text.startsWith("<")
    ? Buffer.from(text.slice(1, -1), "hex")
    : Buffer.from(
        text
          .slice(1, -1)
          .replace(/\\(\d{1,3}|[\s\S])/g, (_, sign: string) =>
            /\d/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (escapes[sign] ?? sign),
          ),
        "latin1",
      );

function wordsOf(text: string): string {
  const bytes = bytesOf(text);
  return bytes.toString("hex").startsWith("feff") ? lettersFrom(bytes.toString("hex", 2)) : bytes.toString("latin1");
}

function codesOf(text: string, width: number): readonly number[] {
  const bytes = bytesOf(text);
  return Array.from({ length: Math.floor(bytes.length / width) }, (_, at) => bytes.readUIntBE(at * width, width));
}

/** A font is chosen, strings are set in it, or what is set up to the mark's end stands for other letters. Chromium calls a font by the number of its object. */
const step =
  /\/F(?<font>\d+) [\d.]+ Tf|\/ActualText (?<actual><[0-9A-F]*>|\((?:\\[\s\S]|[^\\)])*\))|(?<end>\bEMC\b)|(?<set><[0-9A-F]*>|\((?:\\[\s\S]|[^\\)])*\)) Tj|\[(?<list>[^\]]*)\] ?TJ/gi;
const strings = /<[0-9A-F]*>|\((?:\\[\s\S]|[^\\)])*\)/gi;

/** What is set on each page, strings one after the other: a word may lie in several. */
export function pdfText(bytes: Uint8Array): string {
  const objects = objectsIn(Buffer.from(bytes).toString("latin1"));
  const fonts = new Map<string, { readonly letters: Letters; readonly width: number }>();
  for (const [id, body] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    if (table === undefined) continue;
    fonts.set(id, { letters: lettersOf(streamOf(objects.get(table))), width: body.includes("/Type0") ? 2 : 1 });
  }
  function pageText(content: string): string {
    let [text, font, isReplaced] = ["", fonts.get(""), false];
    for (const { groups = {} } of content.matchAll(step)) {
      const { font: name, actual, end, set = "", list = set } = groups;
      if (name !== undefined) font = fonts.get(name);
      else if (actual !== undefined) [text, isReplaced] = [text + wordsOf(actual), true];
      else if (end !== undefined) isReplaced = false;
      else if (font && !isReplaced)
        for (const [each] of list.matchAll(strings))
          for (const code of codesOf(each, font.width)) text += font.letters.get(code) ?? "";
    }
    return text;
  }
  const pages = [...objects.values()].flatMap((body) => /\/Contents (\d+) 0 R/.exec(body)?.[1] ?? []);
  return pages.map((id) => pageText(streamOf(objects.get(id)))).join("\n");
}

/** Titles, bookmarks and whatever else stands outside the pages. */
export function wordsAbout(bytes: Uint8Array): string {
  const outside = Buffer.from(bytes)
    .toString("latin1")
    .replace(/stream\r?\n[\s\S]*?endstream/g, "");
  return [...outside.matchAll(strings)].map(([text]) => wordsOf(text)).join("\n");
}
