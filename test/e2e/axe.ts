import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// An experimental rule that no tag brings in: what is seen on a control must be in its name.
const rules = { "label-content-name-mismatch": { enabled: true } };

/** Every rule is tried on everything; only what it objects to is written down in full, which takes as long as the trying. */
const resultTypes: NonNullable<RunOptions["resultTypes"]> = ["violations"];

const everything: RunOptions = { runOnly: tags, rules, resultTypes };
/** What another theme changes: all the rest is the same page. */
const colours: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
  resultTypes,
};

/** Axe is a megabyte, so a page gets it once and keeps it. */
async function bringIn(page: Page): Promise<void> {
  if (await page.evaluate(() => "axe" in window)) return;
  await page.evaluate(axe.source);
  // Nobody reads the text of an element, which axe would write down for each that it looks at: all that stands within it.
  await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.configure({ noHtml: true }));
}

/** A control that is fading in has a contrast of its own; what goes round for ever is let go on. */
const untilStill = (page: Page) =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect !== null && effect.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** What axe objects to on the page as it is. */
export async function objections(page: Page, options: RunOptions = { resultTypes }): Promise<string[]> {
  await bringIn(page);
  await untilStill(page);
  return page.evaluate(async (run) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(run);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(" · ")),
    );
  }, options);
}

async function look(page: Page, theme: "light" | "dark", options: RunOptions) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
  return (await objections(page, options)).map((text) => `${theme} · ${text}`);
}

/** What axe finds in both themes, short enough to read in a test's output. The window must follow the computer (theme "system"). */
export async function violations(page: Page): Promise<string[]> {
  return [...(await look(page, "light", everything)), ...(await look(page, "dark", colours))];
}
