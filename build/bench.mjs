// @ts-check
// Measures the real app as a user meets it: how long until it answers, and how long until it answers again. An answer is
// measured as the first picture, which is a rough one from fewer trials, and as the one of all of them. The engine
// alone comes last.
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { benchEngine } from "./bench-engine.mjs";
import { measureCompare } from "./bench-compare.mjs";
import { appBundles, buildAll } from "./build.mjs";
import { setUp } from "./setup.mjs";
import { root, runProgram, say } from "./setup/run.mjs";
import { withDisplay } from "./testing/display.mjs";
import { createWorld, openApp, pictureOn } from "./testing/open-app.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ first: number, full: number, trials: number }} Start milliseconds, and how many trials the first picture had */
/** @typedef {{ time: number, trials: number }} Edit */

const starts = 5;
/** A plan small enough that its only picture is the whole one. */
const fewTrials = 1_000;
/** A hand that explores goes on at the first picture; one that reads waits for the last. */
const editsExploring = 40;
const editsReading = 15;
/** Between what was waited for and the next key. */
const breathMs = 120;
const english = /** @type {const} */ ({ language: "en", theme: "light" });

/** The value below which a share of the sample lies (nearest rank). */
function quantile(/** @type {number[]} */ sample, /** @type {number} */ share) {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** From the start of the process to the pictures on screen: the window, the record, the run. @returns {Promise<Start>} */
async function startOnce(
  /** @type {string} */ electron,
  /** @type {string} */ folder,
  /** @type {NodeJS.ProcessEnv} */ env,
) {
  const { app, page, spawned } = await openApp(electron, folder, env);
  const first = await pictureOn(page);
  const full = await pictureOn(page, { inFull: true });
  await app.close();
  return { first: first.at - spawned, full: full.at - spawned, trials: first.trials };
}

/**
 * Times one key press: from the key itself to the paint of a projection that knows of it.
 * @param {Page} page
 * @param {string} key
 * @param {{ after: number, inFull: boolean }} which
 */
async function pressAndWait(page, key, which) {
  await page.evaluate(() => {
    addEventListener("keydown", ({ timeStamp }) => (document.documentElement.dataset["pressed"] = String(timeStamp)), {
      capture: true,
      once: true,
    });
  });
  await page.keyboard.press(key);
  const picture = await pictureOn(page, which);
  const pressed = await page.evaluate(
    () => performance.timeOrigin + Number(document.documentElement.dataset["pressed"]),
  );
  return { time: picture.at - pressed, trials: picture.trials, revision: picture.revision };
}

/** @typedef {{ thing: import("@playwright/test").Locator, keys: readonly [there: string, back: string] }} Handle what a hand moves, and by which keys */

/**
 * Moves something to and fro by keyboard.
 * @param {Page} page
 * @param {Handle} handle
 * @param {boolean} inFull
 * @returns {Promise<Edit[]>}
 */
async function drive(page, { thing, keys: [there, back] }, inFull) {
  await thing.focus();
  let revision = await page.evaluate(() => Number(document.documentElement.dataset["projectionRevision"]));
  await pictureOn(page, { after: revision - 1, inFull: true });
  const edits = [];
  for (let edit = 0; edit < (inFull ? editsReading : editsExploring); edit++) {
    const measured = await pressAndWait(page, edit % 8 < 4 ? there : back, { after: revision, inFull });
    ({ revision } = measured);
    edits.push(measured);
    await page.waitForTimeout(breathMs);
  }
  return edits;
}

/** The sample with so many trials in every scenario, as a file to open. */
async function sampleOf(/** @type {number} */ trials, /** @type {string} */ folder) {
  const text = await readFile(join(root, "shared/sample/kitanagi.en.crewcast"), "utf8");
  const file = join(folder, "sample.crewcast");
  await writeFile(file, text.replaceAll(/"trials":\s*\d+/g, `"trials": ${trials}`));
  return file;
}

/** Takes the file that the app was started with in place of the open workspace. @param {Page} page */
async function replaceByFile(page) {
  const preview = page.getByRole("dialog", { name: /^Open “/ });
  await preview.getByRole("radio", { name: /^Replace/ }).check({ force: true });
  await preview.getByRole("button", { name: "Replace", exact: true }).click();
  await preview.waitFor({ state: "hidden" });
}

/** The growth of the plan on the Overview. @param {Page} page @returns {Promise<Handle>} */
async function growthSlider(page) {
  await page.keyboard.press("1");
  return { thing: page.getByRole("slider", { name: /^Growth of new customers/ }), keys: ["ArrowRight", "ArrowLeft"] };
}

/** Somebody in the mix triangle. @param {Page} page @returns {Promise<Handle>} */
async function pointOfMix(page) {
  await page.keyboard.press("2");
  await page.getByRole("tab", { name: "Mix" }).click();
  return { thing: page.locator(".mix [data-person]").first(), keys: ["ArrowUp", "ArrowDown"] };
}

/** @param {Page} page */
const bothEdits = async (page, /** @type {boolean} */ inFull) => ({
  growth: await drive(page, await growthSlider(page), inFull),
  mix: await drive(page, await pointOfMix(page), inFull),
});

/** Edits of a plan with few trials, waiting for all of them; and of the sample as it comes, going on at the first picture. */
async function measureEdits(
  /** @type {string} */ electron,
  /** @type {string} */ folder,
  /** @type {NodeJS.ProcessEnv} */ env,
) {
  const asItComes = await openApp(electron, folder, env);
  await pictureOn(asItComes.page);
  const exploring = await bothEdits(asItComes.page, false);
  const reading = await bothEdits(asItComes.page, true);
  await asItComes.app.close();
  const few = await openApp(electron, folder, env, [await sampleOf(fewTrials, folder)]);
  const { revision } = await pictureOn(few.page);
  await replaceByFile(few.page);
  await pictureOn(few.page, { after: revision, inFull: true });
  await few.page.waitForTimeout(2_000);
  const wholly = await bothEdits(few.page, true);
  await few.app.close();
  return { exploring, reading, wholly };
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
    const { exploring, reading, wholly } = await measureEdits(executable, fresh.folder, env);
    const compared = await measureCompare(executable, fresh.folder, env);
    fresh.remove();

    const all = (/** @type {{ growth: Edit[], mix: Edit[] }} */ { growth, mix }) => [...growth, ...mix];
    const trials = (/** @type {{ trials: number }[]} */ pictures) =>
      `${quantile(
        pictures.map((picture) => picture.trials),
        0.5,
      )} trials`;
    const print = (/** @type {string} */ name, /** @type {number[]} */ sample, share = 0.5) =>
      console.log(`${name}: ${Math.round(quantile(sample, share))} ms`);
    const times = (/** @type {Edit[]} */ edits) => edits.map(({ time }) => time);
    const firsts = cold.map((start) => start.first);
    say(`Starts: ${firsts.map(Math.round).join(", ")} ms; the first picture had ${trials(cold)}.`);
    say(`Edits by keyboard: ${all(wholly).length} of a plan of ${trials(all(wholly))}, waiting for all of them;`);
    say(
      `${all(exploring).length} of the sample as it comes, going on at the first picture, which had ${trials(all(exploring))};`,
    );
    say(`${all(reading).length} of the same, waiting for all ${trials(all(reading))}.`);
    print("first_start_ms", [first.first]);
    print("growth_to_projection_p50_ms", times(wholly.growth));
    print("mix_to_projection_p50_ms", times(wholly.mix));
    print("cold_start_ms", firsts);
    print(
      "cold_start_full_ms",
      cold.map((start) => start.full),
    );
    print("edit_to_first_picture_p50_ms", times(all(exploring)));
    print("edit_to_first_picture_p95_ms", times(all(exploring)), 0.95);
    print("edit_to_full_projection_p50_ms", times(all(reading)));
    print("edit_to_full_projection_p95_ms", times(all(reading)), 0.95);
    print("edit_to_projection_p50_ms", times(all(wholly)));
    print("edit_to_projection_p95_ms", times(all(wholly)), 0.95);
    say(`Eight plans compared, 10,000 futures each, with ${compared.keys.length} keys pressed meanwhile.`);
    print("compare_eight_plans_ms", [compared.time]);
    print("compare_key_to_paint_p95_ms", compared.keys, 0.95);
  });
  await benchEngine();
});
