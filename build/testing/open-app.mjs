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
 */
export async function openApp(executable, folder, env) {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const spawned = Date.now();
  const app = await _electron.launch({
    executablePath: executable,
    args: [...asRoot, root, `--user-data-dir=${folder}`],
    cwd: root,
    env: Object.fromEntries(Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  });
  const page = await app.firstWindow();
  return { app, page, spawned };
}

/** @typedef {Awaited<ReturnType<typeof openApp>>} OpenedApp */

/** Waits until a projection is on screen. @returns {Promise<number>} when that was, on the wall clock */
export async function firstProjection(/** @type {import("@playwright/test").Page} */ page) {
  await page.waitForFunction(() => performance.getEntriesByName("crewcast:projected").length > 0, undefined, {
    timeout: 60_000,
  });
  return page.evaluate(
    () => performance.timeOrigin + Number(performance.getEntriesByName("crewcast:projected")[0]?.startTime),
  );
}
