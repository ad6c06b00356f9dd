import { FramePage } from "../pages/frame-page.ts";
import { expect, test } from "../world.ts";

test("the frame is worked by keys: the header by Tab, screens by number, shortcuts by a question mark, and undo", async ({
  world,
}) => {
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  const frame = new FramePage(page);
  await frame.title("Overview").waitFor();

  await test.step("reaches everything in the header with Tab, the way past the frame first", async () => {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
  });

  await test.step("goes to a screen by its number, and announces it", async () => {
    await page.keyboard.press("5");
    await expect(frame.title("Capacity")).toBeFocused();
    await expect(page).toHaveTitle(/^Capacity · /);
    await expect(page.getByRole("button", { name: "Capacity" })).toHaveAttribute("aria-current", "page");
    await page.keyboard.press("9");
    await expect(frame.title("Present")).toBeFocused();
    await page.keyboard.press("1");
    await expect(frame.title("Overview")).toBeVisible();
  });

  await test.step("lists its shortcuts on a question mark and closes them on Escape", async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("undoes and redoes a renamed workspace by button and by key", async () => {
    await expect(frame.undo).toHaveAttribute("aria-disabled", "true");
    await frame.command("rename workspace");
    const name = page.getByRole("textbox", { name: "Name of the workspace" });
    const before = await name.inputValue();
    await name.fill("Northern team");
    await name.press("Enter");
    const shown = (words: string) => page.getByRole("button", { name: `${words}: Workspaces`, exact: true });
    await expect(shown("Northern team")).toBeVisible();
    await expect(frame.status).toContainText("Saved");

    await frame.undo.click();
    await expect(shown(before)).toBeVisible();
    await frame.redo.click();
    await expect(shown("Northern team")).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(shown(before)).toBeVisible();
    await page.keyboard.press("Control+Shift+z");
    await expect(shown("Northern team")).toBeVisible();
  });
});
