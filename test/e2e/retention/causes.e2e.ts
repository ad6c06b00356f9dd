import { retention } from "../../../shared/i18n/en/retention.ts";
import { retentionCauses as words } from "../../../shared/i18n/en/retention-causes.ts";
import { team } from "../../../shared/i18n/en/team.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

test("a cause is found in the map by keyboard, with its evidence, how it fades over the months, and the way to a conversation", async ({
  world,
}) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("4");
  await page.getByRole("tab", { name: retention.views.causes }).click();
  const map = page.getByRole("grid");
  await expect(map).toBeVisible({ timeout: 30_000 });
  await expect(page.locator(".verdict-sentence")).toContainText(/of 24 people/);

  // Ren Hasegawa is fifth on the team; "no seat" is the eighth column, the last conversation being the first.
  await map.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowDown");
  for (let step = 0; step < 7; step++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const reasons = page.getByRole("region", { name: /^Ren Hasegawa: Ready for the next step/ });
  await expect(reasons).toContainText("Ready for Team lead or Principal CSM for 8 months, and there is no seat.");
  await expect(reasons).toContainText(/Sep 2026 \(3 months ago\), in their own words/);
  const counted = async () => Number(/The answer counts (\d+)%/.exec(await reasons.innerText())?.[1]);
  const now = await counted();

  await page.getByLabel(team.month.label).focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowRight");
  await expect(reasons).toContainText(/Sep 2026 \(9 months ago\)/, { timeout: 30_000 });
  // Six months are the half-life of an answer.
  expect(Math.abs((await counted()) - now / 2)).toBeLessThan(1);

  await reasons.getByRole("button", { name: words.panel.talk }).click();
  await expect(page.getByRole("tab", { name: retention.views.checkIn })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("heading", { name: /Ren Hasegawa/ }).first()).toBeVisible();
});
