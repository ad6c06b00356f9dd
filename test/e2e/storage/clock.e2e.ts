import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { data as words } from "../../../shared/i18n/en/data.ts";
import { figure, tally } from "../../support/tally.ts";
import { DataPage } from "../pages/data-page.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test } from "../world.ts";

const preferences = { language: "en", theme: "light" } as const;
const day = 24 * 3600_000;
const year = 365 * day;

/** By how much the clock is wrong at each start, and where in the world the computer believes itself to be. */
const clocks = [
  { shift: 0, zone: "Asia/Tokyo" },
  { shift: -2 * day, zone: "Asia/Tokyo" },
  { shift: 20 * year, zone: "Asia/Tokyo" },
  { shift: 0, zone: "America/Los_Angeles" },
  // Half an hour before that place puts its clocks back.
  { shift: Date.UTC(2027, 10, 7, 8, 30) - Date.now(), zone: "America/Los_Angeles" },
  { shift: -40 * year, zone: "Pacific/Kiritimati" },
  { shift: 0, zone: "Asia/Tokyo" },
].slice(0, figure("CREWCAST_CLOCKS", 4));

/** Runs before the app's own code, in the main process; the app knows nothing of it. */
const wrongClock = `
const shift = Number(process.env.CREWCAST_WRONG_CLOCK);
const Right = Date;
globalThis.Date = class extends Right {
  constructor(...when) { when.length > 0 ? super(...when) : super(Right.now() + shift); }
  static now() { return Right.now() + shift; }
};
`;

test("no edit, version or backup is lost while the clock jumps to and fro", async ({ world }) => {
  test.setTimeout(60_000 + clocks.length * 40_000);
  const preload = join(world.folder, "wrong-clock.cjs");
  writeFileSync(preload, wrongClock);
  const filesNow = () =>
    readdirSync(world.folder, { recursive: true })
      .map(String)
      .filter((path) => /snapshot-.*\.crew$|\.crewcast$/.test(path));

  let growth: number | undefined;
  let lost = 0;
  let before: readonly string[] = [];
  for (const { shift, zone } of clocks) {
    const env = { CREWCAST_WRONG_CLOCK: String(shift), TZ: zone };
    const { app, page, quit } = await world.open({ preferences, env, runFirst: preload });
    const told = await app.evaluate(() => Date.now());
    expect(Math.abs(told - (Date.now() + shift))).toBeLessThan(60_000);
    const overview = new GrowthSlider(page);
    await overview.slider.waitFor({ state: "attached" });
    const now = await overview.now();
    if (growth !== undefined && now.growth !== growth) lost += 1;
    expect(now.growth).toBe(growth ?? now.growth);

    await overview.press(now.growth < 1.25 ? "ArrowRight" : "ArrowLeft", 2);
    await overview.untilSaved(now.saved + 2);
    growth = await overview.growth();
    const data = new DataPage(page);
    await data.open();
    await page.getByRole("button", { name: words.backups.now }).click();
    await expect.poll(() => filesNow().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(before.length + 2);
    const after = filesNow();
    const pruned = before.filter((path) => !after.includes(path));
    lost += pruned.length;
    expect(pruned).toEqual([]);
    before = after;
    await quit();
  }
  tally("A9", clocks.length, lost);
});
