import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { data as words } from "../../../shared/i18n/en/data.ts";
import { errors } from "../../../shared/i18n/en/errors.ts";
import { storage } from "../../../shared/i18n/en/storage.ts";
import { DataPage } from "../pages/data-page.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test } from "../world.ts";

const preferences = { language: "en", theme: "light" } as const;
const [, cure = ""] = errors["backup/write-failed"].split("{{reason}}");

test("tells everywhere that a backup failed, and stops once one succeeds", async ({ world }) => {
  const { page } = await world.open({ preferences });
  const data = new DataPage(page);
  await data.open();
  const folder = join(world.folder, "backups");
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, "not a folder");
  await page.getByRole("button", { name: words.backups.now }).click();
  await expect(data.answer).toHaveText(words.answer.backupFailed);
  await page.keyboard.press("1");
  await expect(page.getByText(cure.trim().slice(0, 40))).toBeVisible();
  await page.getByRole("button", { name: words.backups.see }).click();

  rmSync(folder);
  await page.getByRole("button", { name: words.backups.now }).click();
  await expect(data.answer).toHaveText(/The last backup was made just now/);
  await page.keyboard.press("1");
  await data.title("Overview").waitFor();
  await expect(page.getByText(cure.trim().slice(0, 40))).toHaveCount(0);
});

test("shows what was put right at a start, also after the banner is put away", async ({ world }) => {
  const first = await world.open({ preferences });
  const growth = new GrowthSlider(first.page);
  await growth.press("ArrowRight");
  await growth.untilSaved(2);
  await first.quit();
  rmSync(join(world.folder, "IndexedDB"), { recursive: true, force: true });

  const { page } = await world.open();
  const data = new DataPage(page);
  await expect(page.getByRole("status").getByText(storage.notices["shelf-empty"])).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await data.open();
  const repairs = page.getByRole("region", { name: words.repairs.title });
  await expect(repairs.getByText(storage.notices["shelf-empty"])).toBeVisible();
});
