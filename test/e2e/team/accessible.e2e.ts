import { viewIds } from "../../../renderer/focus/place.ts";
import { career as careerEn } from "../../../shared/i18n/en/career.ts";
import { team as teamEn } from "../../../shared/i18n/en/team.ts";
import { career as careerJa } from "../../../shared/i18n/ja/career.ts";
import { team as teamJa } from "../../../shared/i18n/ja/team.ts";
import { violations } from "../axe.ts";
import { expect, test } from "../world.ts";

const names = { en: { team: teamEn, career: careerEn }, ja: { team: teamJa, career: careerJa } } as const;

// Every view in both themes and both languages, each theme with one language: axe sees words and colours separately.
for (const [language, theme] of [
  ["ja", "light"],
  ["en", "dark"],
] as const)
  test(`has nothing for axe to find in any view of Team and Career, ${language} and ${theme}`, async ({ world }) => {
    test.slow();
    const { page } = await world.open({ preferences: { language, theme } });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.locator("html[data-projection-revision]").waitFor({ timeout: 120_000 });
    const { team, career } = names[language];
    const views = [
      ...viewIds.team.map((id) => ["2", team.views[id]] as const),
      ...viewIds.career.map((id) => ["3", career.views[id]] as const),
    ];
    for (const [key, name] of views) {
      const tab = page.getByRole("tab", { name, exact: true });
      if ((await tab.count()) === 0) await page.keyboard.press(key);
      await tab.click();
      // Settled: nothing is still being worked out.
      await expect(page.locator(".skeleton")).toHaveCount(0, { timeout: 60_000 });
      expect(await violations(page), name).toEqual([]);
    }
  });
