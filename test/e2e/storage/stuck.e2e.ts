import type { Worker } from "@playwright/test";
import { tally } from "../../support/tally.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { quantile, timeToAnswer } from "../stopwatch.ts";
import { expect, test } from "../world.ts";

const preferences = { language: "en", theme: "light" } as const;
const keys = 20;
/** The key is felt at once, whatever is computed. */
const promisedMs = 100;
/** What no machine should need. */
const patienceMs = 2_000;

/** For ever; nobody waits for the answer. */
const getStuck = (worker: Worker) => void worker.evaluate("for (;;);").catch(() => undefined);
const takeOneGigabyte = (worker: Worker) =>
  worker.evaluate("void (globalThis.hoard = new Uint8Array(1e9).fill(1))").catch(() => undefined);

for (const [what, harm] of [
  ["never ends", getStuck],
  ["takes a gigabyte of memory", takeOneGigabyte],
] as const)
  test(`a calculation that ${what} leaves the window alive, and the next one comes to its end`, async ({ world }) => {
    test.setTimeout(180_000);
    world.tolerate(/./);
    const { page } = await world.open({ preferences });
    const overview = new GrowthSlider(page);
    await overview.untilProjected();
    const workers = page.workers();
    expect(workers.length).toBeGreaterThan(0);
    await overview.slider.focus();
    for (const worker of workers) await harm(worker);

    const begun = Date.now();
    const { saved } = await overview.now();
    const times: number[] = [];
    for (let key = 0; key < keys; key++) {
      const growth = await overview.growth();
      const next = (growth + 0.05).toFixed(2);
      times.push(
        await timeToAnswer(page, "ArrowRight", { selector: `input[type="range"]`, value: String(Number(next)) }),
      );
    }
    // What was typed meanwhile is safe.
    await overview.untilSaved(saved + keys);
    const slowest = quantile(times, 0.95);
    console.log(`a calculation ${what}: key to slider p95 ${Math.round(slowest)} ms`);
    expect(slowest).toBeLessThan(patienceMs);

    await expect
      .poll(() => page.locator("html").getAttribute("data-projection-revision"), { timeout: 120_000 })
      .toBe(String(saved + keys));
    const recovered = Date.now() - begun;
    console.log(`… and the projection of the newest plan after ${Math.round(recovered / 1000)} s`);
    expect(recovered).toBeLessThan(120_000);
    tally("A11", keys, times.filter((ms) => ms > promisedMs).length);
  });
