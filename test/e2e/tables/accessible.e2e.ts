import { resolve } from "node:path";
import { violations } from "../axe.ts";
import { expect, test } from "../world.ts";

const roster = resolve(import.meta.dirname, "../../fixtures/rosters/ten-bad-rows-shift-jis.csv");

test("can be read and walked through without a mouse", async ({ world }) => {
  const { app, page, quit } = await world.open({ preferences: { language: "en", theme: "system" } });
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, roster);

  await page.getByRole("button", { name: /Search and commands/ }).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("roster");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Import a table" });
  await expect(dialog).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await dialog.getByRole("button", { name: "Choose a file…" }).press("Enter");
  await expect(dialog.getByRole("heading", { name: "What does each column tell?" })).toBeFocused();
  expect(await violations(page)).toEqual([]);

  await dialog.getByRole("button", { name: "Check the rows" }).press("Enter");
  await expect(dialog.getByRole("heading", { name: /rows have problems/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("switch")).toBeFocused();
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await quit();
});
