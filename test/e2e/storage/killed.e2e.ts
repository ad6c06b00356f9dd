import { figure, progress, tally } from "../../support/tally.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test } from "../world.ts";

const rounds = figure("CREWCAST_KILL_ROUNDS", 10);
const preferences = { language: "en", theme: "light" } as const;

/** One press of an arrow key on the slider. */
const step = 0.05;
const middle = 1.25;

test(`${rounds} times kill -9 while typing loses no acknowledged edit`, async ({ world }) => {
  test.setTimeout(60_000 + rounds * 15_000);
  let acknowledged = 0;
  let before: { saved: number; growth: number } | undefined;
  let direction = 0;
  let survived = 0;

  for (let round = 0; round <= rounds; round++) {
    const { page, kill } = await world.open({ preferences });
    const overview = new GrowthSlider(page);
    await overview.slider.waitFor({ state: "attached" });
    const now = await overview.now();

    expect(now.saved, `round ${round}: what was acknowledged is there`).toBeGreaterThanOrEqual(acknowledged);
    if (before) {
      // Each edit moved growth by one step, so the revision tells the value: nothing is mixed or half there.
      const edits = now.saved - before.saved;
      expect(now.growth).toBeCloseTo(before.growth + direction * step * edits, 6);
      survived += edits;
    }
    before = now;
    direction = now.growth < middle ? 1 : -1;
    progress("A1", round, rounds);
    if (round === rounds) break;

    await overview.slider.focus();
    const life = { isOver: false };
    const typing = (async () => {
      const key = direction > 0 ? "ArrowRight" : "ArrowLeft";
      for (let press = 0; press < 12 && !life.isOver; press++) await page.keyboard.press(key);
    })().catch(() => {});
    const watching = (async () => {
      while (!life.isOver) acknowledged = Math.max(acknowledged, await overview.savedRevision());
    })().catch(() => {});
    // Half of the deaths come at any moment of the typing, half at any moment after the first acknowledgement.
    if (round % 2 === 0)
      await expect.poll(() => acknowledged, { intervals: [5], timeout: 30_000 }).toBeGreaterThan(now.saved);
    await new Promise((resolve) => setTimeout(resolve, (round * 137) % 300));
    await kill();
    life.isOver = true;
    await Promise.all([typing, watching]);
  }
  // A test in which nothing was ever typed would prove nothing.
  expect(survived).toBeGreaterThanOrEqual(rounds / 2);
  tally("A1", rounds);
});
