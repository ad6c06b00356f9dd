import { capacity } from "../../../shared/i18n/en/capacity.ts";
import { capacityDemand as words } from "../../../shared/i18n/en/capacity-demand.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

test("a growth curve is drawn with the keyboard: more work is asked for, coverage breaks earlier, and one undo takes it back", async ({
  world,
}) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("5");
  await page.getByRole("tab", { name: capacity.views.demand }).click();
  const demand = page.locator('.demand[data-settling="false"]');
  await demand.waitFor();
  const verdict = page.locator(".verdict-sentence");
  const breach = page.locator(".verdict-aside");
  await expect(verdict).toContainText("customers by");
  const [asked, breaks] = [await verdict.textContent(), await breach.textContent()];

  // The second month of the first segment, and all later ones, by thirty steps of an arrow key.
  const curve = page.getByRole("group", { name: /^New customers of Enterprise by month/ });
  await curve.getByRole("slider").first().focus();
  await page.keyboard.press("ArrowRight");
  for (let press = 0; press < 6; press++) await page.keyboard.press("Shift+PageUp");
  await expect(page.locator(":focus")).toHaveAttribute("aria-valuetext", / in Jan 2027/);
  await expect(verdict).not.toHaveText(asked ?? "");
  await demand.waitFor();
  await expect(breach).not.toHaveText(breaks ?? "");
  await expect(breach).toContainText("likelier than not that the work is not covered");

  await page.keyboard.press("Control+z");
  await expect(verdict).toHaveText(asked ?? "");
  await expect(breach).toHaveText(breaks ?? "");

  // Stages are counted in futures of their own.
  const stages = page.getByRole("table", { name: /^Customers by segment and stage/ });
  await expect(stages.getByRole("cell", { name: "–" })).toHaveCount(0, { timeout: 30_000 });
  await expect(stages).toContainText(/A list of \d+ accounts/);
  await expect(page.getByRole("table", { name: /^The waiting line of Reactive support/ })).toBeVisible();
  await page.getByRole("button", { name: words.stages.import }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
});
