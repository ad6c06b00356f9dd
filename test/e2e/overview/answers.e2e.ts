import { explain } from "../../../shared/i18n/en/explain.ts";
import { overview } from "../../../shared/i18n/en/overview.ts";
import { OverviewPage } from "../pages/overview-page.ts";
import { expect, test, type World } from "../world.ts";

async function open(world: World) {
  const { app, page } = await world.open({ preferences: { language: "en", theme: "light" } });
  const screen = new OverviewPage(page);
  await screen.untilProjected();
  return { app, page, screen };
}

test("the window opens with the answer in a sentence, whose numbers open, and a chart that can be read, copied and turned into a table", async ({
  world,
}) => {
  const { app, page, screen } = await open(world);
  await expect(screen.verdict).toContainText("Coverage");
  await expect(screen.fan).toBeVisible();
  expect(await screen.coverageAtTheEnd()).toBeGreaterThan(0);

  await test.step("a number of the verdict opens to its inputs and its simulation error", async () => {
    const why = await screen.openWhy(explain.target.label);
    await expect(why).toContainText("simulated futures, seed");
    await page.keyboard.press("Escape");
    await expect(why).toBeHidden();
  });

  await test.step("the numbers of a chart can be copied into a spreadsheet", async () => {
    await page.getByRole("button", { name: "Copy the numbers: What may happen" }).click();
    await expect(page.getByRole("button", { name: explain.chart.copied })).toBeVisible();
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied.split("\n")[1]).toMatch(/^Dec 2026\t\d+%/);
  });

  await test.step("the chart is read month by month, and has a table twin", async () => {
    const cursor = page
      .getByRole("region", { name: overview.fan.title })
      .getByRole("slider", { name: explain.chart.month, exact: true });
    await cursor.focus();
    await page.keyboard.press("ArrowRight");
    await expect(cursor).toHaveAttribute("aria-valuetext", /^Jan 2027: half of the futures/);
    await page.getByRole("button", { name: "Show as a table: What may happen" }).click();
    await expect(screen.fan).toBeHidden();
    await expect(page.getByRole("rowheader", { name: "Jan 2027" })).toBeVisible();
  });
});

test("more growth lowers coverage and hires raise it, each taken back by undo", async ({ world }) => {
  const { page, screen } = await open(world);
  await test.step("more growth by keyboard lowers coverage, and undo brings it back", async () => {
    const [before, sentence] = [await screen.coverageAtTheEnd(), await screen.fan.getAttribute("aria-label")];
    await screen.slider.focus();
    await page.keyboard.press("End");
    await expect.poll(() => screen.coverageAtTheEnd()).toBeLessThan(before);
    await page.keyboard.press("Control+z");
    await expect(screen.fan).toHaveAttribute("aria-label", sentence ?? "");
  });

  await test.step("hires raise coverage and are listed, moved and taken back", async () => {
    const before = await screen.coverageAtTheEnd();
    const hires = page.getByRole("list", { name: overview.controls.hires }).getByRole("listitem");
    const planned = await hires.count();
    for (let time = 0; time < 3; time++) await screen.addHire();
    await expect(hires).toHaveCount(planned + 3);
    await expect.poll(() => screen.coverageAtTheEnd()).toBeGreaterThan(before);
    await hires
      .last()
      .getByRole("button", { name: /One month later/ })
      .click();
    await expect(hires.last()).toContainText("Jan 2027");
    for (let time = 0; time < 4; time++) await page.keyboard.press("Control+z");
    await expect(hires).toHaveCount(planned);
    await expect.poll(() => screen.coverageAtTheEnd()).toBe(before);
  });
});

test("a next step opens to what it was compared with; below stand what leaving costs and when a hire pays back, and the way to the detail", async ({
  world,
}) => {
  test.slow();
  const { page, screen } = await open(world);
  await test.step("the effect of a next step opens to what it was compared with", async () => {
    const holds = page.getByRole("button", { name: new RegExp(`^${overview.steps.held}: `) }).first();
    await holds.waitFor({ timeout: 120_000 });
    await holds.click();
    await expect(page.getByRole("dialog").getByText(overview.stepWhy.difference)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(screen.verdict).toBeVisible();
  });

  await test.step("below stand what leaving costs and when a hire pays back, and the way to the detail", async () => {
    await page.getByRole("region", { name: overview.finance.title, exact: true }).scrollIntoViewIfNeeded();
    await screen.openWhy(overview.finance.rows.costPerArr.name);
    await page.keyboard.press("Escape");
    await page.getByRole("region", { name: overview.details.title }).scrollIntoViewIfNeeded();
    const leaving = page.getByRole("region", { name: overview.attrition.title, exact: true });
    await expect(leaving.getByRole("list", { name: overview.attrition.label })).toBeVisible({ timeout: 120_000 });
    await expect(page.getByRole("table", { name: overview.payback.label })).toBeVisible();
    await page.getByRole("button", { name: /ready with no free seat|Nobody ready waits/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Career" })).toBeAttached();
  });
});
