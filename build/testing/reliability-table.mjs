// @ts-check
// The table of `npm run test:reliability`. Promises may be tried one at a time, on different days: each keeps its newest
// result, and the table says of every promise when it was tried, at which commit, and whether in full, or that it was not.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} Result
 * @property {string} id
 * @property {string} verdict `held`, `lost` (something was, or took longer than promised), `failed`, `not run`
 * @property {number} tried
 * @property {number} lost
 * @property {readonly string[]} less how much was tried of how much there is in full, where it was less
 * @property {readonly string[]} skipped tests that cannot run on this machine, with their reasons
 * @property {string} at
 * @property {string} commit
 * @property {number} seconds
 */
/** @typedef {{ id: string, promise: string }} Promised */

const keptIn = (/** @type {string} */ folder) => join(folder, "reliability.json");

/** @returns {Record<string, Result>} */
const resultsIn = (/** @type {string} */ folder) =>
  existsSync(keptIn(folder)) ? JSON.parse(readFileSync(keptIn(folder), "utf8")) : {};

/** @param {string} folder @param {Result} result */
export function keepResult(folder, result) {
  writeFileSync(keptIn(folder), `${JSON.stringify({ ...resultsIn(folder), [result.id]: result }, undefined, 1)}\n`);
}

/**
 * What the tests of a promise reported themselves.
 * @param {string} file @param {string} id @returns {{ tried: number, lost: number } | undefined}
 */
export function talliedIn(file, id) {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const own = lines.map((line) => JSON.parse(line)).filter(({ promise }) => promise === id);
  if (own.length === 0) return undefined;
  const sum = (/** @type {"tried" | "lost"} */ what) => own.reduce((total, each) => total + each[what], 0);
  return { tried: sum("tried"), lost: sum("lost") };
}

/** @param {Promised} promised @param {Result | undefined} result @param {string} commit of the sources as they are now */
export function lineOf({ id, promise }, result, commit) {
  const head = `${id.padEnd(5)}${promise.padEnd(66)}`;
  if (result === undefined) return `${head}         not tried yet`;
  const { verdict, tried, lost, less, skipped, at, seconds } = result;
  const counts = verdict === "not run" ? "         not run" : `${String(tried).padStart(8)} tried  ${lost} lost`;
  const notes = [
    verdict === "failed" && "FAILED",
    less.length > 0 && `in part: ${less.join(", ")}`,
    skipped.length > 0 && `not run here: ${skipped.join("; ")}`,
    result.commit !== commit && `at ${result.commit}, now ${commit}`,
  ].filter(Boolean);
  return `${head}${counts}  (${at.slice(0, 16).replace("T", " ")}, ${seconds} s)${notes.length > 0 ? `  ${notes.join(" · ")}` : ""}`;
}

/** Every promise, tried in this run or an earlier one or never, and what they come to. Also left beside the results.
 * @param {string} folder @param {readonly Promised[]} promises @param {string} commit */
export function tableOf(folder, promises, commit) {
  const results = resultsIn(folder);
  const count = (/** @type {string} */ verdict) =>
    promises.filter(({ id }) => (results[id]?.verdict ?? "not tried yet") === verdict).length;
  const verdicts = ["held", "lost", "failed", "not run", "not tried yet"];
  const sums = verdicts.flatMap((verdict) => (count(verdict) > 0 ? [`${count(verdict)} ${verdict}`] : []));
  const lines = promises.map((promised) => lineOf(promised, results[promised.id], commit));
  const table = `${lines.join("\n")}\n\n${promises.length} promises: ${sums.join(", ")}`;
  writeFileSync(join(folder, "reliability.txt"), `${table}\n`);
  return table;
}
