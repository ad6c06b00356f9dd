import { compare } from "../../../shared/i18n/en/compare.ts";
import { planRecommended } from "../../../shared/i18n/en/plan-recommended.ts";
import { ScenariosPage } from "../pages/scenarios-page.ts";
import { expect, test } from "../world.ts";

/** Seconds where the machine is free; two of these share the processors. */
const patience = { timeout: 150_000 };

// A newcomer has the sample as it comes.
test.use({ before: "nothing" });

test("whom to hire, from when and at what cost is answered from the sample, and the plan is defended against a cheaper one", async ({
  world,
}) => {
  test.setTimeout(400_000);
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  const list = new ScenariosPage(page);
  await list.untilProjected();
  const started = performance.now();

  // Whom, from when, for what: searched, told in a sentence and a table, and taken over as one step.
  await list.command("Branch off");
  const branch = await list.picker.textContent();
  await page.keyboard.press("6");
  await page.getByRole("tab", { name: "Recommended plan" }).click();
  await page.getByRole("button", { name: planRecommended.ask.start }).click();
  // The search goes on while something else is looked at, and leads back to its answer.
  await page.keyboard.press("1");
  const status = page.getByRole("contentinfo");
  await expect(status.getByRole("button", { name: /^Searching for a plan: \d+%$/u })).toBeVisible();
  await expect(status.getByRole("button", { name: planRecommended.beside.stop })).toBeVisible();
  await status.getByRole("button", { name: planRecommended.beside.found }).click(patience);
  const verdict = page.locator(".verdict-sentence");
  await expect(verdict).toContainText(
    /\d+ hires? from \w+ 20\d\d \(\d+ \S+-type.*\).*¥[\d.]+M more than today’s plan .*hold 88% in \d+ of 100 futures/u,
  );
  const deeds = page.getByRole("table", { name: planRecommended.list.caption });
  const hires = await deeds.getByRole("switch").count();
  expect(hires).toBeGreaterThan(1);
  await deeds.getByRole("switch").first().press("Space");
  await page.getByRole("button", { name: `Take over ${hires - 1} chosen` }).click();
  const taken = page.getByText(/in the plan now, tagged “recommended”/u);
  await expect(taken).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(taken).toHaveCount(0);
  await deeds.getByRole("switch").first().press("Space");
  await page.getByRole("button", { name: planRecommended.list.acceptAll }).click();
  await expect(taken).toBeVisible();
  const answered = performance.now();

  // A cheaper one: a branch without the first of its hires.
  await list.command("Branch off");
  await expect(list.picker).not.toHaveText(branch!);
  await page.keyboard.press("6");
  await page.getByRole("tab", { name: "Timeline" }).click();
  const planned = page.getByRole("option", { name: /hire|-type/iu });
  const before = await planned.count();
  await planned.last().click();
  await page.keyboard.press("Delete");
  await expect(planned).toHaveCount(before - 1);

  await page.keyboard.press("7");
  await expect(page.getByText(/beats “.+” on coverage in .+ of 100 futures/u).first()).toBeVisible(patience);
  await expect(page.getByRole("progressbar")).toHaveCount(0, patience);
  const figures = page.getByRole("table", { name: /^Figures of each plan/ });
  await expect(figures.getByRole("row", { name: /^Cost over all months/ })).toContainText("better in");
  await expect(page.getByRole("table", { name: compare.differences.caption })).toContainText("Hire");
  const seconds = (from: number, to: number) => ((to - from) / 1e3).toFixed(0);
  console.log(
    `answered after ${seconds(started, answered)} s, defended after ${seconds(started, performance.now())} s`,
  );
});
