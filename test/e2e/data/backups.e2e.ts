import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { data as words } from "../../../shared/i18n/en/data.ts";
import { DataPage } from "../pages/data-page.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test } from "../world.ts";

const preferences = { language: "en", theme: "light" } as const;

test("makes a backup, shows what is in it, goes back to it, and takes that back", async ({ world }) => {
  const { page } = await world.open({ preferences });
  const data = new DataPage(page);
  const growth = new GrowthSlider(page);
  await growth.press("ArrowRight");
  await growth.untilSaved(2);
  await data.open();
  await page.getByRole("button", { name: words.backups.now }).click();
  await expect(data.answer).toHaveText(/^Everything is saved\. The last backup was made just now\.$/);
  await expect(data.backups).not.toHaveCount(0);
  const files = readdirSync(join(world.folder, "backups"), { recursive: true }).map(String);
  expect(files.some((name) => name.endsWith(".crewcast"))).toBe(true);

  await page.keyboard.press("1");
  await growth.press("ArrowRight", 3);
  await growth.untilSaved(5);
  await data.open();
  await data.backups.first().getByRole("button").click();
  const preview = page.getByRole("dialog");
  await expect(preview.getByText("1 difference")).toBeVisible();
  await preview.getByRole("button", { name: words.preview.restore }).click();
  await expect(page.getByText(/Undo brings back what was here before/)).toBeVisible();
  await page.keyboard.press("1");
  expect(await growth.growth()).toBeCloseTo(1.05);
  await data.undo.click();
  await expect.poll(() => growth.growth()).toBeCloseTo(1.2);
});

test("opens a backup as a workspace of its own, and leaves the open one alone", async ({ world }) => {
  const { page } = await world.open({ preferences });
  const data = new DataPage(page);
  await data.open();
  await page.getByRole("button", { name: words.backups.now }).click();
  await data.backups.first().getByRole("button").click();
  await page.getByRole("dialog").getByRole("button", { name: words.preview.openBeside }).click();
  await expect(data.list.getByRole("listitem")).toHaveCount(2);
  await data.untilOpen("Kitanagi (sample)");
  expect(existsSync(join(world.folder, "workspaces"))).toBe(true);
});
