// @ts-check
// `npm start`: from whatever state the clone is in to an open window; what follows `--` goes to the app.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { appBundles, buildAll } from "./build.mjs";
import { setUp, setUpPackages } from "./setup.mjs";
import { root, runProgram, say } from "./setup/run.mjs";
import { hasDisplay } from "./testing/display.mjs";

/** Chromium tells of every bus and graphics card it cannot find, in lines that begin with its process and the time. */
const chromiumsOwn = /^\[\d+:\d{4}\/[\d.]+:(ERROR|WARNING|INFO):/;

/** Runs a program in the foreground until it ends or Ctrl-C ends both.
 * @param {string} program @param {string[]} args @returns {Promise<number>} its exit code */
function inForeground(program, args) {
  // Editors built on Electron leave this set in their terminals, and it would turn the app into a bare Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ["inherit", "inherit", "pipe"] });
    createInterface(child.stderr).on("line", (line) => {
      if (!chromiumsOwn.test(line)) say(line);
    });
    let wasAsked = false;
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
      process.on(signal, () => {
        // A terminal gives Ctrl-C to the app as well; asking twice would only hurry its goodbye.
        if (!wasAsked && signal !== "SIGINT") child.kill("SIGTERM");
        wasAsked = true;
        setTimeout(() => child.kill("SIGTERM"), 5_000).unref();
        setTimeout(() => child.kill("SIGKILL"), 15_000).unref();
      });
    }
    child.on("error", fail);
    child.on("close", (code) => done(wasAsked ? 0 : (code ?? 1)));
  });
}

const readsJapanese = () => /^ja/.test(process.env["LC_ALL"] || process.env["LANG"] || "");

async function planTheSample() {
  say("There is no display here, so no window can be opened: this is the sample organisation without one.\n");
  await setUpPackages();
  const sample = join(root, `shared/sample/kitanagi.${readsJapanese() ? "ja" : "en"}.crewcast`);
  process.exitCode = await inForeground(process.execPath, [join(root, "build/plan.mjs"), sample]);
}

async function openTheWindow() {
  const { executable } = await setUp();
  await buildAll({ only: appBundles, log: say });
  const isRoot = process.getuid?.() === 0;
  if (isRoot) say("Running as root: Chromium's sandbox is off for this start (--no-sandbox).");
  const args = [...(isRoot ? ["--no-sandbox"] : []), root, ...process.argv.slice(2)];
  process.exitCode = await inForeground(executable, args);
}

await runProgram(hasDisplay() ? openTheWindow : planTheSample);
