// @ts-check
// Measures the real app as a user meets it: how long until it answers, and how long until it answers again.
// The first answer counts, which on a slow machine is a rough one from fewer futures; the whole run follows it.
import { cpus } from "node:os";
import { appBundles, buildAll } from "./build.mjs";
import { setUp } from "./setup.mjs";
import { runProgram, say } from "./setup/run.mjs";
import { withDisplay } from "./testing/display.mjs";
import { createWorld, firstProjection, openApp } from "./testing/open-app.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const starts = 5;
const editsPerControl = 40;
const english = /** @type {const} */ ({ language: "en", theme: "light" });

/** The value below which a share of the sample lies (nearest rank). */
function quantile(/** @type {number[]} */ sample, /** @type {number} */ share) {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** From the start of the process to the first projection painted: the window, the record, the run, the picture. */
async function startOnce(
  /** @type {string} */ electron,
  /** @type {string} */ folder,
  /** @type {NodeJS.ProcessEnv} */ env,
) {
  const { app, page, spawned } = await openApp(electron, folder, env);
  const projected = await firstProjection(page);
  await app.close();
  return projected - spawned;
}

/** Times one key press: from the key itself to the paint of a projection that knows of it. */
async function pressAndWait(/** @type {Page} */ page, /** @type {string} */ key) {
  await page.evaluate(() => {
    performance.clearMarks();
    addEventListener("keydown", ({ timeStamp }) => (document.documentElement.dataset["pressed"] = String(timeStamp)), {
      capture: true,
      once: true,
    });
  });
  await page.keyboard.press(key);
  const measured = await page.waitForFunction(() => {
    const edited = performance.getEntriesByName("crewcast:edit").at(-1)?.startTime ?? Infinity;
    const projected = performance.getEntriesByName("crewcast:projected").at(-1)?.startTime ?? 0;
    return projected > edited ? projected - Number(document.documentElement.dataset["pressed"]) : undefined;
  });
  return Number(await measured.jsonValue());
}

/** Moves a slider to and fro by keyboard, as a hand that explores does, with a breath between the steps. */
async function driveSlider(/** @type {Page} */ page, /** @type {RegExp} */ name) {
  await page.getByRole("slider", { name }).first().focus();
  const times = [];
  for (let edit = 0; edit < editsPerControl; edit++) {
    times.push(await pressAndWait(page, edit % 8 < 4 ? "ArrowRight" : "ArrowLeft"));
    await page.waitForTimeout(120);
  }
  return times;
}

async function measureEdits(
  /** @type {string} */ electron,
  /** @type {string} */ folder,
  /** @type {NodeJS.ProcessEnv} */ env,
) {
  const { app, page } = await openApp(electron, folder, env);
  await firstProjection(page);
  const growth = await driveSlider(page, /Growth of new customers/);
  const mix = await driveSlider(page, /^Sales-type/);
  await app.close();
  return { growth, mix };
}

await runProgram(async () => {
  const { executable, version, kind } = await setUp({ forTests: true });
  await buildAll({ only: appBundles, log: say });
  say(`Measuring on Electron ${version} (${kind}), ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);

  await withDisplay(async (env) => {
    const fresh = createWorld(english);
    const first = await startOnce(executable, fresh.folder, env);
    const cold = [];
    for (let start = 0; start < starts; start++) cold.push(await startOnce(executable, fresh.folder, env));
    const { growth, mix } = await measureEdits(executable, fresh.folder, env);
    fresh.remove();

    const print = (/** @type {string} */ name, /** @type {number} */ value) =>
      console.log(`${name}: ${Math.round(value)} ms`);
    say(`Starts: ${cold.map(Math.round).join(", ")} ms; ${growth.length + mix.length} edits by keyboard.`);
    print("first_start_ms", first);
    print("growth_to_projection_p50_ms", quantile(growth, 0.5));
    print("mix_to_projection_p50_ms", quantile(mix, 0.5));
    print("cold_start_ms", quantile(cold, 0.5));
    print("edit_to_projection_p50_ms", quantile([...growth, ...mix], 0.5));
    print("edit_to_projection_p95_ms", quantile([...growth, ...mix], 0.95));
  });
});
