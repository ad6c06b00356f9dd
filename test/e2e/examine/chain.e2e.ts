import { examine } from "../../../shared/i18n/en/examine.ts";
import { examineChain } from "../../../shared/i18n/en/examine-chain.ts";
import { examineOutcomes } from "../../../shared/i18n/en/examine-outcomes.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

const patience = { timeout: 30_000 };

test("a head sees which metrics go together, where they part ways, and writes down what is done about a weak one", async ({
  world,
}) => {
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("8");
  await page.getByRole("tab", { name: examine.views.chain }).click();
  const sentence = page.locator(".verdict-sentence");
  await expect(sentence).toContainText("stand out from chance", patience);

  const link = page.getByRole("button", { name: /^NPS → Expansion rate/ });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(link).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("img", { name: /^NPS, moved by its lag, and Expansion rate/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Tickets rise while usage falls" })).toBeVisible();

  await page.getByRole("button", { name: examineChain.divergence.look.outcomes }).click();
  await expect(sentence).toContainText("were followed by what was hoped for", patience);
  await page.locator(".outcomes-weak").getByRole("button", { name: examineOutcomes.weak.act }).first().click();
  await page.getByRole("textbox", { name: examineOutcomes.form.name }).fill("Two people back to onboarding");
  await page.getByRole("button", { name: examineOutcomes.form.keep, exact: true }).click();
  await expect(page.getByText("Answered by: “Two people back to onboarding”.")).toBeVisible(patience);

  await page.keyboard.press("Control+z");
  await expect(page.getByText(examineOutcomes.weak.unanswered)).toBeVisible(patience);
});
