import { scenarios } from "../../../shared/i18n/en/scenarios.ts";
import { violations } from "../axe.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { ScenariosPage } from "../pages/scenarios-page.ts";
import { expect, test } from "../world.ts";

const inEnglish = { preferences: { language: "en", theme: "system" } } as const;
const plan = "As we are";

test("a branch of a branch takes over what its origin changed since", async ({ world }) => {
  test.slow();
  const { page } = await world.open(inEnglish);
  const list = new ScenariosPage(page);
  const hand = new GrowthSlider(page);
  await hand.slider.waitFor();
  await list.command("Branch off");
  await expect(list.picker).toHaveAccessibleName(`Scenario: ${plan}, branch`);
  await list.command("Branch off");
  await expect(list.picker).toHaveAccessibleName(`Scenario: ${plan}, branch, branch`);

  await list.command(`Switch to “${plan}, branch”`);
  await hand.press("ArrowRight", 2);
  await list.open();
  await list.row(`${plan}, branch, branch`).click();
  await expect(list.detail).toContainText(`What “${plan}, branch” changed since`);
  await expect(list.detail).toContainText("Growth: ×1.00 → ×1.10");
  await list.detail.getByRole("button", { name: /^Take over: Growth/ }).click();
  await expect(list.detail).toContainText(scenarios.detail.sinceNone);

  await page.keyboard.press("Control+z");
  await expect(list.detail).toContainText("Growth: ×1.00 → ×1.10");
  expect(await violations(page)).toEqual([]);
});

test("a frozen scenario stays as it was shown and says what moved since", async ({ world }) => {
  test.slow();
  const { page } = await world.open(inEnglish);
  const list = new ScenariosPage(page);
  const hand = new GrowthSlider(page);
  await hand.slider.waitFor();
  await list.untilProjected();
  await list.freeze("Board meeting");
  await hand.press("ArrowRight", 2);
  await list.turnTowardsAnalysis("m12");

  await list.open();
  await list.show("frozen");
  await list.row("Board meeting").click();
  await expect(list.detail).toContainText("Since then 1 fact and 1 thing in the plan changed.");
  await expect(list.detail).toContainText("Growth: ×1.00 → ×1.10");
  await expect(list.detail).toContainText(/Mix: .* → /);
  const figures = list.detail.getByRole("row", { name: /^Team cost/ });
  await expect(figures.getByRole("cell").last()).toContainText("¥", { timeout: 60_000 });
  expect(await violations(page)).toEqual([]);

  await list.row("Board meeting").dblclick();
  await expect(page.getByText("Frozen for “Board meeting”")).toBeVisible();
  await expect(hand.slider).toHaveValue("1");
  await expect(page.locator(".still[inert]").first()).toBeAttached();
});

test("archiving and deleting are undone after a restart", async ({ world }) => {
  test.slow();
  const first = await world.open(inEnglish);
  const list = new ScenariosPage(first.page);
  await list.picker.waitFor();
  await list.open();
  await list.row("Hire ahead").click();
  await list.deed("archive");
  await expect(list.row("Hire ahead")).toHaveCount(0);
  await list.show("archived");
  await list.row("Hire ahead").click();
  await first.page.keyboard.press("Delete");
  await expect(list.row("Hire ahead")).toHaveCount(0);
  await list.untilSaved(3);
  await first.quit();

  const again = await world.open(inEnglish);
  const after = new ScenariosPage(again.page);
  await after.picker.waitFor();
  await after.open();
  await after.show("all");
  await expect(after.row("Hire ahead")).toHaveCount(0);
  await again.page.keyboard.press("Control+z");
  await expect(after.row("Hire ahead")).toContainText(scenarios.states.archived);
  await again.page.keyboard.press("Control+z");
  await expect(after.row("Hire ahead")).toContainText(scenarios.states.living);
});
