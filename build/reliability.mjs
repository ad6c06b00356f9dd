// @ts-check
// Tries to lose something, in full: `npm run test:reliability`, or some promises only: `npm run test:reliability -- A1 A4`.
// Prints a table: promise, tried, lost. The same tests run small in `npm test`.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { appBundles, buildAll } from "./build.mjs";
import { runEndToEnd } from "./e2e.mjs";
import { setUp } from "./setup.mjs";
import { outputOf, root, runProgram, say, secondsSince, SetupProblem } from "./setup/run.mjs";
import { countVitest } from "./testing/counts.mjs";
import { keepResult, lineOf, tableOf, talliedIn } from "./testing/reliability-table.mjs";

/**
 * `unit` or `e2e` names the tests; promises that name the same ones share a run. `figures` are the environment that makes
 * them run in full; a figure that is not named is the same everywhere. A test reports with `tally` of
 * test/support/tally.ts under the id of its promise; one that does not is counted by whether it passed.
 * @typedef {{ id: string, promise: string, unit?: string, e2e?: string, figures?: Record<string, number> }} Suite
 */

/** Damaged and hostile files of every kind. */
const fuzz = "format/table/fuzz format/fuzzed-file";
const fuzzInFull = { CREWCAST_FUZZED_CSV: 5_000, CREWCAST_FUZZED_XLSX: 3_000, CREWCAST_FUZZED_JSON: 2_000 };

/** @type {readonly Suite[]} */
const suites = [
  {
    id: "A1",
    promise: "a saved edit survives kill -9 of the whole app",
    e2e: "storage/killed",
    figures: { CREWCAST_KILL_ROUNDS: 500 },
  },
  {
    id: "A1r",
    promise: "… of a plain process that writes the record, at any moment",
    unit: "record/killed",
    figures: { CREWCAST_RECORD_KILLS: 500, CREWCAST_RECORD_FILLS: 60 },
  },
  {
    id: "A2",
    promise: "saved means on the disk: the power fails at any moment",
    unit: "test/electron/record/crash.test.ts",
    figures: { CREWCAST_CRASH_POINTS: 10_000 },
  },
  { id: "A2s", promise: "saved is said after fsync, in this order", e2e: "storage/synced" },
  {
    id: "A3",
    promise: "a full disk under the whole app destroys nothing",
    e2e: "storage/full-disk",
    figures: { CREWCAST_FULL_DISK_ROUNDS: 60 },
  },
  {
    id: "A3r",
    promise: "… nor a disk of 60 MB under a process that is killed on it",
    unit: "record/killed",
    figures: { CREWCAST_RECORD_KILLS: 500, CREWCAST_RECORD_FILLS: 60 },
  },
  {
    id: "A4",
    promise: "damaged files are noticed and mended, two starts each",
    e2e: "storage/damaged",
  },
  { id: "A4r", promise: "any one damaged file of the record costs nothing", unit: "record/damage record/parts" },
  { id: "A5", promise: "old versions and backups can be got back", unit: "test/electron/backups/" },
  {
    id: "A6",
    promise: "updates keep data, also cut off on the way",
    unit: "test/electron/workspaces/workspaces.test.ts test/shared/format/upgrade-document test/shared/format/workspace-file",
  },
  {
    id: "A7",
    promise: "an old app touches nothing that a newer one wrote",
    unit: "test/electron/workspaces/workspaces.test.ts renderer/data/shelf renderer/workspace/replay.test.ts",
  },
  {
    id: "A8",
    promise: "of simultaneous starts exactly one writes",
    e2e: "storage/starts",
  },
  { id: "A8l", promise: "open elsewhere, it is shown and not written", unit: "test/electron/workspaces/looking-on" },
  {
    id: "A9",
    promise: "no version or backup goes because a clock was wrong",
    e2e: "storage/clock",
    figures: { CREWCAST_CLOCKS: 7 },
  },
  {
    id: "A10",
    promise: "a crashed window comes back with all that was saved",
    e2e: "storage/crashed-window",
    figures: { CREWCAST_WINDOW_CRASHES: 50 },
  },
  { id: "A11", promise: "a calculation that hangs leaves the window alive", e2e: "storage/stuck" },
  {
    id: "A12",
    promise: "closing right after typing saves",
    e2e: "storage/closing",
    figures: { CREWCAST_CLOSING_ROUNDS: 200 },
  },
  {
    id: "A13",
    promise: "at size: list 2 s, open 0.3 s, search 0.15 s, save 0.1 s",
    e2e: "storage/at-size",
    figures: { CREWCAST_SCENARIOS: 5_000, CREWCAST_MEMBERS: 2_000, CREWCAST_ACCOUNTS: 20_000 },
  },
  {
    id: "A14",
    promise: "stays healthy for days: memory, files, listeners",
    e2e: "storage/days",
    figures: { CREWCAST_DEEDS: 20_000 },
  },
  { id: "B1", promise: "a bad file cannot hurt, and an unusual one is read", unit: fuzz, figures: fuzzInFull },
  { id: "B1m", promise: "… with no more than 512 MB of memory", unit: fuzz, figures: fuzzInFull },
  { id: "B2", promise: "zip bombs stop at the door", unit: "test/shared/format/table/xlsx/" },
  { id: "B3", promise: "Japanese files read right", unit: "test/shared/format/table/encodings.test.ts" },
  { id: "B4", promise: "no table reaches into the program", unit: fuzz, figures: fuzzInFull },
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
  { id: "C1", promise: "invented texts are found nowhere on the disk", e2e: "privacy/canaries" },
  {
    id: "C2",
    promise: "a wrong passphrase opens nothing and changes nothing",
    unit: "test/electron/vault/tries.test.ts",
    figures: { CREWCAST_GUESSES: 1_000 },
  },
  { id: "C3", promise: "tampering shows, whichever byte it was", unit: "vault/box vault/tampered-record" },
  {
    id: "C4",
    promise: "a change of passphrase is survived wherever it is cut off",
    unit: "test/electron/vault/power-cut.test.ts",
    figures: { CREWCAST_VAULT_CUTS: 500 },
  },
  { id: "C5", promise: "a locked window is a new one and knows nothing", e2e: "privacy/canaries" },
  { id: "C5l", promise: "… and asks again before it shows or answers anything", e2e: "privacy/locks" },
  {
    id: "C6",
    promise: "no key is left with a keychain of the system",
    unit: "electron/banned",
  },
  { id: "C7", promise: "nothing leaves the machine, nothing reaches into it", e2e: "shell/" },
  { id: "C8", promise: "the log names nobody", unit: "test/electron/log.test.ts" },
  {
    id: "D1",
    promise: "groups too small stay hidden, also from whoever subtracts",
    unit: "test/shared/privacy/ test/shared/analysis/retention/team-causes/",
    figures: { CREWCAST_PRIVACY_TABLES: 10_000 },
  },
  { id: "D2", promise: "no name is anywhere while names are hidden", e2e: "privacy/hidden-names present/" },
  {
    id: "E1",
    promise: "hours are handed out within 2 % of the optimum, 5 % at worst",
    unit: "test/shared/simulation/hand-out",
    figures: { CREWCAST_HAND_OUTS: 1_000 },
  },
  {
    id: "E2",
    promise: "no shorter or cheaper list closes a gap than the one shown",
    unit: "composition/shortest-list",
    figures: { CREWCAST_SHORT_LISTS: 240 },
  },
  {
    id: "E3",
    promise: "books cannot be evened out further, nor with fewer hand-overs",
    unit: "book/even-books",
    figures: { CREWCAST_EVEN_BOOKS: 200 },
  },
  {
    id: "E4",
    promise: "no plan costs 2 % less than the recommended one",
    unit: "recommended-plan/small-optimum",
    figures: { CREWCAST_SMALL_PLANS: 50 },
  },
];

