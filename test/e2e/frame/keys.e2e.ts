import { FramePage } from "../pages/frame-page.ts";
import { expect, test } from "../world.ts";

const english = { preferences: { language: "en", theme: "light" } } as const;

test("goes to a screen by its number, and announces it", async ({ world }) => {
  const { page } = await world.open(english);
  const frame = new FramePage(page);
  await frame.title("Overview").waitFor();
  await page.keyboard.press("5");
  await expect(frame.title("Capacity")).toBeFocused();
  await expect(page).toHaveTitle(/^Capacity · /);
  await expect(page.getByRole("button", { name: "Capacity" })).toHaveAttribute("aria-current", "page");
  await page.keyboard.press("9");
  await expect(frame.title("Present")).toBeFocused();
  await page.keyboard.press("1");
  await expect(frame.title("Overview")).toBeVisible();
});

test("lists its shortcuts on a question mark and closes them on Escape", async ({ world }) => {
  const { page } = await world.open(english);
  await new FramePage(page).title("Overview").waitFor();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("undoes and redoes a renamed workspace by button and by key", async ({ world }) => {
  const { page } = await world.open(english);
  const frame = new FramePage(page);
  await frame.title("Overview").waitFor();
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

test("reaches everything in the header with Tab, the way past the frame first", async ({ world }) => {
  const { page } = await world.open(english);
  await new FramePage(page).title("Overview").waitFor();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
