import { versions } from "../../../shared/i18n/en/versions.ts";
import { violations } from "../axe.ts";
import { FramePage } from "../pages/frame-page.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test } from "../world.ts";

test("goes back to a version, and back again", async ({ world }) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  const frame = new FramePage(page);
  const hand = new GrowthSlider(page);
  await hand.slider.waitFor();
  await hand.press("ArrowRight", 2);
  const kept = await hand.growth();

  await frame.command("Versions");
  await page.getByRole("button", { name: versions.keepNow }).click();
  await page.getByRole("textbox", { name: versions.nameField }).fill("Before the reorganisation");
  await page.keyboard.press("Enter");
  const version = page.getByRole("option", { name: /Before the reorganisation/ });
  await version.waitFor();

  await page.keyboard.press("1");
  await hand.press("ArrowRight", 3);
  await frame.turnTowardsAnalysis("m12");
  await frame.command("Versions");
  await version.click();
  const detail = page.getByRole("region", { name: versions.detail });
  await expect(detail).toContainText("2 differences");
  await expect(detail).toContainText(/Growth: ×1\.10 → ×1\.25/);
  expect(await violations(page)).toEqual([]);

  await detail.getByRole("button", { name: /^Bring back as it was: Scenario/ }).click();
  await expect(detail).toContainText("1 difference");
  await detail.getByRole("button", { name: versions.restore }).click();
  await expect(detail).toContainText(versions.same);
  await expect(page.getByRole("option", { name: /Before going back/ })).toBeVisible();

  await page.getByRole("tab", { name: versions.tabs.steps }).click();
  const steps = page.getByRole("grid", { name: versions.steps.listLabel });
  await steps.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(steps.getByRole("row").last()).toContainText(versions.steps.here);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("1");
  expect(await hand.growth()).toBe(1);
  expect(kept).toBeGreaterThan(1);
});