const results = join(root, "test-results");
const tallyFile = join(results, "tally.jsonl");

/** A1 stands for A1r as well and never for A10, A for all of A. @param {string} id @param {string} wanted */
const isMeant = (id, wanted) => id === wanted || id.replace(/[a-z]+$/, "") === wanted || id.charAt(0) === wanted;

/** @param {string[]} wanted */
function chosenAmong(wanted) {
  const unknown = wanted.filter((word) => !suites.some(({ id }) => isMeant(id, word)));
  if (unknown.length > 0)
    throw new SetupProblem(
      `No promise is called ${unknown.join(", ")}. There are ${suites.map(({ id }) => id).join(" ")}.`,
    );
  return suites.filter(({ id }) => wanted.length === 0 || wanted.some((word) => isMeant(id, word)));
}

/** @param {Suite} suite @param {string} electron @returns {Promise<{ passed: number, failed: number, skipped: readonly string[] }>} */
async function carryOut({ unit, e2e }, electron) {
  if (e2e !== undefined) {
    const [tests, network] = await runEndToEnd(electron, e2e.split(" "));
    return { passed: 0, skipped: [], ...tests, failed: (tests?.failed ?? 1) + (network?.failed ?? 0) };
  }
  const report = join(results, "reliability-unit.json");
  rmSync(report, { force: true });
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = [vitest, "run", "--config", "test/vitest.config.ts", ...reporters, ...(unit ?? "").split(" ")];
  spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  return countVitest(report);
}

/** What is tried of how much there is in full, where somebody asked for less. @param {Suite} suite */
const lessThanFull = ({ figures = {} }) =>
  Object.entries(figures)
    .filter(([name, full]) => Number(process.env[name]) < full)
    .map(([name, full]) => `${process.env[name]} of ${full}`);

await runProgram(async () => {
  const chosen = chosenAmong(process.argv.slice(2));
  const { executable } = await setUp({ forTests: true });
  if (chosen.some(({ e2e }) => e2e !== undefined)) await buildAll({ only: appBundles, log: say });
  mkdirSync(results, { recursive: true });
  rmSync(tallyFile, { force: true });
  process.env["CREWCAST_TALLY"] = tallyFile;
  const commit = outputOf("git", ["-C", root, "describe", "--always", "--dirty"])?.trim() ?? "?";

  /** @type {Map<string, ReturnType<typeof carryOut>>} */
  const done = new Map();
  for (const [at, suite] of chosen.entries()) {
    const started = performance.now();
    for (const [name, value] of Object.entries(suite.figures ?? {})) process.env[name] ??= String(value);
    const tests = suite.unit ?? suite.e2e ?? "";
    say(`\n[${at + 1}/${chosen.length}] ${suite.id}: ${suite.promise}`);
    const run = done.get(tests) ?? carryOut(suite, executable);
    done.set(tests, run);
    const { passed, failed, skipped } = await run;
    const counted = talliedIn(tallyFile, suite.id) ?? { tried: passed, lost: 0 };
    const verdict = failed > 0 ? "failed" : passed === 0 ? "not run" : counted.lost > 0 ? "lost" : "held";
    const result = { id: suite.id, verdict, ...counted, less: lessThanFull(suite), skipped };
    const when = { at: new Date().toISOString(), commit, seconds: secondsSince(started) };
    keepResult(results, { ...result, ...when });
    say(lineOf(suite, { ...result, ...when }, commit));
    if (failed > 0) process.exitCode = 1;
  }
  console.log(`\n${tableOf(results, suites, commit)}`);
});
