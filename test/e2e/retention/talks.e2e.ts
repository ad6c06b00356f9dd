import { retention } from "../../../shared/i18n/en/retention.ts";
import { retentionTalks as words } from "../../../shared/i18n/en/retention-talks.ts";
import { violations } from "../axe.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

test("a head sees whom to ask next, keeps an overdue promise, puts off a reminder, and goes to the conversation", async ({
  world,
}) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("4");
  await page.getByRole("tab", { name: retention.views.talks }).click();

  const promised = page.getByRole("region", { name: words.followUps.title });
  const open = promised.getByRole("listitem");
  const before = await open.count();
  await expect(open.first()).toContainText("late");
  await open
    .first()
    .getByRole("button", { name: /^Done: / })
    .click();
  await expect(open).toHaveCount(before - 1);
  await page.keyboard.press("Control+z");
  await expect(open).toHaveCount(before);

  await promised.getByRole("button", { name: words.followUps.add }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: words.fields.action }).fill("Show her the new team's work");
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole("button", { name: words.dialog.save }).click();
  await expect(open).toHaveCount(before + 1);

  const reminders = page.getByRole("region", { name: words.reminders.title });
  await reminders
    .getByRole("button", { name: /^Remind me in a month: / })
    .first()
    .click();
  await expect(reminders.getByText(/^Put off until/)).toBeVisible();

  const next = page.getByRole("region", { name: words.next.title });
  await expect(next.getByRole("listitem").first()).toContainText("of what conversations could tell", {
    timeout: 60_000,
  });
  const name = await next.getByRole("listitem").first().locator(".talks-name").innerText();
  await next
    .getByRole("button", { name: /^Check in with / })
    .first()
    .click();
  await expect(page.getByRole("heading", { name }).first()).toBeVisible();
});
