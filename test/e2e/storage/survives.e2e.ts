import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { storage } from "../../../shared/i18n/en/storage.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test, type World } from "../world.ts";

const preferences = { language: "en", theme: "light" } as const;

async function open(world: World) {
  const opened = await world.open({ preferences });
  const overview = new GrowthSlider(opened.page);
  await overview.slider.waitFor({ state: "attached" });
  return { ...opened, overview };
}

/** Three edits, saved; the growth before and after them. */
async function threeEdits(world: World) {
  const opened = await open(world);
  const before = await opened.overview.now();
  await opened.overview.press("ArrowRight", 3);
  await opened.overview.untilSaved(before.saved + 3);
  return { ...opened, before: before.growth, after: await opened.overview.growth() };
}

test("an edit is there after quitting and opening again", async ({ world }) => {
  const { quit, before, after } = await threeEdits(world);
  expect(after).toBeGreaterThan(before);
  await quit();
  const again = await open(world);
  expect(await again.overview.growth()).toBe(after);
  await expect(again.page.getByText(storage.notices["shelf-behind"])).toHaveCount(0);
});

test("an edit made just before the window closes is there as well", async ({ world }) => {
  const { overview, quit } = await open(world);
  await overview.press("ArrowRight", 5);
  const growth = await overview.growth();
  await quit();
  const again = await open(world);
  expect(await again.overview.growth()).toBe(growth);
});

test("undo and redo go on after a restart", async ({ world }) => {
  const { quit, before, after } = await threeEdits(world);
  await quit();
  const { overview, page } = await open(world);
  for (let step = 0; step < 3; step++) await page.keyboard.press("Control+z");
  await expect.poll(() => overview.growth()).toBe(before);
  for (let step = 0; step < 3; step++) await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => overview.growth()).toBe(after);
});

test("an emptied IndexedDB folder brings everything back, and the user is told", async ({ world }) => {
  const { quit, after } = await threeEdits(world);
  await quit();
  rmSync(join(world.folder, "IndexedDB"), { recursive: true });
  const { overview, page } = await open(world);
  expect(await overview.growth()).toBe(after);
  await expect(page.getByText(storage.notices["shelf-empty"])).toBeVisible();
});

for (const lost of ["workspaces", "the folder in workspaces"])
  test(`${lost} lost: all is written anew from the working database, and the user is told`, async ({ world }) => {
    const { quit, after } = await threeEdits(world);
    await quit();
    const workspaces = join(world.folder, "workspaces");
    const [only] = readdirSync(workspaces).filter((name) => name.startsWith("w-"));
    rmSync(lost === "workspaces" ? workspaces : join(workspaces, only!), { recursive: true });
    const { overview, page, quit: quitAgain } = await open(world);
    expect(await overview.growth()).toBe(after);
    await expect(page.getByText(storage.notices["record-empty"])).toBeVisible();
    expect(readdirSync(world.folder)).toContain("workspaces");
    await quitAgain();
    const third = await open(world);
    expect(await third.overview.growth()).toBe(after);
  });
