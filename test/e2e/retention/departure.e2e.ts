import { retention } from "../../../shared/i18n/en/retention.ts";
import { retentionDeparture } from "../../../shared/i18n/en/retention-departure.ts";
import { violations } from "../axe.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

const patience = { timeout: 60_000 };

test("a head sees where the team leans on one person, what two departures would mean, and tries a hand-over", async ({
  world,
}) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("4");
  await page.getByRole("tab", { name: retention.views.departure }).click();
  const lean = page.getByRole("table", { name: retentionDeparture.lean.caption });
  await expect(lean).toBeVisible(patience);
  await page.getByRole("button", { name: "Look closer at Aya Murakami’s departure" }).click();

  const sentence = page.locator(".verdict-sentence");
  await expect(sentence).toContainText("Without Aya Murakami from Dec 2026 on", patience);
  await expect(page.getByRole("table", { name: "Accounts looked after by Aya Murakami" })).toBeVisible();

  await page.getByRole("combobox", { name: retentionDeparture.who.other }).fill("Fuji");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(sentence).toContainText("Without Aya Murakami and Rei Fujiwara", patience);
  await expect(page.getByRole("columnheader", { name: retentionDeparture.effects.beyond })).toBeVisible();
  await page
    .getByRole("button", { name: /^Try it: Start “/ })
    .first()
    .waitFor(patience);
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: retentionDeparture.who.clear }).click();
  await expect(sentence).toContainText("Without Aya Murakami from", patience);
  await page
    .getByRole("button", { name: /^Try it: Start “/ })
    .first()
    .click(patience);
  await expect(page.getByText(retentionDeparture.handOver.known)).toBeVisible(patience);

  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: retentionDeparture.handOver.plan })).toBeVisible(patience);
});
