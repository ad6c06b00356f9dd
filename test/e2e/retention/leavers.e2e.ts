import { retention } from "../../../shared/i18n/en/retention.ts";
import { retentionLeavers } from "../../../shared/i18n/en/retention-leavers.ts";
import { tables } from "../../../shared/i18n/en/tables.ts";
import { team } from "../../../shared/i18n/en/team.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

const { parts, people, record, history, judgements } = retentionLeavers;

test("a leaving is recorded with several causes, what it teaches goes into the plan, and undo takes both back", async ({
  world,
}) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("4");
  await page.getByRole("tab", { name: retention.views.leavers }).click();
  const verdict = page.locator(".verdict-sentence");
  await expect(verdict).toContainText("14 people are on record");
  // Who left is no matter of a month of the plan.
  await expect(page.getByRole("slider", { name: team.month.label })).toHaveCount(0);
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: people.import }).click();
  await expect(dialog.getByRole("heading", { name: tables.title })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await page.getByRole("button", { name: people.record }).click();
  await dialog.getByRole("button", { name: record.choose }).click();
  await page.getByRole("option", { name: "Rena Ishizuka" }).click();
  await dialog
    .getByRole("radiogroup", { name: "Cannot stand the chaos" })
    .getByRole("radio", { name: record.weights.some })
    .click();
  await dialog
    .getByRole("radiogroup", { name: "Wants product work" })
    .getByRole("radio", { name: record.weights.most })
    .click();
  await expect(dialog.getByText("Wants product work 75% · Cannot stand the chaos 25%")).toBeVisible();
  await dialog.getByRole("button", { name: record.save }).click();
  await expect(verdict).toContainText("15 people are on record");

  await page.getByRole("radio", { name: parts.history }).click();
  await expect(verdict).toContainText("how often people leave here", { timeout: 30_000 });
  await page.getByRole("button", { name: history.use.apply }).click();
  await expect(page.getByText(history.use.inUse)).toBeVisible();
  await page.getByRole("radio", { name: parts.judgements }).click();
  // A forecast of the very month is about those that follow: it does not count.
  await expect(
    page.getByRole("row", { name: new RegExp(`Rena Ishizuka.*${judgements.list.states.void}`) }),
  ).toBeVisible();
  await expect(verdict).toContainText(judgements.verdict.same);

  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.getByRole("radio", { name: parts.people }).click();
  await expect(verdict).toContainText("14 people are on record");
});
