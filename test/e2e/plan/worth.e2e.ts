import { planWorth as words } from "../../../shared/i18n/en/plan-worth.ts";
import { expect, test } from "../world.ts";
import { FramePage } from "../pages/frame-page.ts";

/** Every change is tried out on its own, which takes a while where processors are shared. */
const patience = { timeout: 90_000 };
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Mar 2027" as a number of months, to tell which comes first. */
function monthIn(text: string | null): number {
  const [, name = "", year = ""] = /([A-Z][a-z]{2}) (20\d\d)/u.exec(text ?? "") ?? [];
  expect(monthNames).toContain(name);
  return 12 * Number(year) + monthNames.indexOf(name);
}

test("a head sees which change is worth most, how safety moves the date, and what a month's delay costs", async ({
  world,
}) => {
  test.setTimeout(240_000);
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  const frame = new FramePage(page);
  await frame.untilProjected();
  await frame.command("switch to hire");
  await frame.untilProjected();
  await page.keyboard.press("6");
  await page.getByRole("tab", { name: "What each change is worth" }).click();

  const ranking = page.getByRole("table", { name: words.rank.caption });
  await expect(ranking.getByRole("row").nth(1)).toContainText("1", patience);
  await expect(page.locator(".verdict-sentence")).toContainText("worth most");
  // The foremost figure opens to its interval.
  await ranking.getByRole("row").nth(1).getByRole("button").first().click();
  await expect(page.getByRole("dialog").getByText(words.why.interval)).toBeVisible();
  await page.keyboard.press("Escape");

  const safety = page.getByRole("textbox", { name: words.hireBy.safety });
  const answer = page.locator(".worth-safety ~ .worth-answer");
  await safety.fill("80");
  await safety.press("Enter");
  const before = monthIn(await answer.textContent());
  await safety.fill("95");
  await safety.press("Enter");
  await expect(answer).toContainText("95%");
  expect(monthIn(await answer.textContent())).toBeLessThan(before);

  const delays = page.getByRole("table", { name: words.delay.caption });
  await expect(delays.getByRole("row").nth(1)).toContainText("¥", patience);
  await expect(page.getByText(/(Waiting|waiting) 1 month/u)).toBeVisible();
});
