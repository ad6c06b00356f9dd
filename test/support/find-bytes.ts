import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Encoding from "encoding-japanese";

const inCp932 = (text: string) =>
  Buffer.from(Encoding.convert(Encoding.stringToCode(text), { to: "SJIS", from: "UNICODE" }));

/** The ways in which a text may lie on a disk here. */
export const waysToWrite = (text: string): readonly Buffer[] => [
  Buffer.from(text, "utf8"),
  Buffer.from(text, "utf16le"),
  Buffer.from(text, "utf16le").swap16(),
  inCp932(text),
];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );

const hasVanished = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/** Every file below a folder with its bytes. An app at work writes aside and renames: when a file vanishes between list and look, all is listed again. */
function bytesBelow(folder: string): readonly { readonly path: string; readonly bytes: Buffer }[] {
  for (;;)
    try {
      return filesBelow(folder).map((path) => ({ path, bytes: readFileSync(path) }));
    } catch (error) {
      if (!hasVanished(error)) throw error;
    }
}

/** Every file below a folder whose bytes or name hold any of the texts, and which. */
export function findTexts(folder: string, texts: readonly string[]): readonly string[] {
  const wanted = texts.map((text) => ({ text, ways: waysToWrite(text) }));
  return bytesBelow(folder).flatMap(({ path, bytes }) => {
    return wanted
      .filter(({ text, ways }) => path.includes(text) || ways.some((way) => bytes.includes(way)))
      .map(({ text }) => `${path}: ${text}`);
  });
}

/** How many files were looked at: none found in none says nothing. */
export const countFiles = (folder: string): number => filesBelow(folder).length;
