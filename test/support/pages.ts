/** Pages made as the app makes them, without a window. */
import type { Language } from "../../shared/base/words.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { type PageContent, pageDocument } from "../../shared/presentation/page/page-document.ts";
import { pageProgram } from "../../shared/presentation/page/page.program";
import { exportedSettings } from "../../shared/presentation/page/page-settings.ts";
import { runScrubbedPlan } from "../../shared/presentation/page/run-scrubbed-plan.ts";
import { scrubbedPlan } from "../../shared/presentation/page/scrubbed-plan.ts";
import { createFormats } from "../../shared/i18n/formats.ts";
import { createTranslation } from "../../shared/i18n/translate.ts";
import type { DeckSpeech } from "../../shared/presentation/telling.ts";
import { plant } from "./planted-facts.ts";
import { sha256 } from "./sha256.ts";

export { sha256 };
export const speechIn = (language: Language): DeckSpeech => ({
  t: createTranslation(language).t,
  formats: createFormats(language),
  language,
});
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

type Plan = { readonly baseline: Baseline; readonly scenario: Scenario };

export async function pageOf(
  plan: Plan,
  language: Language,
  own: Partial<PageContent> = {},
  isPlanted = false,
): Promise<{ readonly text: string; readonly content: PageContent; readonly planted: readonly string[] }> {
  const { baseline, scenario, planted } = isPlanted ? plant(plan) : { ...plan, planted: [] };
  const smallestGroup = 5;
  const scrubbed = scrubbedPlan(baseline, scenario, { trials: scenario.trials, smallestGroup });
  const content: PageContent = {
    title: "A plan",
    subtitle: "",
    baseline,
    scenario,
    scrubbed,
    result: await runScrubbedPlan(scrubbed, exportedSettings(scrubbed), sha256),
    smallestGroup,
    version: "1.2.3",
    day: "2026",
    without: (words) => words,
    areNamesHidden: true,
    hasModel: true,
    ...own,
  };
  const text = await pageDocument(content, pageProgram, speechIn(language), { hash: sha256, utf8 });
  return { text, content, planted };
}
