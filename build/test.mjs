// @ts-check
// The one command that proves it: set-up, bundles, static checks, unit tests, and the real app end to end.
import { buildAll } from "./build.mjs";
import { runChecks } from "./check.mjs";
import { runEndToEnd } from "./e2e.mjs";
import { setUp } from "./setup.mjs";
import { runProgram, secondsSince } from "./setup/run.mjs";
import { show, sumUp } from "./testing/counts.mjs";

/** @typedef {import("./testing/counts.mjs").Outcome} Outcome */

/** @returns {Promise<Outcome>} */
async function bundles() {
  const started = performance.now();
  const outcome = { name: "bundles", passed: 1, failed: 0, skipped: [], output: "" };
  try {
    await buildAll();
    return { ...outcome, seconds: secondsSince(started) };
  } catch (cause) {
    return { ...outcome, passed: 0, failed: 1, output: String(cause), seconds: secondsSince(started) };
  }
}

await runProgram(async () => {
  const started = performance.now();
  const { executable } = await setUp({ forTests: true });

  const built = await bundles();
  show(built);
  const outcomes = [built, ...(await runChecks())];
  if (built.failed === 0) {
    const driven = await runEndToEnd(executable);
    driven.forEach(show);
    outcomes.push(...driven);
  }

  const notRun = outcomes.flatMap(({ skipped }) => skipped);
  if (notRun.length > 0) console.log(`\nNot run here:\n${notRun.map((what) => `  · ${what}`).join("\n")}`);
  const { failed, line } = sumUp(outcomes);
  console.log(`\n${secondsSince(started)} s in all`);
  console.log(line);
  if (failed > 0) process.exitCode = 1;
});
