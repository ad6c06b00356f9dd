// @ts-check
// The inside of an end-to-end run: gives each of Playwright's workers a screen, then tells whether anything tried to reach a network.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/run.mjs";
import { withDisplay } from "./display.mjs";
import { alarmRings, attemptsToLeave } from "./isolation.mjs";

const isIsolated = process.env["CREWCAST_ISOLATED"] === "1";
const [report = "", ...args] = process.argv.slice(2);
/** An app that is being driven takes three quarters of a core, at times none: four at once keep two cores busy. What runs alone needs one. */
const atOnce = process.env["CREWCAST_E2E_PART"] === "together" ? 4 : 1;

const playwright = (/** @type {NodeJS.ProcessEnv} */ env) =>
  new Promise((done) => {
    const cli = join(root, "node_modules/@playwright/test/cli.js");
    const command = [cli, "test", "--config", "test/playwright.config.ts", ...args];
    spawn(process.execPath, command, { cwd: root, env, stdio: "inherit" }).on("close", done);
  });

const alarm = isIsolated && (await alarmRings());
const before = isIsolated ? attemptsToLeave() : 0;
/** Two windows on one display take the focus from each other: each worker has its own. @type {(displays?: string[]) => Promise<unknown>} */
const onDisplays = (displays = []) =>
  withDisplay((env) => {
    const all = [...displays, env["DISPLAY"] ?? ""];
    return all.length < atOnce ? onDisplays(all) : playwright({ ...env, CREWCAST_DISPLAYS: all.join(" ") });
  });
const code = await onDisplays();
const outbound = alarm ? attemptsToLeave() - before : undefined;

mkdirSync(join(root, "test-results"), { recursive: true });
writeFileSync(report, JSON.stringify({ isIsolated, alarm, outbound }));
process.exitCode = Number(code);
