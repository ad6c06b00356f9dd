import { AppPage } from "../pages/app-page.ts";
import { CareerPage } from "../pages/career-page.ts";
import { expect, test } from "../world.ts";

test("the person who is blocked from above is found by mouse and by keyboard, a seat shortens the wait, and undo brings it back", async ({
  world,
}) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  await new AppPage(page).untilProjected();
  const career = new CareerPage(page);
  await career.open();

  await test.step("a seat shortens the wait, and undo brings it back", async () => {
    await expect(career.verdict).toContainText(
      "Ren Hasegawa has been ready for Team lead or Principal CSM for 8 months",
    );
    await expect(page.getByRole("heading", { name: "Ren Hasegawa" })).toBeVisible();
    const before = await career.waitMonths();
    expect(before).toBeGreaterThan(12);

    await page.getByRole("button", { name: "Try it: A new seat: Team lead" }).click();
    await expect.poll(() => career.waitMonths(), { timeout: 30_000 }).toBeLessThan(before);
    await expect(page.getByRole("heading", { name: "Ren Hasegawa" })).toBeVisible();

    await page.keyboard.press("Control+z");
    await expect.poll(() => career.waitMonths(), { timeout: 30_000 }).toBe(before);
  });

  await test.step("people and their next steps are reached by keyboard alone", async () => {
    await career.people.getByRole("option", { name: /Ren Hasegawa/ }).focus();
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("heading", { name: "Yuki Kuroda" })).toBeVisible();
    await career.openFlags();
    await page.getByRole("button", { name: /^See what would free them \(Aya Murakami/ }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Aya Murakami" })).toBeVisible({ timeout: 30_000 });
  });
});
