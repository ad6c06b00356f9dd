import { team } from "../../../shared/i18n/ja/team.ts";
import { teamSkills } from "../../../shared/i18n/ja/team-skills.ts";
import { violations } from "../axe.ts";
import { expect, test } from "../world.ts";

test("leaves axe nothing to find in the hiring brief", async ({ world }) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "ja", theme: "system" } });
  await page.locator("html[data-projection-revision]").waitFor({ timeout: 120_000 });
  await page.keyboard.press("2");
  await page.getByRole("tab", { name: team.views.skills }).click();
  await page.getByRole("radio", { name: teamSkills.parts.brief }).click();
  await page.getByRole("article").waitFor({ timeout: 60_000 });
  expect(await violations(page)).toEqual([]);
});
