import type { Page } from "@playwright/test";
import { planTimeline as words } from "../../../shared/i18n/en/plan-timeline.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

/** Every future is lived through again for the budget, which takes a while where processors are shared. */
const patience = { timeout: 60_000 };

const bar = (page: Page, name: RegExp) => page.getByRole("option", { name });

test("a head drags one hire two months earlier and moves another by keys, switches a tag off, sets a budget, and undoes it all", async ({
  world,
}) => {
  test.setTimeout(180_000);
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("hire ahead");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Scenario: /u })).toContainText("Hire ahead");
  await page.keyboard.press("6");
  const second = bar(page, /^Hire in Mar 2027/u);
  await second.scrollIntoViewIfNeeded();
  const verdict = page.locator(".verdict-sentence");
  await expect(verdict).toContainText("changes are in force");

  const month = await page.locator(".timeline-month").first().boundingBox();
  const box = (await second.boundingBox())!;
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 8 - month!.width, box.y + 8);
  await page.mouse.move(box.x + 8 - 2 * month!.width, box.y + 8, { steps: 3 });
  await page.mouse.up();
  const dragged = bar(page, /^Hire in Jan 2027: 1 × Analyst/u);
  await expect(dragged).toHaveCount(1);

  const sales = bar(page, /^Hire in Jan 2027: 1 × Sales/u);
  await sales.focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(bar(page, /^Hire in Feb 2027: 1 × Sales/u)).toBeFocused();
  await expect(page.locator(".timeline-said")).toContainText("Feb 2027");

  const cursor = page.getByRole("slider", { name: words.totals.title });
  await cursor.focus();
  await page.keyboard.press("End");
  await new AppPage(page).untilProjected();
  const before = await cursor.getAttribute("aria-valuetext");
  await page.getByRole("switch", { name: words.tags.inForce.replace("{{tag}}", "Hiring") }).press("Space");
  await expect(bar(page, /switched off/u)).toHaveCount(3);
  await expect(cursor).not.toHaveAttribute("aria-valuetext", before!, patience);

  const budget = page.getByRole("region", { name: words.budget.title });
  await budget.getByRole("textbox", { name: words.budget.yearly }).fill("240000000");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/of 100 futures \(± [\d.]+\) the plan stays within ¥240M in 2027/u).first()).toBeVisible(
    patience,
  );

  await page.locator(".verdict-sentence").click();
  for (let step = 0; step < 4; step++) await page.keyboard.press("Control+z");
  await expect(bar(page, /^Hire in Mar 2027: 1 × Analyst/u)).toHaveCount(1);
  await expect(bar(page, /^Hire in Jan 2027: 1 × Sales/u)).toHaveCount(1);
  await expect(bar(page, /switched off/u)).toHaveCount(0);
  await expect(page.getByText(words.budget.none)).toBeVisible();
});
