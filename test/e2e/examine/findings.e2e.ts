import { findings } from "../../../shared/catalogue/findings.ts";
import { examineFindings as words } from "../../../shared/i18n/en/examine-findings.ts";
import { FramePage } from "../pages/frame-page.ts";
import { expect, test } from "../world.ts";

/** A plan is examined on futures of its own, which takes a while where processors are shared. */
const patience = { timeout: 60_000 };

test("what a second pair of eyes finds is said first, tried with one click, asked where nobody knows, and undone", async ({
  world,
}) => {
  test.setTimeout(180_000);
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  const frame = new FramePage(page);
  await frame.untilProjected();
  await page.keyboard.press("8");
  await expect(page.locator(".verdict-sentence")).toContainText(findings.noMultipliers.name.en, patience);

  const open = async (name: string) => {
    await page.locator(".findings-row").filter({ hasText: name }).click();
    return page.locator(".findings-side");
  };
  const scale = await open(findings.noMultipliers.name.en);
  await expect(scale.getByText(/^Then: .*\(1\.00 → 0\.50\)/u)).toBeVisible(patience);
  await expect(scale.getByRole("list", { name: words.others.caption })).toContainText(
    words.verdicts.weakness.no,
    patience,
  );
  await scale.getByRole("button", { name: /^Try it here: Start “Operations design/u }).click();
  await expect(scale.locator(".findings-head")).toContainText(words.verdicts.weakness.partly, patience);
  await page.keyboard.press("Control+z");
  await expect(scale.locator(".findings-head")).toContainText(words.verdicts.weakness.holds, patience);

  // Found by its name from anywhere, too.
  await frame.command(findings.nobodyAsks.name.en);
  const board = page.locator(".findings-side");
  await expect(board.getByRole("heading", { name: findings.nobodyAsks.name.en })).toBeVisible();
  await board.getByText("It does not ask", { exact: true }).click();
  await expect(board.locator(".findings-head")).toContainText(words.verdicts.weakness.holds, patience);
});
