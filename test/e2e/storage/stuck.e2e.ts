import type { Worker } from "@playwright/test";
import { tally } from "../../support/tally.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { quantile, timeToAnswer } from "../stopwatch.ts";
import { expect, test } from "../world.ts";

const preferences = { language: "en", theme: "light" } as const;
const keys = 20;
/** One press of an arrow key on the slider. */
const step = 0.05;
/** The key is felt at once, whatever is computed. */
const promisedMs = 100;
/** What no machine should need. */
const patienceMs = 2_000;

/** For ever; nobody waits for the answer. */
function getStuck(worker: Worker): void {
  void worker.evaluate("for (;;);").catch(() => undefined);
}
const takeOneGigabyte = (worker: Worker) =>
  worker.evaluate("void (globalThis.hoard = new Uint8Array(1e9).fill(1))").catch(() => undefined);

test("calculations that never end, or hoard memory, leave the window alive, and the next one comes to its end", async ({
  world,
}) => {
  test.setTimeout(180_000);
  world.tolerate(/./);
  const { page } = await world.open({ preferences });
  const overview = new GrowthSlider(page);
  await overview.untilProjected();
  const workers = page.workers();
  expect(workers.length).toBeGreaterThan(0);
  await overview.slider.focus();
  await takeOneGigabyte(workers[0]!);
  for (const worker of workers) getStuck(worker);

  const begun = Date.now();
  const { saved } = await overview.now();
  const times: number[] = [];
  for (let key = 0; key < keys; key++) {
    const next = String(Number(((await overview.growth()) + step).toFixed(2)));
    times.push(await timeToAnswer(page, "ArrowRight", { selector: 'input[type="range"]', value: next }));
  }
  // What was typed meanwhile is safe.
  await overview.untilSaved(saved + keys);
  const slowest = quantile(times, 0.95);
  expect(slowest).toBeLessThan(patienceMs);
  await expect
    .poll(() => page.locator("html").getAttribute("data-projection-revision"), { timeout: 120_000 })
    .toBe(String(saved + keys));
  const recovered = Math.round((Date.now() - begun) / 1_000);
  console.log(`stuck: key to slider p95 ${Math.round(slowest)} ms; projected again after ${recovered} s`);
  tally("A11", keys, times.filter((ms) => ms > promisedMs).length);
});
