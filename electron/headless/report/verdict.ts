import { outlookOf, safeUntil } from "../../../shared/analysis/outlook.ts";
import { futures } from "../../../shared/i18n/futures.ts";
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

function safetySentence({ projection, scenario }: Run, { t, formats }: Speech): string {
  const safety = formats.percent(scenario.safetyShare);
  const until = safeUntil(projection, scenario.safetyShare);
  if (until === undefined) return t("report.safetyAll", { safety });
  const lastSafe = projection.months[until - 1];
  if (lastSafe === undefined) return t("report.safetyNone", { safety });
  return t("report.safety", { safety, month: formats.month(lastSafe) });
}

export const verdictOf = (run: Run, speech: Speech): string =>
  [outlookSentence(run, speech), safetySentence(run, speech)].join(speech.language === "ja" ? "" : " ");
