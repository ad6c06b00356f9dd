import { compare as words } from "../../../shared/i18n/en/compare.ts";
import { ScenariosPage } from "../pages/scenarios-page.ts";
import { expect, test } from "../world.ts";

/** Ten thousand futures of two plans take a while where processors are shared. */
const patience = { timeout: 90_000 };
const plan = "Hire ahead";
const branch = `${plan}, branch`;

test("a cheaper branch is set against its plan: the verdict, one key through all charts, and what differs", async ({
  world,
}) => {
  test.setTimeout(240_000);
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  const list = new ScenariosPage(page);
  await list.untilProjected();
  await list.command(`Switch to “${plan}”`);
  await expect(list.picker).toHaveAccessibleName(`Scenario: ${plan}`);
  await list.command("Branch off");
  await expect(list.picker).toHaveAccessibleName(`Scenario: ${branch}`);

  await page.keyboard.press("6");
  const hires = page.getByRole("option", { name: /Analyst-type/ });
  await expect(hires).toHaveCount(2);
  await hires.first().click();
  await page.keyboard.press("Delete");
  await expect(hires).toHaveCount(1);

  await page.keyboard.press("7");
  const verdict = page.getByText(new RegExp(`^“${plan}” beats “${branch}” on coverage in .+ of 100 futures`)).first();
  await expect(verdict).toContainText(/costs ¥[\d.]+M less \(/, patience);
  const figures = page.getByRole("table", { name: /^Figures of each plan/ });
  await expect(page.getByRole("progressbar")).toHaveCount(0, patience);
  await expect(figures.getByRole("row", { name: /^Coverage in the worst month/ })).toContainText("worse: better in");
  await expect(figures.getByRole("row", { name: /^Cost over all months/ })).toContainText("better in");

  await expect(page.getByRole("img", { name: `Coverage with “${branch}”` })).toBeVisible();
  await page.keyboard.press("b");
  await expect(page.getByRole("radio", { name: words.look.changes })).toBeChecked();
  await expect(page.getByRole("img", { name: `ARR of “${branch}” less “${plan}”` })).toBeVisible();
  await page.keyboard.press("b");
  await expect(page.getByRole("img", { name: `Headcount with “${plan}”` })).toBeVisible();

  const differing = page.getByRole("table", { name: words.differences.caption });
  await expect(differing.getByRole("row")).toHaveCount(2);
  await expect(differing.getByRole("row", { name: /^Hire in .+Analyst-type/ })).toContainText("planned");

  // The choice and the answers outlive a walk to another screen.
  await page.keyboard.press("1");
  await page.keyboard.press("7");
  await expect(page.getByRole("radio", { name: words.look.before })).toBeChecked();
  await expect(verdict).toBeVisible({ timeout: 2_000 });
});
