import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../world.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const roster = resolve(import.meta.dirname, "../../fixtures/rosters/ten-bad-rows-shift-jis.csv");

/** The page's own policy refuses injected scripts, so axe comes in as a debugger would bring it. */
async function violationsOn(page: Page): Promise<string[]> {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Runtime.evaluate", { expression: axe });
  const { result } = await debug.send("Runtime.evaluate", {
    expression: "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))",
    awaitPromise: true,
    returnByValue: true,
  });
  await debug.detach();
  return result.value as string[];
}

for (const theme of ["light", "dark"] as const) {
  test(`can be read and walked through without a mouse in ${theme}`, async ({ world }) => {
    const { app, page, quit } = await world.open({ preferences: { language: "en", theme } });
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    }, roster);

    await page.getByRole("button", { name: /Search and commands/ }).waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("roster");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Import a table" });
    await expect(dialog).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);

    await dialog.getByRole("button", { name: "Choose a file…" }).press("Enter");
    await expect(dialog.getByRole("heading", { name: "What does each column tell?" })).toBeFocused();
    expect(await violationsOn(page)).toEqual([]);

    await dialog.getByRole("button", { name: "Check the rows" }).press("Enter");
    await expect(dialog.getByRole("heading", { name: /rows have problems/ })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(dialog.getByRole("switch")).toBeFocused();
    expect(await violationsOn(page)).toEqual([]);

    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await quit();
  });
}
