// @ts-check
// Opens the built app in a world of its own, for measuring and for looking at.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron } from "@playwright/test";
import { root } from "../setup/run.mjs";

/** A data folder that nobody else uses, with the reader's language and theme chosen beforehand. */
export function createWorld(/** @type {{ language: "ja" | "en", theme: "light" | "dark" }} */ preferences) {
  const folder = mkdtempSync(join(tmpdir(), "crewcast-"));
  writeFileSync(join(folder, "preferences.json"), JSON.stringify(preferences));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/**
 * @param {string} executable the Electron to use
 * @param {string} folder the data folder of a world
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} [files] handed over on the command line
 */
export async function openApp(executable, folder, env, files = []) {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const spawned = Date.now();
  const app = await _electron.launch({
    executablePath: executable,
    args: [...asRoot, root, `--user-data-dir=${folder}`, ...files],
    cwd: root,
    env: Object.fromEntries(Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  });
  const page = await app.firstWindow();
  return { app, page, spawned };
}

/** @typedef {Awaited<ReturnType<typeof openApp>>} OpenedApp */

/** Whoever looked in every frame would make the window draw frames that it has no reason to draw. The mark tells the moment. */
const lookMs = 20;

/** @typedef {{ at: number, trials: number, revision: number }} Picture a projection on screen: when, on the wall clock; of how many trials */

/**
 * Waits for the first picture on screen of a workspace newer than `after`.
 * @param {import("@playwright/test").Page} page
 * @param {{ after?: number, inFull?: boolean }} [which] in full: of all the trials asked for
 * @returns {Promise<Picture>}
 */
export async function pictureOn(page, { after = -1, inFull = false } = {}) {
  const picture = await page.waitForFunction(
    ({ after, name }) => {
      const marks = /** @type {PerformanceMark[]} */ (performance.getEntriesByName(name, "mark"));
      const mark = marks.find(({ detail }) => detail.revision > after);
      return mark && { at: performance.timeOrigin + mark.startTime, ...mark.detail };
    },
    { after, name: inFull ? "crewcast:projected-in-full" : "crewcast:projected" },
    { timeout: 60_000, polling: lookMs },
  );
  return /** @type {Picture} */ (await picture.jsonValue());
}
