import type { Locator, Page } from "@playwright/test";
import { attritionCauseIds, attritionCauses } from "../../../shared/catalogue/attrition-causes.ts";
import { checkInSubjects } from "../../../shared/catalogue/check-in-subjects.ts";
import { retention } from "../../../shared/i18n/en/retention.ts";
import { retentionCheckIn as words } from "../../../shared/i18n/en/retention-check-in.ts";
import { retentionCheckIn as japanese } from "../../../shared/i18n/ja/retention-check-in.ts";
import { retention as japaneseViews } from "../../../shared/i18n/ja/retention.ts";
import { retentionTalks } from "../../../shared/i18n/en/retention-talks.ts";
import { violations } from "../axe.ts";
import { AppPage } from "../pages/app-page.ts";
import { CheckInPage } from "../pages/check-in-page.ts";
import { expect, test } from "../world.ts";

const person = "Misaki Miura";
const promise = "Write the handover down";
const fiveMinutes = 5 * 60;

/** What the map says of the person and a subject of the conversation. */
function cell(page: Page, subject: string): Locator {
  const cause = attritionCauseIds.find((id) => checkInSubjects[id].en === subject)!;
  return page.getByRole("gridcell", { name: `${person}, ${attritionCauses[cause].inPlainWords.en}.` });
}

/** From the list of people to the saved conversation about its first subject, without a mouse. */
async function writeDown(checkIn: CheckInPage): Promise<{ seconds: number; subject: string }> {
  const { page } = checkIn;
  const keys = page.keyboard;
  const started = performance.now();
  await checkIn.tabTo(page.getByRole("searchbox", { name: words.people.search }));
  await keys.type(person);
  await checkIn.tabTo(checkIn.people.getByRole("option", { name: person }));
  await keys.press("Enter");
  await checkIn.tabTo(page.getByRole("button", { name: words.pane.begin }));
  await keys.press("Enter");
  await expect(page.getByRole("heading", { name: `A conversation with ${person}` })).toBeFocused();
  const subject = (await page.locator(".check-in-topic h3").first().textContent()) ?? "";
  const own = checkIn.subject(subject);
  await checkIn.tabTo(own.getByRole("radio", { name: words.scale.fine }));
  for (let step = 0; step < 4; step++) await keys.press("ArrowRight");
  await keys.press("Space");
  await checkIn.tabTo(own.getByRole("textbox"));
  await keys.type("Every handover is found out anew.");
  await checkIn.tabTo(page.getByRole("textbox", { name: words.form.stated }));
  await keys.type("A bit tired");
  await checkIn.tabTo(page.getByRole("button", { name: words.form.addPromise }));
  await keys.press("Enter");
  await checkIn.tabTo(page.getByRole("textbox", { name: retentionTalks.fields.action }));
  await keys.type(promise);
  await checkIn.tabTo(checkIn.save);
  await keys.press("Enter");
  await expect(checkIn.outcome).toBeVisible();
  return { seconds: (performance.now() - started) / 1_000, subject };
}

test("a conversation is written down by keyboard in less than five minutes, changes map and projection, and the next one shows what came of the promise", async ({
  world,
}) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  await new AppPage(page).untilProjected();
  const checkIn = new CheckInPage(page);
  await page.keyboard.press("4");
  await expect(page.getByRole("gridcell").first()).toBeVisible({ timeout: 30_000 });
  await checkIn.open();

  const { seconds, subject } = await writeDown(checkIn);
  console.log(`A check-in by keyboard alone, keys pressed without a pause: ${seconds.toFixed(1)} s.`);
  expect(seconds).toBeLessThan(fiveMinutes);
  await expect(checkIn.outcome.getByRole("row", { name: subject })).toContainText(words.scale.leaving);
  await expect(checkIn.outcome).toContainText(/of 100 futures/, { timeout: 30_000 });
  await expect(checkIn.outcome).toContainText(/most go for: /);
  await expect(checkIn.outcome).toContainText(`keep the promise “${promise}”`);

  await checkIn.outcome.getByRole("button", { name: words.outcome.seeCauses }).click();
  await expect(cell(page, subject)).toHaveAttribute("aria-label", /Said: “Could make them leave”/, {
    timeout: 30_000,
  });
  await cell(page, subject).click();
  await expect(page.getByRole("region", { name: new RegExp(`^${person}: `) })).toContainText(/in their own words/);

  await page.getByRole("tab", { name: retention.views.talks }).click();
  await page.getByRole("button", { name: `Done: ${promise}` }).click();

  await checkIn.open();
  await checkIn.begin(person);
  await page.getByRole("button", { name: words.form.held }).click();
  await page.getByRole("option", { name: "Dec 2026" }).click();
  if ((await checkIn.subject(subject).count()) === 0) {
    await page.getByRole("button", { name: words.form.more }).click();
    await page.locator(".menu").getByRole("option", { name: subject }).click();
  }
  await checkIn.subject(subject).getByRole("radio", { name: words.scale.fine }).click();
  await checkIn.save.click();
  const row = checkIn.outcome.getByRole("row", { name: subject });
  await expect(row).toContainText(words.scale.leaving);
  await expect(row).toContainText(words.scale.fine);

  await page.getByRole("tab", { name: retention.views.talks }).click();
  await expect(page.getByRole("region", { name: retentionTalks.came.title })).toContainText("Too few to tell");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(page.getByText(promise)).toHaveCount(0);
});

test("a conversation that is being written has no violations, and a closing window saves it", async ({ world }) => {
  test.slow();
  const { page, quit } = await world.open({ preferences: { language: "ja", theme: "system" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("4");
  await page.getByRole("tab", { name: japaneseViews.views.checkIn }).click();
  await page.getByRole("button", { name: japanese.pane.begin }).click({ timeout: 30_000 });
  await page.getByRole("radio", { name: japanese.scale.heavy }).first().click();
  await page.getByRole("button", { name: japanese.form.addPromise }).click();
  await page.getByRole("textbox", { name: japanese.form.stated }).fill("新しいことをしたい");
  expect(await violations(page)).toEqual([]);
  await quit();

  const again = await world.open();
  await new AppPage(again.page).untilProjected();
  await again.page.keyboard.press("4");
  await again.page.getByRole("tab", { name: japaneseViews.views.checkIn }).click();
  const list = again.page.getByRole("listbox", { name: japanese.people.list });
  await list.getByRole("option", { name: "榊原 直人" }).click({ timeout: 30_000 });
  await expect(again.page.getByText("新しいことをしたい")).toBeVisible();
});
