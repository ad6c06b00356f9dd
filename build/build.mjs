// @ts-check
// Makes every bundle of the app, and only those whose sources have changed since they were made.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { setUpPackages } from "./setup.mjs";
import { isProgram, root, runProgram, secondsSince, SetupProblem } from "./setup/run.mjs";

/**
 * @typedef {object} Bundle
 * @property {string} name
 * @property {string} config the Vite settings
 * @property {string} [mode]
 * @property {string[]} from files and folders whose content decides the output
 * @property {string} output the file that must exist afterwards
 */

/** @type {Bundle[]} */
export const bundles = [
  { name: "window", config: "build/vite.renderer.config.ts", from: ["renderer"], output: "dist/renderer/index.html" },
  {
    name: "main process",
    config: "build/vite.electron.config.ts",
    mode: "main",
    from: ["electron"],
    output: "dist/electron/main.cjs",
  },
  {
    name: "preload",
    config: "build/vite.electron.config.ts",
    mode: "preload",
    from: ["electron"],
    output: "dist/electron/preload.cjs",
  },
  {
    name: "preload of slides",
    config: "build/vite.electron.config.ts",
    mode: "stage-preload",
    from: ["electron"],
    output: "dist/electron/stage-preload.cjs",
  },
  {
    name: "headless program",
    config: "build/vite.headless.config.ts",
    from: ["electron/headless", "renderer/page"],
    output: "dist/headless/plan.mjs",
  },
];

/** @returns {string[]} every file below, in an order that does not depend on the file system */
function filesBelow(/** @type {string} */ path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const child = join(path, entry.name);
    return entry.isDirectory() ? filesBelow(child) : [child];
  });
}

/** What a bundle is made of, in one line: equal fingerprints mean equal bundles. */
export function fingerprint(/** @type {Bundle} */ bundle) {
  const hash = createHash("sha256");
  const folders = [...bundle.from, "shared"].map((folder) => join(root, folder));
  const settings = [bundle.config, "package-lock.json", "tsconfig.json"].map((file) => join(root, file));
  for (const file of [...folders.flatMap(filesBelow), ...settings]) {
    if (file.endsWith(".md")) continue;
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

const stampOf = (/** @type {Bundle} */ { name }) => join(root, "dist", ".made", name.replaceAll(" ", "-"));

function isFresh(/** @type {Bundle} */ bundle, /** @type {string} */ print) {
  const stamp = stampOf(bundle);
  return existsSync(join(root, bundle.output)) && existsSync(stamp) && readFileSync(stamp, "utf8") === print;
}

/** What the window needs; the headless program stands alone. */
export const appBundles = ["window", "main process", "preload", "preload of slides"];

/**
 * @param {{ only?: readonly string[], log?: (line: string) => void }} [options]
 * @returns {Promise<string[]>} the names of the bundles that had to be made
 */
export async function buildAll({ only, log = console.log } = {}) {
  const made = [];
  for (const bundle of bundles.filter(({ name }) => only?.includes(name) ?? true)) {
    const print = fingerprint(bundle);
    if (isFresh(bundle, print)) continue;
    const started = performance.now();
    const { build } = await import("vite");
    const { NODE_ENV: before } = process.env;
    try {
      await build({
        configFile: join(root, bundle.config),
        logLevel: "warn",
        ...(bundle.mode === undefined ? {} : { mode: bundle.mode }),
      });
    } catch (cause) {
      throw new SetupProblem(
        `The ${bundle.name} could not be built.\n${cause instanceof Error ? cause.message : cause}`,
      );
    } finally {
      // Vite calls this whole process a production one; whatever is started from it later would believe so.
      if (before === undefined) delete process.env["NODE_ENV"];
      else process.env["NODE_ENV"] = before;
    }
    mkdirSync(join(root, "dist", ".made"), { recursive: true });
    writeFileSync(stampOf(bundle), print);
    log(`  built the ${bundle.name} in ${secondsSince(started)} s`);
    made.push(bundle.name);
  }
  return made;
}

if (isProgram(import.meta)) {
  await runProgram(async () => {
    await setUpPackages();
    const made = await buildAll();
    if (made.length === 0) console.log("Every bundle is fresh.");
  });
}
