import { retention } from "../../../shared/i18n/en/retention.ts";
import { retentionCandidates as words } from "../../../shared/i18n/en/retention-candidates.ts";
import { violations } from "../axe.ts";
import { AppPage } from "../pages/app-page.ts";
import { expect, test } from "../world.ts";

const person = "Sota Arai";
const working = { timeout: 30_000 };

test("a candidate is told what is hard here, the interview then counts as honest, and the hire stands in the plan", async ({
  world,
}) => {
  test.slow();
  const { page } = await world.open({ preferences: { language: "en", theme: "system" } });
  await new AppPage(page).untilProjected();
  await page.keyboard.press("4");
  await page.getByRole("tab", { name: retention.views.candidates }).click();
  const section = (name: string) => page.getByRole("radio", { name, exact: true });

  await page.getByRole("option", { name: person }).click();
  const check = page.getByRole("table", { name: words.check.caption });
  await expect(check).toContainText(words.check.stands.notTold, working);
  await expect(check).toContainText(words.check.leftForIt);

  await section(words.sections.effect).click();
  await expect(page.getByText(/^Their interview does not count as honest yet/)).toBeVisible(working);
  await expect(page.getByRole("table", { name: words.fit.gapCaption })).toBeVisible(working);
  await expect(page.getByRole("table", { name: words.effect.teamCaption })).toContainText(
    words.effect.scores.minCoverage,
    working,
  );

  await section(words.sections.interview).click();
  const topics = page
    .getByRole("group")
    .filter({ has: page.getByRole("radio", { name: words.interview.views.accepts }) });
  for (const topic of await topics.all()) {
    const answers = topic.getByRole("radio");
    const isAnswered = await answers.evaluateAll((radios) => radios.some((one) => one.ariaChecked === "true"));
    if (!isAnswered) await topic.getByRole("radio", { name: words.interview.views.worries }).click();
  }
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: words.interview.save }).click();
  await expect(page.getByText(words.interview.leftNone, { exact: false })).toBeVisible();

  await page.getByRole("button", { name: words.deeds.plan }).click();
  await expect(page.getByText(`counted as ${words.deeds.honest}`)).toBeVisible();
  await section(words.sections.effect).click();
  await expect(page.getByText(words.effect.counts.honest)).toBeVisible(working);

  await page.getByRole("button", { name: words.list.hardPage }).click();
  const paper = page.getByRole("article", { name: words.page.preview });
  await expect(paper).toContainText(words.page.intro);
  await page.getByRole("radio", { name: "日本語" }).click();
  await expect(paper).toHaveAttribute("lang", "ja");
  await expect(paper).not.toContainText(person);
});
