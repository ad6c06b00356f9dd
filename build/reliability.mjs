// @ts-check
// Tries to lose something, in full: `npm run test:reliability`, or some promises only: `npm run test:reliability -- A1 A4`.
// Prints a table: promise, tried, lost. The same tests run small in `npm test`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { appBundles, buildAll } from "./build.mjs";
import { runEndToEnd } from "./e2e.mjs";
import { setUp } from "./setup.mjs";
import { root, runProgram, say, secondsSince } from "./setup/run.mjs";

/**
 * `unit` or `e2e` names the tests; `figures` are the environment that makes them run in full. A test reports with `tally`
 * of test/support/tally.ts under the same id; one that does not is counted by whether it passed.
 * @typedef {{ id: string, promise: string, unit?: string, e2e?: string, figures?: Record<string, number> }} Suite
 */

/** @type {readonly Suite[]} */
const suites = [
  { id: "A1", promise: "a saved edit survives kill -9", e2e: "storage/killed", figures: { CREWCAST_KILL_ROUNDS: 500 } },
  {
    id: "A2",
    promise: "saved means on the disk: the power fails at any moment",
    unit: "test/electron/record/crash.test.ts",
    figures: { CREWCAST_CRASH_POINTS: 10_000 },
  },
  { id: "A2s", promise: "saved is said after fsync, in this order", e2e: "storage/synced" },
  {
    id: "A3",
    promise: "a full disk destroys nothing",
    e2e: "storage/full-disk",
    figures: { CREWCAST_FULL_DISK_ROUNDS: 60 },
  },
  {
    id: "A4",
    promise: "damaged files are noticed and mended, two starts each",
    e2e: "storage/damaged",
    figures: { CREWCAST_DAMAGE_CASES: 20 },
  },
  { id: "A4r", promise: "any one damaged file of the record costs nothing", unit: "test/electron/record/" },
  { id: "A5", promise: "old versions and backups can be got back", unit: "test/electron/backups/" },
  {
    id: "A6",
    promise: "updates keep data; an old app harms no newer data",
    unit: "test/electron/workspaces/",
  },
  {
    id: "A8",
    promise: "of simultaneous starts exactly one writes",
    e2e: "storage/starts",
    figures: { CREWCAST_STARTS: 20 },
  },
  {
    id: "A10",
    promise: "a crashed window comes back with all that was saved",
    e2e: "storage/crashed-window",
    figures: { CREWCAST_WINDOW_CRASHES: 50 },
  },
  {
    id: "A12",
    promise: "closing right after typing saves",
    e2e: "storage/closing",
    figures: { CREWCAST_CLOSING_ROUNDS: 200 },
  },
  {
    id: "A13",
    promise: "works at size: opens within 2 s, 95 % of edits saved within 100 ms",
    e2e: "storage/at-size",
    figures: { CREWCAST_SCENARIOS: 5000 },
  },
  {
    id: "B1",
    promise: "a bad table cannot hurt, and an unusual one is read",
    unit: "test/shared/format/table/fuzz.test.ts",
    figures: { CREWCAST_FUZZED_CSV: 5_000, CREWCAST_FUZZED_XLSX: 3_000, CREWCAST_VALID_TABLES: 500 },
  },
  { id: "B2", promise: "zip bombs stop at the door", unit: "test/shared/format/table/xlsx/" },
  { id: "B3", promise: "Japanese files read right", unit: "test/shared/format/table/encodings.test.ts" },
  { id: "B4", promise: "no table reaches into the program", unit: "test/shared/format/table/fuzz.test.ts" },
  {
    id: "B5",
    promise: "our tables cannot attack a spreadsheet",
    unit: "test/shared/format/table/round-trip.test.ts",
    figures: { CREWCAST_EXPORTS: 10_000, CREWCAST_ROUND_TRIPS: 10_000 },
  },
  {
    id: "B6",
    promise: "exported tables come back identical",
    unit: "test/shared/format/table/round-trip.test.ts",
    figures: { CREWCAST_ROUND_TRIPS: 10_000 },
  },
];

const results = join(root, "test-results");
const tallyFile = join(results, "tally.jsonl");

/** @param {Suite} suite @param {string} electron @returns {Promise<boolean>} */
async function passes({ unit, e2e }, electron) {
  if (e2e !== undefined) return (await runEndToEnd(electron, [e2e])).every(({ failed }) => failed === 0);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--config", "test/vitest.config.ts", unit ?? ""];
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;
}

/** @param {string} id @returns {{ tried: number, lost: number } | undefined} */
function tallied(id) {
  if (!existsSync(tallyFile)) return undefined;
  const lines = readFileSync(tallyFile, "utf8").split("\n").filter(Boolean);
  const own = lines.map((line) => JSON.parse(line)).filter(({ promise }) => promise === id);
  if (own.length === 0) return undefined;
  return own.reduce((sum, { tried, lost }) => ({ tried: sum.tried + tried, lost: sum.lost + lost }), {
    tried: 0,
    lost: 0,
  });
}

await runProgram(async () => {
  const wanted = process.argv.slice(2);
  const chosen = suites.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  const { executable } = await setUp({ forTests: true });
  if (chosen.some(({ e2e }) => e2e !== undefined)) await buildAll({ only: appBundles, log: say });
  mkdirSync(results, { recursive: true });
  rmSync(tallyFile, { force: true });
  process.env["CREWCAST_TALLY"] = tallyFile;

  /** @type {string[]} */
  const rows = [];
  for (const suite of chosen) {
    const started = performance.now();
    for (const [name, value] of Object.entries(suite.figures ?? {})) process.env[name] ??= String(value);
    const passed = await passes(suite, executable);
    const { tried, lost } = tallied(suite.id) ?? { tried: undefined, lost: undefined };
    const verdict = passed ? `${lost ?? 0} lost` : "FAILED";
    const count = tried === undefined ? (passed ? "all" : "?") : String(tried);
    rows.push(
      `${suite.id.padEnd(5)}${suite.promise.padEnd(66)}${count.padStart(8)} tried  ${verdict}  (${secondsSince(started)} s)`,
    );
    if (!passed) process.exitCode = 1;
  }
  console.log(`\n${rows.join("\n")}`);
});
