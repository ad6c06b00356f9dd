import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { settings } from "../../../shared/i18n/en/settings.ts";
import { FramePage } from "../pages/frame-page.ts";
import { expect, test } from "../world.ts";

/** What axe finds, short enough to read in a test's output. Legacy mode: an Electron window opens no second page. */
async function violations(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  // An experimental rule that no tag brings in: what is seen on a control must be in its name.
  const rules = { "label-content-name-mismatch": { enabled: true } };
  const results = await new AxeBuilder({ page }).setLegacyMode().options({ runOnly: tags, rules }).analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(" · ")),
  );
}

const settled = { reducedMotion: "reduce" } as const;

for (const theme of ["light", "dark"] as const)
  test(`has nothing for axe to find on any screen in the ${theme} theme`, async ({ world }) => {
    test.slow();
    const { page } = await world.open({ preferences: { language: "en", theme, isRailWide: true } });
    await page.emulateMedia(settled);
    const frame = new FramePage(page);
    await frame.title("Overview").waitFor();
    // The machine may be busy: the picture is what axe must see, however long it takes.
    await page.locator("html[data-projection-revision]").waitFor({ timeout: 120_000 });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("5");
    await frame.title("Capacity").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Control+,");
    await frame.title("Settings").waitFor();
    for (const name of Object.values(settings.pages)) {
      await page.getByRole("tab", { name }).click();
      await page.getByRole("tabpanel", { name }).waitFor();
      expect(await violations(page)).toEqual([]);
    }
    for (const command of ["new workspace", "rename this workspace"]) {
      await frame.command(command);
      await page.getByRole("dialog").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
    }
    await page.keyboard.press("Control+k");
    await frame.palette.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    expect(await violations(page)).toEqual([]);
  });
