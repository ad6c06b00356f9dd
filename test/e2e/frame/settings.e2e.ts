import { FramePage } from "../pages/frame-page.ts";
import { expect, test } from "../world.ts";

test("changes language and theme at once, and keeps them for the next start", async ({ world }) => {
  const first = await world.open({ preferences: { language: "en", theme: "light" } });
  const frame = new FramePage(first.page);
  await frame.title("Overview").waitFor();
  await first.page.keyboard.press("Control+,");
  await expect(frame.title("Settings")).toBeVisible();
  await first.page.getByRole("radio", { name: "Dark" }).click();
  await expect(first.page.locator("html")).toHaveAttribute("data-theme", "dark");
  await first.page.getByRole("tab", { name: "Keyboard" }).click();
  await first.page.getByText("Shortcuts of a single key").click();
  await frame.command("settings: appear");
  await first.page.keyboard.press("Control+Shift+h");
  await first.page.getByRole("button", { name: "Show screen names" }).click();
  await first.page.getByRole("radio", { name: "日本語" }).click();
  await expect(frame.title("設定")).toBeVisible();
  await expect(first.page.locator("html")).toHaveAttribute("lang", "ja");
  await first.quit();

  const { page } = await world.open();
  await new FramePage(page).title("全体像").waitFor();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: "名前を隠しています" })).toBeVisible();
  await expect(page.getByRole("button", { name: "画面の名前を隠す" })).toBeVisible();
  await page.keyboard.press("5");
  await expect(new FramePage(page).title("全体像")).toBeVisible();
});

test("names the types in the field's words or in sober ones, everywhere at once", async ({ world }) => {
  const { page } = await world.open({ preferences: { language: "ja", theme: "light" } });
  const frame = new FramePage(page);
  await expect(page.getByRole("radio", { name: "メガネ君" })).toBeVisible();
  await page.keyboard.press("Control+,");
  await page.getByRole("radio", { name: /営業型/ }).click();
  await page.keyboard.press("1");
  await frame.title("全体像").waitFor();
  await expect(page.getByRole("radio", { name: "分析型" })).toBeVisible();
  await expect(page.getByText("メガネ君")).toHaveCount(0);
});
