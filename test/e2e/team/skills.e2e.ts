import { readFileSync } from "node:fs";
import { join } from "node:path";
import { teamSkills as words } from "../../../shared/i18n/en/team-skills.ts";
import { team } from "../../../shared/i18n/en/team.ts";
import { AppPage } from "../pages/app-page.ts";
import { paper as paperWords } from "../../../shared/i18n/en/paper.ts";
import { expect, test } from "../world.ts";

test("skills are set by keyboard and undone, and the brief for the next hire is saved as a page that names nobody", async ({
  world,
}) => {
  test.slow();
  const { app, page } = await world.open({ preferences: { language: "en", theme: "light" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("2");
  await page.getByRole("tab", { name: team.views.skills }).click();

  const verdict = page.locator(".verdict-sentence");
  await expect(verdict).toContainText("Reading numbers rests on one person.");
  const grid = page.getByRole("grid", { name: words.people.caption });
  await grid.focus();
  // The head of the team learns to read numbers: eleventh skill from the left.
  for (let step = 0; step < 10; step++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("3");
  await expect(verdict).not.toContainText("Reading numbers rests on one person.");
  await page.keyboard.press("Control+z");
  await expect(verdict).toContainText("Reading numbers rests on one person.");

  await page.getByRole("radio", { name: words.parts.brief }).click();
  const paper = page.getByRole("article", { name: words.brief.document });
  await expect(paper.getByRole("heading", { name: "What is hard here" })).toBeVisible({ timeout: 60_000 });
  await expect(paper).toContainText("22% of new customers lie outside whom the product was made for.");

  const path = join(world.folder, "brief.html");
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.getByRole("button", { name: paperWords.save }).click();
  await expect(page.getByText("Saved as “brief.html”.")).toBeVisible();
  const saved = readFileSync(path, "utf8");
  expect(saved).toContain(await paper.getByRole("heading", { level: 2 }).innerText());
  for (const name of ["Naoto", "Sakakibara", "Fujiwara", "Hasegawa"]) expect(saved).not.toContain(name);

  await page.getByRole("button", { name: words.brief.plan }).click();
  await expect(page.getByText(/^Planned\. The requisition opens in/)).toBeVisible();
});
