import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

const roster = resolve(import.meta.dirname, "../../fixtures/rosters/ten-bad-rows-shift-jis.csv");

/** The person's answers to the system's own dialogs, which no test can press; all else is the real app. */
const answerDialogs = (app: ElectronApplication, open: string, save: string) =>
  app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [paths.open] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: paths.save });
    },
    { open, save },
  );

async function openImport(page: Page) {
  await page.getByRole("button", { name: "データ", exact: true }).click();
  await page.getByRole("menuitem", { name: /表.*取り込む/ }).click();
  return page.getByRole("dialog", { name: "表の取り込み" });
}

test("brings the good rows of a Shift_JIS roster in, and one undo takes all of them out again", async ({ world }) => {
  const { app, page, quit } = await world.open({ preferences: { language: "ja", theme: "light" } });
  const list = join(world.folder, "problems.csv");
  await answerDialogs(app, roster, list);
  await new AppPage(page).untilProjected();

  const dialog = await openImport(page);
  await dialog.getByRole("button", { name: "ファイルを選ぶ…" }).click();
  await expect(dialog.getByText("ten-bad-rows-shift-jis.csv：200行、13列のうち12列を見分けました。")).toBeVisible();
  await dialog.getByRole("button", { name: "内容を確認" }).click();

  await expect(dialog.getByRole("heading", { name: /10行に問題があり/ })).toBeVisible();
  const bad = dialog.getByRole("row").filter({ hasText: "平成35年4月1日" });
  await expect(bad).toContainText("167");
  await expect(bad).toContainText("平成は2019年4月までです。");
  await expect(bad).toContainText("2023-04 と書いてください");

  await dialog.getByRole("button", { name: "一覧をCSVで保存…" }).click();
  await expect(dialog.getByText("「problems.csv」に保存しました。")).toBeVisible();
  expect(readFileSync(list, "utf8").split("\r\n").filter(Boolean)).toHaveLength(11);

  await dialog.getByRole("button", { name: "問題のある行を除いて190行を取り込む" }).click();
  await expect(dialog).toBeHidden();
  const undo = page.getByRole("button", { name: "元に戻す" });
  await undo.hover();
  await expect(page.getByRole("tooltip")).toContainText("メンバー190人を取り込み");
  await undo.click();
  await expect(undo).toHaveAttribute("aria-disabled", "true");

  const again = await openImport(page);
  await again.getByRole("button", { name: "ファイルを選ぶ…" }).click();
  await again.getByRole("button", { name: "内容を確認" }).click();
  await expect(again.getByRole("heading", { name: /新規190件/ })).toBeVisible();
  await quit();
});
