import type { Page } from "@playwright/test";
import { viewIds } from "../../../renderer/focus/place.ts";
import { en, ja } from "../../../shared/i18n/messages.ts";
import { violations } from "../axe.ts";
import { FramePage } from "../pages/frame-page.ts";
import { expect, test } from "../world.ts";

/** What has come says what it still works out once it was drawn. */
const untilDrawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Settled: nothing is still being worked out, nor left for whoever scrolls there. */
async function untilSettled(page: Page): Promise<void> {
  await page.locator("html[data-projection-revision]").waitFor({ timeout: 120_000 });
  const unsettled = page.locator('.skeleton, [data-settling="true"]');
  await expect(async () => {
    await untilDrawn(page);
    if ((await unsettled.count()) > 0)
      await unsettled
        .last()
        .scrollIntoViewIfNeeded({ timeout: 500 })
        .catch(() => undefined);
    await expect(unsettled).toHaveCount(0, { timeout: 1_000 });
  }).toPass({ timeout: 120_000 });
}

// One window a language walks through every screen and view, each seen in both themes: what the views work out is worked out once.
for (const [language, words] of [
  ["ja", ja],
  ["en", en],
] as const) {
  const screens = {
    team: ["2", viewIds.team.map((id) => words.team.views[id])],
    career: ["3", viewIds.career.map((id) => words.career.views[id])],
    retention: ["4", viewIds.retention.map((id) => words.retention.views[id])],
    capacity: ["5", viewIds.capacity.map((id) => words.capacity.views[id])],
    plan: ["6", viewIds.plan.map((id) => words.plan.views[id])],
    examine: ["8", viewIds.examine.map((id) => words.examine.views[id])],
  } as const;

  test(`has nothing for axe to find on any screen (${language})`, async ({ world }) => {
    test.setTimeout(420_000);
    const { page } = await world.open({ preferences: { language, theme: "system", isRailWide: language === "en" } });
    await untilSettled(page);
    expect.soft(await violations(page), "overview").toEqual([]);
    const frame = new FramePage(page);
    await page.keyboard.press("7");
    await frame.title(words.frame.screens.compare.name).waitFor();
    await untilSettled(page);
    expect.soft(await violations(page), "compare").toEqual([]);
    await page.keyboard.press("9");
    await frame.title(words.frame.screens.present.name).waitFor();
    await untilSettled(page);
    expect.soft(await violations(page), "present").toEqual([]);
    for (const [key, views] of Object.values(screens)) {
      await page.keyboard.press(key);
      for (const name of views) {
        await page.getByRole("tab", { name, exact: true }).click();
        await page.getByRole("tabpanel", { name, exact: true }).waitFor();
        await untilSettled(page);
        expect.soft(await violations(page), name).toEqual([]);
      }
    }
    await page.keyboard.press("Control+,");
    for (const name of Object.values(words.settings.pages)) {
      await page.getByRole("tab", { name }).click();
      await page.getByRole("tabpanel", { name }).waitFor();
      expect.soft(await violations(page), name).toEqual([]);
    }
  });
}

test("has nothing for axe to find in what lies over the screens", async ({ world }) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  const frame = new FramePage(page);
  await frame.title("Overview").waitFor();
  for (const command of ["new workspace", "rename this workspace"]) {
    await frame.command(command);
    await page.getByRole("dialog").waitFor();
    expect.soft(await violations(page), command).toEqual([]);
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("Control+k");
  await frame.palette.waitFor();
  expect.soft(await violations(page), "palette").toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  expect.soft(await violations(page), "shortcuts").toEqual([]);
});
