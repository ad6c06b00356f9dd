// Writes test/fixtures/rosters: `node test/support/write-roster-fixtures.ts` on a Node that runs TypeScript (22.18 or later).
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Encoding from "encoding-japanese";
import { brokenRoster, smallRoster } from "./rosters.ts";

const folder = join(import.meta.dirname, "../fixtures/rosters");

const encoded = (text: string, to: "SJIS" | "EUCJP"): Uint8Array =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { from: "UNICODE", to }));
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

const files: Record<string, Uint8Array | string> = {
  "ten-bad-rows-shift-jis.csv": encoded(brokenRoster(), "SJIS"),
  "small-utf-8.csv": smallRoster("\r\n"),
  "small-utf-8-bom.csv": `\uFEFF${smallRoster("\r\n")}`,
  "small-shift-jis.csv": encoded(smallRoster("\r\n"), "SJIS"),
  // EUC-JP knows the everyday forms of 髙 and 﨑 only.
  "small-euc-jp.csv": encoded(smallRoster("\n").replaceAll("髙", "高").replaceAll("﨑", "崎"), "EUCJP"),
  "small-utf-16le.csv": utf16(smallRoster("\r\n", "\t")),
  "small-utf-16be.csv": utf16(smallRoster("\r\n", "\t")).swap16(),
};

mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
