import { capacity } from "../../../shared/i18n/en/capacity.ts";
import { capacityBook as words } from "../../../shared/i18n/en/capacity-book.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

test("a head keeps two accounts where they are, evens the books out, and undo takes it back", async ({ world }) => {
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("5");
  await page.getByRole("tab", { name: capacity.views.book }).click();
  const verdict = page.locator(".verdict-sentence");
  const loaded = (await verdict.textContent())!;
  expect(loaded).toMatch(/’s book asks for \d{3}% of the hours they have for it\.$/);

  await page.getByRole("grid", { name: /^Accounts of .*, one by one$/ }).focus();
  for (const key of ["ArrowDown", "Shift+ArrowDown", "l"]) await page.keyboard.press(key);
  await expect(
    page.getByRole("grid", { name: /one by one$/ }).getByText(words.accounts.locked, { exact: true }),
  ).toHaveCount(2);

  await page.getByRole("radio", { name: words.looks.even }).press("Space");
  const moves = page.getByRole("table", { name: words.even.movesCaption });
  await expect(moves).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: /^Accept \d+ moves?$/ }).click();
  await page.getByRole("radio", { name: words.looks.books }).press("Space");
  await expect(verdict).not.toHaveText(loaded);
  await page.keyboard.press("Control+z");
  await expect(verdict).toHaveText(loaded);
});
