import { violations } from "../axe.ts";
import { OrgChartPage } from "../pages/org-chart-page.ts";
import { expect, test } from "../world.ts";

const preferences = { language: "en", theme: "light" } as const;

test("somebody is dragged to another manager with a preview, and one undo brings them back", async ({ world }) => {
  const { page } = await world.open({ preferences });
  const chart = new OrgChartPage(page);
  await chart.untilProjected();
  await chart.open();

  await chart.drag("Ren Hasegawa", "Kaori Nishino");
  await expect(chart.preview).toContainText("Ren Hasegawa → Kaori Nishino, as a correction of the facts.");
  await expect(chart.preview).toContainText("Kaori Nishino: 7 → 8 reports");
  await page.mouse.up();
  await expect(chart.manager()).toHaveText("Kaori Nishino");
  await page.keyboard.press("Control+z");
  await expect(chart.manager()).toHaveText("Misaki Miura");

  await chart.drag("Misaki Miura", "Ren Hasegawa");
  await expect(chart.preview).toContainText("would be a circle");
  await page.mouse.up();
  await expect(chart.manager()).toHaveText("Naoto Sakakibara");
});

test("a move made by keys in a later month is planned, and the list says what changes", async ({ world }) => {
  const { page } = await world.open({ preferences });
  const chart = new OrgChartPage(page);
  await chart.untilProjected();
  await chart.open();
  await page.getByRole("slider", { name: "Shown in" }).press("PageUp");
  await chart.picture.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowRight");
  await expect(chart.preview).toContainText(/Misaki Miura → Shota Okabe from \w+ \d+\./);
  await page.keyboard.press("Enter");
  await expect(chart.manager()).toHaveText("Shota Okabe");
  await page.keyboard.press("v");
  await expect(page.getByText("From Naoto Sakakibara to Shota Okabe.").first()).toBeVisible();
  await page.keyboard.press("t");
  await expect(chart.tree).toBeFocused();
  await expect(chart.tree.locator('[data-current="true"]')).toHaveText(/^Misaki Miura.*→ moved/);
  await page.keyboard.press("Control+z");
  await expect(chart.manager()).toHaveText("Naoto Sakakibara");
});

test("a move, the twin and its dialog have nothing that axe objects to", async ({ world }) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  const chart = new OrgChartPage(page);
  await chart.untilProjected();
  await page.keyboard.press("2");
  await page.getByRole("tab").nth(2).click();
  const picture = page.getByRole("application");
  await picture.focus();
  await page.keyboard.press("v");
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowDown");
  await expect(chart.preview).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("t");
  await expect(page.getByRole("tree")).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.locator(".org-chart-aside-deeds button").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("a team is put under a hire who is still to come, from her first day, and a digit does not leave the dialog", async ({
  world,
}) => {
  const { page } = await world.open({ preferences });
  const chart = new OrgChartPage(page);
  await chart.untilProjected();
  await chart.open();
  await chart.picture.focus();
  await page.keyboard.press("ArrowDown");
  await page.locator(".org-chart-aside-deeds button").first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox").fill("planned");
  await dialog.getByRole("option", { name: /^Planned hire/i }).click();
  await page.keyboard.press("6");
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Move" }).click();
  await expect(dialog).toBeHidden();
  await expect(chart.manager()).toHaveText(/^Planned hire 1/);
  await page.keyboard.press("Control+z");
  await expect(chart.manager()).toHaveText("Naoto Sakakibara");
});
