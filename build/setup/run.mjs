// @ts-check
// Small ways to run another program. Everything said here goes to standard error, so that a script's own output stays clean.
import { spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

export const root = resolve(import.meta.dirname, "../..");

export const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** A problem the reader can do something about: shown as its message, without a stack. */
export class SetupProblem extends Error {}

/** @returns {number} */
export const secondsSince = (/** @type {number} */ started) => Math.round((performance.now() - started) / 100) / 10;

/** Whether a module is the program that was started, rather than imported. */
export const isProgram = (/** @type {ImportMeta} */ meta) => meta.url === pathToFileURL(process.argv[1] ?? "").href;

/** What a short command prints, or undefined when it is missing or fails. */
export function outputOf(/** @type {string} */ command, /** @type {string[]} */ args) {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return status === 0 ? stdout : undefined;
}

/**
 * Runs a program to its end; its words are kept and shown only if it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ timeout?: number, env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args, { timeout, env = process.env, cwd = root } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const clock = timeout === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), timeout);
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    const finish = (/** @type {boolean} */ ok) => {
      clearTimeout(clock);
      done({ ok, output: output.trim() });
    };
    child.on("error", (error) => {
      output += error.message;
      finish(false);
    });
    child.on("close", (code) => finish(code === 0));
  });
}

/** npm as the program that started us, or the one on the path; through Node itself where it is a script. */
export const npm = (/** @type {string[]} */ args, options = {}) =>
  process.env["npm_execpath"]?.endsWith(".js")
    ? run(process.execPath, [process.env["npm_execpath"], ...args], options)
    : run(process.platform === "win32" ? "npm.cmd" : "npm", args, options);

/** Runs a program's main function; a problem is explained in its own words and ends with a failure. */
export async function runProgram(/** @type {() => Promise<void>} */ main) {
  try {
    await main();
  } catch (cause) {
    say(cause instanceof SetupProblem ? `\n${cause.message}` : String(cause instanceof Error ? cause.stack : cause));
    process.exitCode = 1;
  }
}
