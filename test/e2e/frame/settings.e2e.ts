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
  await first.page.getByRole("radio", { name: "日本語" }).click();
  await expect(frame.title("設定")).toBeVisible();
  await expect(first.page.locator("html")).toHaveAttribute("lang", "ja");
  await first.quit();

  const { page } = await world.open();
  await new FramePage(page).title("全体像").waitFor();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
