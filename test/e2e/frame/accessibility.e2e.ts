import { settings } from "../../../shared/i18n/en/settings.ts";
import { violations } from "../axe.ts";
import { FramePage } from "../pages/frame-page.ts";
import { expect, test } from "../world.ts";

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
