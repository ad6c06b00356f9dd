// @ts-check
// Everything that can be checked without opening a window: format, types, lint, unit and component tests.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setUpPackages } from "./setup.mjs";
import { isProgram, root, run, runProgram, secondsSince } from "./setup/run.mjs";
import { countVitest, show, sumUp } from "./testing/counts.mjs";

/** @typedef {import("./testing/counts.mjs").Outcome} Outcome */

const bin = (/** @type {string} */ path) => join(root, "node_modules", path);
/** Several checkers of one program repeat each other's work, and two programs are checked side by side as it is. */
const compiler = [bin("typescript/bin/tsc"), "--checkers", "1"];

/** @type {(name: string, command: string[]) => () => Promise<Outcome>} */
const staticCheck = (name, command) => async () => {
  const started = performance.now();
  const { ok, output } = await run(process.execPath, command);
  return { name, passed: Number(ok), failed: Number(!ok), skipped: [], output, seconds: secondsSince(started) };
};

const unitTests = async () => {
  const started = performance.now();
  const report = join(root, "test-results/unit.json");
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const command = [bin("vitest/vitest.mjs"), "run", "--config", "test/vitest.config.ts", ...reporters];
  const { output } = await run(process.execPath, command, { env: { ...process.env, NO_COLOR: "1" } });
  return { name: "unit tests", ...countVitest(report), output, seconds: secondsSince(started) };
};

/** In a process of its own: for as long as Vite builds, it calls the whole process a production one. */
export const bundles = staticCheck("bundles", [join(root, "build/build.mjs")]);

/** Longest first, so that two at a time end at about the same time. */
const checks = [
  unitTests,
  staticCheck("lint", [bin("oxlint/bin/oxlint")]),
  ...["renderer", "test", "shared", "electron", "build"].map((part) =>
    staticCheck(`types of ${part}`, [...compiler, "-p", part]),
  ),
  staticCheck("format", [bin("oxfmt/bin/oxfmt"), "--check"]),
];

/** @param {{ atOnce?: number, more?: (() => Promise<Outcome>)[] }} [options] @returns {Promise<Outcome[]>} */
export async function runChecks({ atOnce = 2, more = [] } = {}) {
  /** @type {Outcome[]} */
  const outcomes = [];
  const waiting = [...checks, ...more];
  const lane = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const outcome = await check();
      show(outcome);
      outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return outcomes;
}

if (isProgram(import.meta)) {
  await runProgram(async () => {
    await setUpPackages();
    const { failed, line } = sumUp(await runChecks());
    console.log(line);
    if (failed > 0) process.exitCode = 1;
  });
}
