import { explain } from "../../../shared/i18n/en/explain.ts";
import { capacity } from "../../../shared/i18n/en/capacity.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

test("coverage is walked by activity and month, opens its why, and sinks with more overhead", async ({ world }) => {
  const { page } = await world.open({ preferences: { language: "en", theme: "dark" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("5");

  await test.step("by arrow keys, to the why of a month", async () => {
    // The screen's title takes the focus as soon as the screen is there; walking begins after that.
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    const map = page.getByRole("grid", { name: capacity.map.caption });
    await map.getByRole("gridcell").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const cell = page.locator(":focus");
    await expect(cell).toHaveAttribute("aria-label", /Jan 2027/);
    await page.keyboard.press("Enter");
    const why = page.getByRole("dialog");
    await expect(why.getByText(explain.inputs)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(cell).toBeFocused();
  });

  await test.step("more overhead leaves fewer productive hours and less work done", async () => {
    // A rough run comes first where the machine is slow: its numbers are not the ones that undo brings back.
    await page.locator('[data-settling="false"]').waitFor();
    const verdict = page.locator(".verdict-aside");
    const before = await verdict.textContent();
    await page.getByRole("slider", { name: capacity.inputs.overhead }).focus();
    await page.keyboard.press("End");
    await expect(verdict).not.toHaveText(before ?? "");
    await page.keyboard.press("Control+z");
    await expect(verdict).toHaveText(before ?? "");
  });
});
