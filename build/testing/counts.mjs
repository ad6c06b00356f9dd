// @ts-check
// What a run of checks came to. Every test counts as one, every static check counts as one.
import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped what was not run, each with its reason
 * @property {string} output shown when something failed
 * @property {number} seconds
 */

const readJson = (/** @type {string} */ file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;

/** @returns {Pick<Outcome, "passed" | "failed" | "skipped">} */
export function countVitest(/** @type {string} */ file) {
  const report = readJson(file);
  if (report === undefined) return { passed: 0, failed: 1, skipped: [] };
  /** @type {{ status: string, fullName: string }[]} */
  const tests = report.testResults.flatMap((/** @type {any} */ { assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const failedTests = tests.filter(({ status }) => status === "failed").length;
  // A file that does not even load has no tests to fail, and an error outside any test fails none.
  const failedFiles = report.testResults.filter(
    (/** @type {any} */ { status, assertionResults }) =>
      status === "failed" && !assertionResults.some((/** @type {any} */ test) => test.status === "failed"),
  ).length;
  const failed = failedTests + failedFiles;
  return {
    passed,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: tests
      .filter(({ status }) => status !== "passed" && status !== "failed")
      .map(({ fullName, status }) => `${fullName} (${status})`),
  };
}

/** @returns {any[]} every spec of a Playwright report, however deep its describe blocks */
const specsIn = (/** @type {any} */ suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];

/** @returns {Pick<Outcome, "passed" | "failed" | "skipped">} */
export function countPlaywright(/** @type {string} */ file) {
  const report = readJson(file);
  if (report === undefined) return { passed: 0, failed: 1, skipped: [] };
  const tests = report.suites
    .flatMap(specsIn)
    .flatMap((/** @type {any} */ spec) =>
      spec.tests.map((/** @type {any} */ test) => ({ ...test, title: spec.title })),
    );
  const skipped = tests.filter((/** @type {any} */ { status }) => status === "skipped");
  const failed = tests.filter((/** @type {any} */ { status }) => status === "unexpected" || status === "flaky");
  return {
    passed: tests.length - skipped.length - failed.length,
    // Errors outside any test (a file that does not load) leave no test behind, and no tests at all is no success.
    failed: failed.length + report.errors.length + (tests.length === 0 && report.errors.length === 0 ? 1 : 0),
    skipped: skipped.map((/** @type {any} */ { title, annotations }) => {
      const reason = annotations.find(
        (/** @type {any} */ { type }) => type === "skip" || type === "fixme",
      )?.description;
      return `${title} (${reason ?? "no reason given"})`;
    }),
  };
}

/** The last line of `npm test`. */
export function sumUp(/** @type {Outcome[]} */ outcomes) {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  const skipped = outcomes.flatMap((outcome) => outcome.skipped).length;
  return { failed, line: `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}` };
}

/** One line per outcome as it ends; its words only when it failed. */
export function show(/** @type {Outcome} */ { name, passed, failed, skipped, output, seconds }) {
  const counts = [
    `${passed} passed`,
    failed > 0 && `${failed} failed`,
    skipped.length > 0 && `${skipped.length} skipped`,
  ];
  const mark = failed > 0 ? "✗" : "✓";
  console.log(`${mark} ${name.padEnd(22)} ${counts.filter(Boolean).join(", ").padEnd(26)} ${seconds} s`);
  if (failed > 0 && output !== "") console.log(output.replace(/^/gm, "    "));
}
