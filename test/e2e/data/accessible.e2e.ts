import { data as words } from "../../../shared/i18n/en/data.ts";
import { workspaces } from "../../../shared/i18n/en/workspaces.ts";
import { violations } from "../axe.ts";
import { DataPage } from "../pages/data-page.ts";
import { expect, test } from "../world.ts";

test("leaves axe nothing to find in a workspace without people, a bin and a backup", async ({ world }) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  const data = new DataPage(page);
  await data.make("Kazama");
  await page.getByRole("heading", { name: workspaces.firstSteps.title }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("5");
  await data.title("Capacity").waitFor();
  expect(await violations(page)).toEqual([]);

  await data.open();
  await data.list.getByRole("button", { name: /^Remove “Kitanagi/ }).click();
  await data.bin.getByRole("button", { name: /^Erase/ }).waitFor();
  // A tip that opens under the resting mouse stands outside every landmark, as tips do.
  await page.mouse.move(0, 0);
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await data.bin.getByRole("button", { name: /^Erase/ }).click();
  await page.getByRole("dialog").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: workspaces.erase.keep }).click();

  await page.getByRole("button", { name: words.backups.now }).click();
  await data.backups.first().getByRole("button").click();
  await page.getByRole("dialog").getByRole("table").waitFor();
  expect(await violations(page)).toEqual([]);
});
