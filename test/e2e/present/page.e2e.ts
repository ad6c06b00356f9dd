import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { _electron, type Page } from "@playwright/test";
import { page as words } from "../../../shared/i18n/en/page.ts";
import { presentExports } from "../../../shared/i18n/en/present-exports.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { objections } from "../axe.ts";
import { FramePage } from "../pages/frame-page.ts";
import { electronPath, environment, expect, isRoot, type OpenApp, test } from "../world.ts";

const browser = join(import.meta.dirname, "page-window.cjs");
const { members, accounts, candidates = [], pastMembers = [] } = sampleWorkspace("en").baseline;
const names = [...members, ...accounts, ...candidates, ...pastMembers].flatMap(({ name }) => name ?? []);

async function exportPage({ app, page }: OpenApp, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.getByRole("button", { name: presentExports.open }).click({ timeout: 150_000 });
  await page.getByText(presentExports.formats.page.name, { exact: true }).click();
  await expect(page.getByText(presentExports.names.positions)).toBeVisible();
  await page.getByRole("button", { name: presentExports.save }).click();
  await expect(page.getByText(`Saved as “plan.html”.`)).toBeVisible({ timeout: 90_000 });
}

/** Colours are looked at in both themes, all else once. */
async function foundByAxe(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await objections(page)).map((text) => `${colorScheme} · ${text}`));
  }
  return found;
}

test("exports a plan as a page that comes to the same result by itself, without a network and without names", async ({
  world,
}) => {
  test.setTimeout(300_000);
  const opened = await world.open({ preferences: { language: "en", theme: "light" } });
  const frame = new FramePage(opened.page);
  await frame.untilProjected();
  await opened.page.keyboard.press("9");
  const path = join(world.folder, "plan.html");
  await exportPage(opened, path);
  await opened.quit();
  const text = readFileSync(path, "utf8");
  expect(names.filter((name) => text.includes(name))).toEqual([]);
  expect(statSync(path).size).toBeLessThan(1_000_000);

  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...(isRoot ? ["--no-sandbox"] : []), `--user-data-dir=${join(world.folder, "browser")}`, browser, path],
    env: environment(),
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  const status = page.locator("#status");
  const exported = await page.locator("#exported-digest").innerText();

  await page.getByRole("button", { name: words.again.run }).click();
  await expect(status).toContainText("Same result", { timeout: 60_000 });
  expect(await page.locator("#digest").innerText()).toBe(exported);

  // Another growth is marked, has another result, and there is a way back.
  await page.getByText(words.change.title).click();
  await page.getByLabel(words.change.trials, { exact: true }).fill("500");
  await page.getByLabel(words.change.growthRatio, { exact: true }).focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Changed from the exported plan")).toContainText("New customers 103% instead of 100%");
  await expect(status).toContainText("changed settings: 500 futures", { timeout: 60_000 });
  expect(await page.locator("#digest").innerText()).not.toBe(exported);
  expect(await foundByAxe(page)).toEqual([]);
  await page.getByRole("button", { name: words.change.back }).click();
  await expect(status).toContainText("Same result", { timeout: 60_000 });

  const asked = await app.evaluate(() => (globalThis as unknown as { asked: readonly string[] }).asked);
  expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([`file://${path}`]);
  expect(complaints).toEqual([]);
  await app.close();
});
