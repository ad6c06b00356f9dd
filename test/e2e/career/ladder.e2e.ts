import type { Page } from "@playwright/test";
import { careerLadder as words } from "../../../shared/i18n/en/career-ladder.ts";
import { violations } from "../axe.ts";
import { FramePage } from "../pages/frame-page.ts";
import { expect, test } from "../world.ts";

const inEnglish = { preferences: { language: "en", theme: "system" } } as const;

async function openLadder(page: Page): Promise<FramePage> {
  const frame = new FramePage(page);
  await frame.title("Overview").waitFor();
  await page.keyboard.press("3");
  await page.getByRole("tab", { name: "Ladder and seats" }).click();
  await page.getByRole("group", { name: words.picture.label }).waitFor();
  return frame;
}

const card = (page: Page, name: string) =>
  page.getByRole("group", { name: words.picture.label }).getByRole("button", { name: new RegExp(`^${name}`) });

test("a level is added and taken back by keyboard, levels are walked by arrow keys, and a seat frees those who wait", async ({
  world,
}) => {
  test.slow();
  const { page } = await world.open(inEnglish);
  const frame = await openLadder(page);

  await test.step("a level is added, connected and given seats by keyboard, and undone step by step", async () => {
    await card(page, "Senior CSM").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: words.picture.add }).focus();
    await page.keyboard.press("Enter");
    await expect(card(page, words.newLevel)).toHaveAttribute("aria-pressed", "true");

    await page.getByRole("textbox", { name: words.editor.name }).fill("Staff CSM");
    await page.keyboard.press("Enter");
    await expect(card(page, "Staff CSM")).toBeVisible();
    await page.getByRole("radio", { name: words.editor.limits.number }).press("Enter");
    await expect(card(page, "Staff CSM")).toContainText("0 of 1 seats");
    await page.getByRole("switch", { name: "Head of Customer Success" }).focus();
    await page.keyboard.press("Space");
    await expect(page.getByRole("switch", { name: "Head of Customer Success" })).toBeChecked();
    expect(await violations(page)).toEqual([]);

    for (let step = 0; step < 4; step++) await page.keyboard.press("Control+z");
    await expect(card(page, "Staff CSM")).toHaveCount(0);
    await expect(card(page, words.newLevel)).toHaveCount(0);
    await expect(frame.undo).toBeVisible();
  });

  await test.step("arrow keys walk from level to level; a seat opened in a later month frees those who wait", async () => {
    await card(page, "CSM").focus();
    await page.keyboard.press("ArrowUp");
    await expect(card(page, "Senior CSM")).toBeFocused();
    await expect(card(page, "Senior CSM")).toContainText("nowhere to go");

    await page.getByRole("slider", { name: "Shown in" }).focus();
    for (let month = 0; month < 6; month++) await page.keyboard.press("ArrowRight");
    await card(page, "Team lead").click();
    const seats = page.getByRole("textbox", { name: /^Seats from/ });
    await expect(seats).toHaveValue("3");
    await seats.fill("4");
    await page.keyboard.press("Enter");
    await expect(card(page, "Team lead")).toContainText("3 of 4 seats");
    await expect(card(page, "Senior CSM")).not.toContainText("nowhere to go");

    await page.getByRole("slider", { name: "Shown in" }).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(card(page, "Team lead")).toContainText("3 of 3 seats");
  });
});

test("a level that goes leaves its people on another, and a template maps everyone; both come back with undo", async ({
  world,
}) => {
  test.slow();
  const { page } = await world.open(inEnglish);
  await openLadder(page);
  await card(page, "Associate CSM").click();
  await page.getByRole("button", { name: words.editor.remove }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("2 people stand on it.");
  await dialog.getByRole("button", { name: words.remove.confirm }).click();
  await expect(card(page, "Associate CSM")).toHaveCount(0);

  await page.getByRole("button", { name: words.picture.template }).click();
  await dialog.getByRole("radio", { name: "10→100" }).click();
  await expect(dialog.getByRole("table")).toContainText("Team lead");
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole("button", { name: words.template.apply }).click();
  await expect(card(page, "Support specialist")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(card(page, "Associate CSM")).toBeVisible();
  await expect(card(page, "Support specialist")).toBeVisible();
});
