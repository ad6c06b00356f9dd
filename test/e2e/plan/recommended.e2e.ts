import { planRecommended as words } from "../../../shared/i18n/en/plan-recommended.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

/** Seconds where the machine is free; all checks share two processors. */
const patience = { timeout: 150_000 };

test("the cheapest plan that holds is asked for, taken over in part, and undone in one step", async ({ world }) => {
  test.setTimeout(240_000);
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  await new AppPage(page).untilProjected();
  await page.getByRole("link", { name: /^Plan/u }).click();
  await page.getByRole("tab", { name: "Recommended plan" }).click();
  await page.getByRole("button", { name: words.ask.start }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();

  const verdict = page.locator(".verdict-sentence");
  await expect(verdict).toContainText(/hire.*hold 88% in \d+ of 100 futures/u, patience);
  const table = page.getByRole("table", { name: words.list.caption });
  const deeds = await table.getByRole("switch").count();
  expect(deeds).toBeGreaterThan(1);
  await table.getByRole("switch").first().press("Space");
  await page.getByRole("button", { name: `Take over ${deeds - 1} chosen` }).click();
  await expect(page.getByText(/are in the plan now, tagged “recommended”/u)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText(/are in the plan now/u)).toHaveCount(0);
});
