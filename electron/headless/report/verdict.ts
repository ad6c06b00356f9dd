import { outlookOf, safetyOf } from "../../../shared/analysis/shortfall/outlook.ts";
import { futures } from "../../../shared/i18n/futures.ts";
import { safetySentence } from "../../../shared/i18n/safety.ts";
import type { Run, Speech } from "./report.ts";

/** The sentence that the Overview opens with, in the same words. */
function outlookSentence({ projection, scenario }: Run, { t, formats }: Speech): string {
  const { breach, coverage, months } = projection;
  const monthName = (index: number) => formats.month(months[index]!);
  const slots = {
    target: formats.percent(scenario.coverageTargetShare),
    futures: futures(t, 1 - breach.never.value),
    horizon: formats.integer(months.length),
  };
  const now = { month: monthName(0), coverage: formats.percent(coverage.p50[0]!) };
  const outlook = outlookOf(projection);
  switch (outlook.kind) {
    case "falls":
      return t("overview.verdict.falls", { ...slots, month: monthName(outlook.from) });
    case "short":
      return t("overview.verdict.short", { ...slots, ...now });
    case "recovers":
      return t("overview.verdict.recovers", { ...slots, ...now, recovery: monthName(outlook.from) });
    case "dips":
      return t("overview.verdict.dips", slots);
    case "holds":
      return t("overview.verdict.holds", { ...slots, end: monthName(months.length - 1) });
  }
}

export function verdictOf(run: Run, speech: Speech): string {
  const { projection, scenario } = run;
  const { t, formats, language } = speech;
  const safety = safetyOf(projection, scenario.safetyShare);
  const through = safety.kind === "through" ? projection.months[safety.month]! : safety.kind;
  const sentences = [outlookSentence(run, speech), safetySentence(t, formats, scenario.safetyShare, through)];
  return sentences.join(language === "ja" ? "" : " ");
}
