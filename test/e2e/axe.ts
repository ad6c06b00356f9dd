import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// An experimental rule that no tag brings in: what is seen on a control must be in its name.
const rules = { "label-content-name-mismatch": { enabled: true } };

type Options = Parameters<AxeBuilder["options"]>[0];

/** Every rule is tried on everything; only what it objects to is written down in full, which takes as long as the trying. */
const resultTypes: Options["resultTypes"] = ["violations"];

const everything: Options = { runOnly: tags, rules, resultTypes };
/** What another theme changes: all the rest is the same page. */
const colours: Options = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] }, resultTypes };

async function look(page: Page, theme: "light" | "dark", options: Options) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
  // Legacy mode: an Electron window opens no second page.
  const results = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => [theme, id, target, failureSummary].join(" · ")),
  );
}

/** What axe finds in both themes, short enough to read in a test's output. The window must follow the computer (theme "system"). */
export async function violations(page: Page): Promise<string[]> {
  return [...(await look(page, "light", everything)), ...(await look(page, "dark", colours))];
}
