// @ts-check
// Drives the real app: `npm run e2e`, or with Playwright's own arguments after `--` (a file, -g "name"…).
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { appBundles, buildAll } from "./build.mjs";
import { setUp } from "./setup.mjs";
import { isProgram, root, runProgram, say, secondsSince } from "./setup/run.mjs";
import { countPlaywright, show, sumUp } from "./testing/counts.mjs";
import { isolated } from "./testing/isolation.mjs";

/** @typedef {import("./testing/counts.mjs").Outcome} Outcome */

/** The runs themselves watched for connections: one more check, or a visible "not run" where they cannot be watched.
 * @param {string[]} reports @returns {Outcome} */
function connectionsOutcome(reports) {
  const outcome = { name: "no outbound connection", passed: 0, failed: 0, skipped: [], output: "", seconds: 0 };
  const watched = reports.map((report) => JSON.parse(readFileSync(report, "utf8")));
  if (watched.some(({ isIsolated }) => !isIsolated)) {
    return { ...outcome, skipped: ["no outbound connection (needs root on Linux, with unshare and ip: not isolated)"] };
  }
  if (watched.some(({ alarm }) => !alarm))
    return { ...outcome, failed: 1, output: "The kernel did not count a connection made on purpose." };
  const outbound = watched.reduce((sum, each) => sum + each.outbound, 0);
  return outbound === 0
    ? { ...outcome, passed: 1 }
    : { ...outcome, failed: 1, output: `${outbound} attempts to reach a network during the run.` };
}

/**
 * One Playwright, on displays and a network of its own.
 * @param {string} electron @param {string} part @param {string[]} args @returns {Promise<{ tests: string, network: string }>}
 */
async function runPart(electron, part, args) {
  const results = join(root, "test-results");
  const [tests, network] = [join(results, `e2e-${part}.json`), join(results, `network-${part}.json`)];
  for (const file of [tests, network]) rmSync(file, { force: true });
  const inside = [process.execPath, join(root, "build/testing/run-playwright.mjs"), network, ...args];
  const alone = isolated(inside);
  const [program = "", ...rest] = alone ?? inside;
  const isIsolated = alone === undefined ? "0" : "1";
  const env = {
    ...process.env,
    ...{ CREWCAST_ELECTRON: electron, CREWCAST_ISOLATED: isIsolated, CREWCAST_E2E_PART: part },
  };
  await new Promise((done) => spawn(program, rest, { cwd: root, env, stdio: "inherit" }).on("close", done));
  return { tests, network };
}

/** All of it by four workers, then what takes every core by itself; what was asked for by name by one worker.
 * @param {string} electron @param {string[]} [args] for Playwright @returns {Promise<Outcome[]>} */
export async function runEndToEnd(electron, args = []) {
  const started = performance.now();
  if (isolated([]) === undefined) say("The network is not cut off for this run: that needs root on Linux.");
  const parts =
    args.length > 0
      ? [await runPart(electron, "all", args)]
      : [await runPart(electron, "together", []), await runPart(electron, "alone", [])];
  const counts = parts.map(({ tests }) => countPlaywright(tests));
  const endToEnd = {
    name: "end-to-end tests",
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    skipped: counts.flatMap(({ skipped }) => skipped),
    ...{ output: "", seconds: secondsSince(started) },
  };
  return [endToEnd, connectionsOutcome(parts.map(({ network }) => network))];
}

if (isProgram(import.meta)) {
  await runProgram(async () => {
    const { executable } = await setUp({ forTests: true });
    await buildAll({ only: appBundles, log: say });
    const outcomes = await runEndToEnd(executable, process.argv.slice(2));
    outcomes.forEach(show);
    const { failed, line } = sumUp(outcomes);
    console.log(line);
    if (failed > 0) process.exitCode = 1;
  });
}
