import { present as words } from "../../../shared/i18n/en/present.ts";
import { presentSlides } from "../../../shared/i18n/en/present-slides.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

/** Both plans of the sample are lived through in all their futures, which takes a while where processors are shared. */
const patience = { timeout: 120_000 };

test("a head finds ten slides made of the sample, puts them in order, says it in own words, and finds it all again", async ({
  world,
}) => {
  test.setTimeout(240_000);
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("9");
  await expect(page.getByText(/^10 slides, ready/u).first()).toBeVisible(patience);
  const preview = page.locator(".present-preview");
  await expect(preview.getByText(presentSlides.names.hidden)).toBeVisible();

  const slides = page.getByRole("grid", { name: words.strip.label }).getByRole("row");
  await expect(slides).toHaveCount(10);
  await slides.first().click();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("row", { name: `2: ${presentSlides.titles.verdict}` })).toBeVisible();
  await page.keyboard.press("h");
  await expect(page.getByText(/^9 slides, ready/u).first()).toBeVisible();

  await page.getByRole("button", { name: words.strip.add }).click();
  await page.getByRole("menuitem", { name: words.kinds.words }).click();
  await page.getByRole("textbox", { name: words.slide.title }).fill("Decide today");
  await page.getByRole("textbox", { name: words.slide.body }).fill("- Two analysts before spring");
  await expect(preview.getByRole("heading", { name: "Decide today" })).toBeVisible();
  await expect(preview.getByRole("listitem")).toHaveText("Two analysts before spring");

  await page.getByRole("button", { name: /^Undo/u }).first().click();
  await page.getByRole("button", { name: /^Undo/u }).first().click();
  await expect(preview.getByRole("heading", { name: presentSlides.titles.words })).toBeVisible();
});
