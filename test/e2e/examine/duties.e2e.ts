import { examineDuties as duties } from "../../../shared/i18n/en/examine-duties.ts";
import { examineMeans as means } from "../../../shared/i18n/en/examine-means.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

test("what lies between chairs is given to somebody, a hand-over is written down, and a rice cake is made real", async ({
  world,
}) => {
  test.setTimeout(120_000);
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("8");
  await page.getByRole("tab", { name: "Responsibilities" }).click();

  const gaps = page.getByRole("region", { name: duties.card.gaps });
  const review = gaps.getByRole("listitem").filter({ hasText: "Value review" }).first();
  await expect(review).toContainText(duties.gapWhy.nobody);
  await review.getByRole("button", { name: /^Give it to .*: “Value review”/u }).click();
  await expect(gaps.getByRole("button", { name: "Value review", exact: true })).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(gaps.getByRole("button", { name: "Value review", exact: true })).toHaveCount(1);

  await page.getByRole("button", { name: "Write it down: “Why a lead came”" }).click();
  await expect(page.getByRole("button", { name: "Edit “Why a lead came”" })).toBeVisible();
  await expect(gaps.getByRole("button", { name: "Why a lead came", exact: true })).toBeVisible();

  await page.getByRole("tab", { name: "Means" }).click();
  const steps = page.getByRole("region", { name: means.unbacked.title });
  await expect(steps).toContainText("270 customers");
  await steps.getByRole("button", { name: /^Start it in/u }).click();
  await expect(steps).toContainText(means.unbacked.nothing);
});
