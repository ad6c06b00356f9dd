/** What must never stand in the source, whichever linter is asked. The page's policy refuses all of it at run time too. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { tally } from "../support/tally.ts";

const root = resolve(import.meta.dirname, "../..");
const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
const sources = ["electron", "renderer", "shared"].flatMap(filesBelow).filter((path) => /\.tsx?$/.test(path));
const linesWith = (pattern: RegExp) => sources.filter((path) => pattern.test(readFileSync(join(root, path), "utf8")));

it.each([
  /dangerouslySetInnerHTML/,
  /\.(innerHTML|outerHTML)\s*=/,
  /insertAdjacentHTML/,
  /document\.write/,
  /(?<![\w.])eval\(/,
  /new Function\(/,
  /javascript:/,
  /shell\.open(External|Path)/,
])("nothing uses %s", (pattern) => {
  expect(linesWith(pattern)).toEqual([]);
});

it("only one file answers the window, and only one makes windows", () => {
  expect(linesWith(/ipcMain\.(handle|on)/)).toEqual(["electron/serve-desktop.ts"]);
  expect(linesWith(/new BrowserWindow/)).toEqual(["electron/window.ts"]);
});

it("nothing updates itself or reports crashes to anyone", () => {
  expect(linesWith(/autoUpdater|electron-updater|crashReporter|net\.request|net\.fetch/)).toEqual([]);
});

it("no key is left with the system, whose keychains have lost and leaked them", () => {
  const found = linesWith(/safeStorage|keytar|libsecret/);
  expect(found).toEqual([]);
  tally("C6", sources.length, found.length);
});
