import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds, short enough to read in a test's output. Legacy mode: an Electron window opens no second page. */
export async function violations(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  // An experimental rule that no tag brings in: what is seen on a control must be in its name.
  const rules = { "label-content-name-mismatch": { enabled: true } };
  const results = await new AxeBuilder({ page }).setLegacyMode().options({ runOnly: tags, rules }).analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(" · ")),
  );
}
