import * as en from "../../../shared/i18n/en/team-skills.ts";
import * as ja from "../../../shared/i18n/ja/team-skills.ts";
import { team as teamEn } from "../../../shared/i18n/en/team.ts";
import { team as teamJa } from "../../../shared/i18n/ja/team.ts";
import { violations } from "../axe.ts";
import { expect, test } from "../world.ts";

const languages = {
  en: { skills: en.teamSkills, team: teamEn },
  ja: { skills: ja.teamSkills, team: teamJa },
} as const;

for (const [language, theme] of [
  ["en", "light"],
  ["ja", "dark"],
] as const)
  test(`leaves axe nothing to find in the hiring brief (${language}, ${theme})`, async ({ world }) => {
    test.slow();
    const { skills, team } = languages[language];
    const { page } = await world.open({ preferences: { language, theme } });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.locator("html[data-projection-revision]").waitFor({ timeout: 120_000 });
    await page.keyboard.press("2");
    await page.getByRole("tab", { name: team.views.skills }).click();
    await page.getByRole("radio", { name: skills.parts.brief }).click();
    await page.getByRole("article").waitFor({ timeout: 60_000 });
    expect(await violations(page)).toEqual([]);
  });
