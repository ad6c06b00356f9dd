// @ts-check
// Finds something that can open the window: a runtime the user names, the official one, or the substitute for development.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, say, SetupProblem } from "./run.mjs";
import { canSubstitute, substituteElectron, substituteVersion } from "./substitute-electron.mjs";

/** @typedef {{ executable: string, version: string, kind: "chosen" | "official" | "substitute" }} Runtime */

const packageFolder = join(root, "node_modules/electron");
const memory = join(root, ".electron/official-download.json");
const oneDay = 24 * 60 * 60 * 1000;
const downloadTimeout = 10 * 60 * 1000;

const read = (/** @type {string} */ file) => (existsSync(file) ? readFileSync(file, "utf8").trim() : undefined);

const pinnedVersion = () => String(JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")).version);

/** @returns {Runtime | undefined} */
function installedOfficial() {
  const inside = read(join(packageFolder, "path.txt"));
  const version = read(join(packageFolder, "dist/version"))?.replace(/^v/, "");
  if (inside === undefined || version !== pinnedVersion()) return undefined;
  const executable = join(packageFolder, "dist", inside);
  return existsSync(executable) ? { executable, version, kind: "official" } : undefined;
}

/** A download that failed today is not tried again today: where there is no way out, every start would wait for it. */
function failedRecently(/** @type {string} */ version) {
  const last = read(memory);
  if (last === undefined) return false;
  const { failed, at } = JSON.parse(last);
  return failed === version && Date.now() - at < oneDay;
}

/** Lets the electron package fetch its own binary, with its own checksums. */
async function downloadOfficial(/** @type {string} */ version) {
  say(`Downloading Electron ${version}…`);
  const { ok, output } = await run(process.execPath, [join(packageFolder, "install.js")], { timeout: downloadTimeout });
  if (ok && installedOfficial() !== undefined) return;
  mkdirSync(join(root, ".electron"), { recursive: true });
  writeFileSync(memory, JSON.stringify({ failed: version, at: Date.now() }));
  const why = output.split("\n").find((line) => /error|ENOTFOUND|ECONN|timeout/i.test(line)) ?? "no answer in time";
  say(`  the official download failed (${why.trim().slice(0, 120)}); it is tried again tomorrow.`);
}

/** @returns {Promise<Runtime>} */
async function substitute() {
  const executable = await substituteElectron();
  say(
    `Using Electron ${substituteVersion} from a registry package in place of the official ${pinnedVersion()}: old and ` +
      "unsupported, for development and tests only, never released.",
  );
  return { executable, version: substituteVersion, kind: "substitute" };
}

const howToHelp = () =>
  [
    `No Electron runtime for ${process.platform}-${process.arch}. One of these gives you one:`,
    "  · where the network allows: node node_modules/electron/install.js",
    "  · through a mirror:         ELECTRON_MIRROR=<address> node node_modules/electron/install.js",
    "  · your own Electron:        CREWCAST_ELECTRON=<path of its executable> npm start",
    "The headless program needs none: npm run plan -- --help",
  ].join("\n");

/** @returns {Promise<Runtime>} */
export async function findElectron() {
  const chosen = process.env["CREWCAST_ELECTRON"];
  if (chosen !== undefined && chosen !== "") {
    if (!existsSync(chosen)) throw new SetupProblem(`CREWCAST_ELECTRON names ${chosen}, which does not exist.`);
    return { executable: chosen, version: "of your choice", kind: "chosen" };
  }
  const wish = process.env["CREWCAST_ELECTRON_RUNTIME"];
  if (wish === "substitute" && canSubstitute) return substitute();

  const version = pinnedVersion();
  if (installedOfficial() === undefined && (wish === "official" || !failedRecently(version))) {
    await downloadOfficial(version);
  }
  const official = installedOfficial();
  if (official !== undefined) return official;
  if (wish === "official" || !canSubstitute) throw new SetupProblem(howToHelp());
  try {
    return await substitute();
  } catch (cause) {
    throw new SetupProblem(`${cause instanceof Error ? cause.message : cause}\n\n${howToHelp()}`);
  }
}
