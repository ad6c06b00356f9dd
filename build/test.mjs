// @ts-check
// The one command that proves it: set-up, bundles, static checks, unit tests, and the real app end to end.
import { bundles, runChecks } from "./check.mjs";
import { runEndToEnd } from "./e2e.mjs";
import { setUp } from "./setup.mjs";
import { runProgram, secondsSince } from "./setup/run.mjs";
import { show, sumUp } from "./testing/counts.mjs";

await runProgram(async () => {
  const started = performance.now();
  const { executable } = await setUp({ forTests: true });

  // Unit tests need no bundle, so bundles are made while those run.
  const outcomes = await runChecks({ more: [bundles] });
  if (outcomes.some(({ name, failed }) => name === "bundles" && failed === 0)) {
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
