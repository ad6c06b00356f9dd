// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm, root, say, secondsSince, SetupProblem } from "./run.mjs";

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>} Locked */

/** @returns {Locked | undefined} */
const packagesIn = (/** @type {string} */ lockfile) =>
  existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, "utf8")).packages : undefined;

/**
 * Whether what is installed is what the lockfile asks for. npm writes its own record of an installation as its very
 * last act, so an interrupted one has none. A package meant for another platform may be absent.
 */
function packagesAreCurrent(/** @type {string} */ project = root) {
  const wanted = packagesIn(join(project, "package-lock.json"));
  const installed = packagesIn(join(project, "node_modules/.package-lock.json"));
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted)
    .filter(([path]) => path !== "")
    .every(([path, { version, integrity, optional }]) => {
      const found = installed[path];
      if (found === undefined) return optional === true;
      return found.version === version && found.integrity === integrity;
    });
}

/** Installs exactly the locked packages, without running any package's scripts. */
export async function installPackages() {
  if (packagesAreCurrent()) return;
  say("Installing the locked packages (npm ci); the first time takes a minute or two…");
  const started = performance.now();
  const install = () => npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
  let { ok, output } = await install();
  if (!ok) {
    say("  npm ci failed; trying once more…");
    ({ ok, output } = await install());
  }
  if (!ok) throw new SetupProblem(`${output}\n\nThe packages could not be installed. Run \`npm ci\` and try again.`);
  say(`  installed in ${secondsSince(started)} s`);
}
