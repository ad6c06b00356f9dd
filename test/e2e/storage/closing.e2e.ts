import { figure, progress, tally } from "../../support/tally.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test } from "../world.ts";

const rounds = figure("CREWCAST_CLOSING_ROUNDS", 4);
const preferences = { language: "en", theme: "light" } as const;

/** Half way between the ends of the slider. */
const middle = 1.25;

test(`${rounds} times the window is closed right after typing, and nothing typed is lost`, async ({ world }) => {
  test.setTimeout(60_000 + rounds * 20_000);
  let expected: number | undefined;
  for (let round = 0; round <= rounds; round++) {
    progress("A12", round, rounds);
    const { page, quit } = await world.open({ preferences });
    const overview = new GrowthSlider(page);
    await overview.slider.waitFor({ state: "attached" });
    const growth = await overview.growth();
    if (expected !== undefined) expect(growth, `after round ${round}`).toBeCloseTo(expected, 6);
    const key = growth < middle ? "ArrowRight" : "ArrowLeft";
    await overview.press(key, 3);
    expected = await overview.growth();
    expect(expected).not.toBe(growth);
    await new Promise((resolve) => setTimeout(resolve, (round * 83) % 300));
    await quit();
  }
  tally("A12", rounds);
});
