import { teamWork as words } from "../../../shared/i18n/en/team-work.ts";
import { team } from "../../../shared/i18n/en/team.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

test("the month's work is walked by keyboard down to somebody's week, and follows what work is said to suit whom", async ({
  world,
}) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "en", theme: "dark" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("2");
  await page.getByRole("tab", { name: team.views.work }).click();

  const verdict = page.locator(".verdict-sentence");
  await expect(verdict).toContainText("go against people’s type", { timeout: 20_000 });
  const before = await verdict.innerText();
  const grid = page.getByRole("grid", { name: /^Hours by person and activity/ });
  await grid.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const chosen = await grid.locator("[data-chosen=true] [role=rowheader] > span").first().innerText();
  await expect(page.getByRole("heading", { name: `A week of ${chosen}` })).toBeVisible();

  const field = page.getByRole("textbox", { name: "What an hour of Support-type yields in Value review" });
  await field.fill("95");
  await field.press("Enter");
  await expect(verdict).not.toHaveText(before, { timeout: 20_000 });
  await page.getByRole("tab", { name: team.views.work }).focus();
  await page.keyboard.press("Control+z");
  await expect(verdict).toHaveText(before, { timeout: 20_000 });

  await page.getByLabel(words.kinds.addName).fill("Community evenings");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Name of Community evenings" })).toBeVisible();
  await expect(grid.getByRole("columnheader", { name: "Community evenings" })).toBeVisible({ timeout: 20_000 });
});
