import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { month, monthsFrom } from "../../../shared/base/month.ts";
import { examine } from "../../../shared/i18n/en/examine.ts";
import { examineNormal as words } from "../../../shared/i18n/en/examine-normal.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

/** Four quiet years, and then half as many at once. */
const meetings = monthsFrom(month("2022-12"), 48).map(
  (each, index) => `${each},Executive meetings,${index === 47 ? 19 : 38 + (index % 4)}`,
);

test("a table of a metric comes in, its departure is told with its reason, and one undo takes it out again", async ({
  world,
}) => {
  const { app, page, quit } = await world.open({ preferences: { language: "en", theme: "light" } });
  const table = join(world.folder, "meetings.csv");
  writeFileSync(table, `Month,Metric,Value\n${meetings.join("\n")}\n`);
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, table);
  await new AppPage(page).untilProjected();
  await page.keyboard.press("8");
  await page.getByRole("tab", { name: examine.views.normal }).click();
  await expect(page.getByText(/^In Nov 2026 \d of 9 metrics/u).first()).toBeVisible();

  await page.getByRole("button", { name: words.bar.import }).click();
  const dialog = page.getByRole("dialog", { name: "Import a table" });
  await dialog.getByRole("button", { name: "Choose a file…" }).click();
  await dialog.getByRole("button", { name: "Check the rows" }).click();
  await dialog.getByRole("button", { name: /^Import / }).click();
  await expect(dialog).toBeHidden();

  const card = page.getByRole("region", { name: "Executive meetings" });
  await expect(card).toContainText(words.standings.low);
  await expect(card).toContainText(/Usually \d+; in Nov 2026 19, \d+% of the usual\./u);
  await expect(page.getByText(/^In Nov 2026 \d of 10 metrics/u).first()).toBeVisible();

  await page.keyboard.press("Control+z");
  await expect(card).toBeHidden();
  await quit();
});
