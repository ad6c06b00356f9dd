// @ts-check
// The compare screen as a user meets it: eight plans at once, and how soon keys are answered while they run.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./setup/run.mjs";
import { openApp, pictureOn } from "./testing/open-app.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const plans = 8;
/** A key every so often, as from a hand that looks around. */
const keyEveryMs = 90;
const longestMs = 120_000;

/** The sample with eight plans, most of them a hire apart. The last one has a trial less: with it, all are to be lived through anew. */
async function fileOfEight(/** @type {string} */ folder) {
  const file = join(folder, "eight.crewcast");
  const document = JSON.parse(await readFile(join(root, "shared/sample/kitanagi.en.crewcast"), "utf8"));
  const [asWeAre, ahead] = document.workspace.scenarios;
  const hire = ahead.changes.find((/** @type {{ type: string }} */ { type }) => type === "hire");
  const variants = Array.from({ length: plans - 2 }, (_, index) => ({
    ...ahead,
    ...{ id: `variant-${index}`, name: nameOf(index), trials: index === plans - 3 ? ahead.trials - 1 : ahead.trials },
    changes: [
      ...ahead.changes,
      ...Array.from({ length: index + 1 }, (_, more) => ({ ...hire, id: `hire-${index}-${more}` })),
    ],
  }));
  document.workspace.scenarios = [asWeAre, ahead, ...variants];
  await writeFile(file, JSON.stringify(document));
  return file;
}

const nameOf = (/** @type {number} */ index) => `Variant ${index + 1}`;

/** From now on: when the first key came, when the runs that it began were over, and how long each key took to its next paint. */
const watch = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    /** @type {{ delays: number[], presses: number, asked?: number, began?: boolean, ended?: number }} */
    const seen = { delays: [], presses: 0 };
    Object.assign(globalThis, { seen });
    const tell = (/** @type {PerformanceObserverEntryList} */ list) => {
      for (const { name, duration } of list.getEntries()) if (name === "keydown") seen.delays.push(duration);
    };
    const options = { type: "event", durationThreshold: 16 };
    new PerformanceObserver(tell).observe(options);
    const press = (/** @type {KeyboardEvent} */ { timeStamp }) => {
      seen.presses += 1;
      seen.asked ??= timeStamp;
    };
    addEventListener("keydown", press, { capture: true });
    // In every frame, so that a moment is known to one frame.
    const look = () => {
      const isRunning = document.querySelector(".compare [role=progressbar]") !== null;
      if (isRunning) seen.began = true;
      else if (seen.began) seen.ended ??= performance.now();
      requestAnimationFrame(look);
    };
    look();
  });

/** From the key that asks for eight plans until all futures of all of them are on screen; and each key pressed meanwhile to its next paint. */
export async function measureCompare(
  /** @type {string} */ electron,
  /** @type {string} */ folder,
  /** @type {NodeJS.ProcessEnv} */ env,
) {
  const { app, page } = await openApp(electron, folder, env, [await fileOfEight(folder)]);
  const { revision } = await pictureOn(page);
  const preview = page.getByRole("dialog", { name: /^Open “/ });
  await preview.getByRole("radio", { name: /^Replace/ }).check({ force: true });
  await preview.getByRole("button", { name: "Replace", exact: true }).click();
  await preview.waitFor({ state: "hidden" });
  await pictureOn(page, { after: revision, inFull: true });
  await page.keyboard.press("7");
  const chosen = page.getByRole("group", { name: "Plans to compare" });
  for (let index = 0; index < plans - 3; index++) await chosen.getByRole("button", { name: nameOf(index) }).click();
  await page.locator('[data-rough="true"]').first().waitFor({ state: "detached", timeout: longestMs });
  await page.getByRole("progressbar").waitFor({ state: "detached", timeout: longestMs });
  await page.waitForTimeout(1_000);
  await watch(page);
  await chosen.getByRole("button", { name: nameOf(plans - 3) }).press("Space");
  const month = page.getByRole("slider", { name: /^Month in Coverage/ }).first();
  const isOver = () => page.evaluate(() => /** @type {any} */ (globalThis).seen.ended !== undefined);
  while (!(await isOver())) {
    if ((await month.count()) > 0) await month.press("ArrowRight");
    await page.waitForTimeout(keyEveryMs);
  }
  const { asked, ended, delays, presses } = await page.evaluate(() => /** @type {any} */ (globalThis).seen);
  await app.close();
  // What is not told took less than the least that is.
  const keys = [...delays, ...Array.from({ length: Math.max(0, presses - delays.length) }, () => 16)];
  return { time: ended - asked, keys };
}
