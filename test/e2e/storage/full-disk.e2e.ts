import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errors } from "../../../shared/i18n/en/errors.ts";
import { frame } from "../../../shared/i18n/en/frame.ts";
import { figure, progress, tally } from "../../support/tally.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, isRoot, test as base } from "../world.ts";

const rounds = figure("CREWCAST_FULL_DISK_ROUNDS", 4);
const preferences = { language: "en", theme: "light" } as const;
const megabyte = 1_000_000;

const canMount = process.platform === "linux" && isRoot && spawnSync("unshare", ["--mount", "true"]).status === 0;

/** A real disk of 300 MB, in memory, that holds the data folder and nothing else. */
const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "crewcast-disk-"));
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=300m,mode=0700", "tmpfs", folder]);
    await use(folder);
    execFileSync("umount", ["--lazy", folder]);
    rmSync(folder, { recursive: true, force: true });
  },
});
test.skip(!canMount, "not run: needs root on Linux, and the right to mount a disk");

/** Another program takes all the room there is, but for so many bytes. */
function fill(folder: string, leave: number): void {
  const path = join(folder, "filler");
  const chunk = Buffer.alloc(megabyte);
  const file = openSync(path, "w");
  let taken = 0;
  try {
    for (;;) taken += writeSync(file, chunk);
  } catch {
    // Full.
  } finally {
    closeSync(file);
  }
  truncateSync(path, Math.max(0, taken - leave));
}
const free = (folder: string) => rmSync(join(folder, "filler"), { force: true });

const [beforeFree = "", between = ""] = errors["record/disk-full"].split(/\{\{\w+\}\}/);
const banner = new RegExp(`${beforeFree}\\d+${between}\\d+`);

/** One press of an arrow key on the slider. */
const step = 0.05;
const middle = 1.25;

/** How a session on a full disk ends; taken in turn. */
const endings = ["kill -9", "space returns", "asked to end, then kill -9", "kill -9, and a start while still full"];

test(`${rounds} times a disk runs full under the app, and no acknowledged edit is lost`, async ({ world, folder }) => {
  test.setTimeout(60_000 + rounds * 30_000);
  // Chromium complains about its own files there, as it may.
  world.tolerate(/./);
  const open = async () => {
    const opened = await world.open({ preferences });
    const overview = new GrowthSlider(opened.page);
    await overview.slider.waitFor({ state: "attached" });
    return { ...opened, overview };
  };
  let expected: { saved: number; growth: number } | undefined;

  for (let round = 0; round < rounds; round++) {
    progress("A3", round, rounds);
    const ending = endings[round % endings.length]!;
    await test.step(`round ${round}: ${ending}`, async () => {
      const { app, page, overview, kill } = await open();
      const found = await overview.now();
      if (expected !== undefined) expect(found).toEqual(expected);
      const [key, direction] = found.growth < middle ? (["ArrowRight", 1] as const) : (["ArrowLeft", -1] as const);
      const after = (edits: number) => ({
        saved: found.saved + edits,
        growth: Number((found.growth + direction * step * edits).toFixed(2)),
      });

      await overview.press(key, 3);
      await overview.untilSaved(found.saved + 3);
      fill(folder, round % 2 === 0 ? 0 : 100 * megabyte);
      await overview.press(key, 1);
      await expect(page.getByText(banner).first()).toBeVisible({ timeout: 2_000 });
      // Nothing more can be changed until there is room, and the window says so.
      await expect(page.getByText(frame.status.readOnly)).toBeVisible();
      await expect(overview.slider).toBeDisabled();
      await overview.press(key, 2);
      expect(await overview.savedRevision()).toBe(found.saved + 3);
      expect(await overview.growth()).toBeCloseTo(after(4).growth);
      expected = after(3);

      if (ending === "space returns") {
        free(folder);
        await page.waitForFunction(
          (wanted) => Number(document.documentElement.dataset["savedRevision"]) === wanted,
          found.saved + 4,
          { timeout: 5_000 },
        );
        await expect(page.getByText(banner)).toHaveCount(0);
        await expect(overview.slider).toBeEnabled();
        expected = after(4);
      }
      if (ending.startsWith("asked")) {
        app.process().kill("SIGTERM");
        await page.waitForTimeout(500).catch(() => undefined);
      }
      await kill();
      if (ending.endsWith("still full")) {
        const again = await open();
        expect(await again.overview.growth()).toBe(expected.growth);
        await again.kill();
      }
      free(folder);
    });
  }
  const { overview, quit } = await open();
  expect(await overview.now()).toEqual(expected);
  // The disk is well again: what is done now is kept.
  await overview.press("ArrowRight");
  await overview.untilSaved(expected!.saved + 1);
  await quit();
  tally("A3", rounds);
});

test("a first start on a full disk says what is missing, and goes on once there is room", async ({ world, folder }) => {
  world.tolerate(/./);
  fill(folder, 0);
  const { page } = await world.open({});
  await expect(page.getByText(banner)).toBeVisible();
  free(folder);
  await page.getByRole("button", { name: frame.error.reload }).click();
  await new GrowthSlider(page).slider.waitFor({ state: "attached" });
});
