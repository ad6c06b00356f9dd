import type { Projection } from "../analysis/projection.ts";
import { outlookOf } from "../analysis/shortfall/outlook.ts";
import type { Formats } from "../i18n/formats.ts";
import { futures } from "../i18n/futures.ts";
import type { Translate } from "../i18n/translate.ts";

/** The sentence that the Overview opens with, in the same words. */
export function outlookSentence(projection: Projection, t: Translate, formats: Formats): string {
  const { breach, coverage, months, coverageTargetShare } = projection;
  const monthName = (index: number) => formats.month(months[index]!);
  const slots = {
    target: formats.percent(coverageTargetShare),
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
