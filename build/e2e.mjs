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

/** The run itself watched for connections: one more check, or a visible "not run" where it cannot be watched.
 * @param {string} report @returns {Outcome} */
function connectionsOutcome(report) {
  const outcome = { name: "no outbound connection", passed: 0, failed: 0, skipped: [], output: "", seconds: 0 };
  const { isIsolated, alarm, outbound } = JSON.parse(readFileSync(report, "utf8"));
  if (!isIsolated) {
    return { ...outcome, skipped: ["no outbound connection (needs root on Linux, with unshare and ip: not isolated)"] };
  }
  if (!alarm) return { ...outcome, failed: 1, output: "The kernel did not count a connection made on purpose." };
  return outbound === 0
    ? { ...outcome, passed: 1 }
    : { ...outcome, failed: 1, output: `${outbound} attempts to reach a network during the run.` };
}

/** @param {string} electron @param {string[]} [args] for Playwright @returns {Promise<Outcome[]>} */
export async function runEndToEnd(electron, args = []) {
  const started = performance.now();
  const results = join(root, "test-results");
  const [tests, network] = [join(results, "e2e.json"), join(results, "network.json")];
  for (const file of [tests, network]) rmSync(file, { force: true });

  const inside = [process.execPath, join(root, "build/testing/run-playwright.mjs"), network, ...args];
  const alone = isolated(inside);
  if (alone === undefined) say("The network is not cut off for this run: that needs root on Linux.");
  const [program = "", ...rest] = alone ?? inside;
  const env = { ...process.env, CREWCAST_ELECTRON: electron, CREWCAST_ISOLATED: alone === undefined ? "0" : "1" };
  await new Promise((done) => spawn(program, rest, { cwd: root, env, stdio: "inherit" }).on("close", done));

  const endToEnd = { name: "end-to-end tests", ...countPlaywright(tests), output: "", seconds: secondsSince(started) };
  return [endToEnd, connectionsOutcome(network)];
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
