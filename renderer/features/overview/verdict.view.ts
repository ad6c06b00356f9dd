/** The answer in one sentence, made from the numbers. */
import { outlookOf } from "../../../shared/analysis/shortfall/outlook.ts";
import type { Projection } from "../../../shared/analysis/projection.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import type { Words } from "../../i18n/words.ts";
import { futures } from "../../../shared/i18n/futures.ts";
import { type Sentence, sentenceWith } from "../../explain/sentence.ts";

export function verdictOf(projection: Projection, scenario: Scenario, { t, formats }: Words): Sentence {
  const { months, breach } = projection;
  const outlook = outlookOf(projection);
  const monthName = (index: number) => formats.month(months[index]!);
  const last = months.length - 1;
  const slots = {
    target: { text: formats.percent(scenario.coverageTargetShare), about: { of: "target" } },
    futures: { text: futures(t, 1 - breach.never.value), about: { of: "breach" } },
    horizon: { text: formats.integer(months.length), about: { of: "breach" } },
  } as const;
  const coverageNow = {
    text: formats.percent(projection.coverage.p50[0]!),
    about: { of: "coverage", month: 0 },
  } as const;
  const at = (month: number) => ({ text: monthName(month), about: { of: "coverage", month } }) as const;
  switch (outlook.kind) {
    case "falls":
      return sentenceWith({ ...slots, month: at(outlook.from) }, (blanks) => t("overview.verdict.falls", blanks));
    case "short":
      return sentenceWith({ ...slots, month: at(0), coverage: coverageNow }, (blanks) =>
        t("overview.verdict.short", blanks),
      );
    case "recovers":
      return sentenceWith({ ...slots, month: at(0), coverage: coverageNow, recovery: at(outlook.from) }, (blanks) =>
        t("overview.verdict.recovers", blanks),
      );
    case "dips":
      return sentenceWith(slots, (blanks) => t("overview.verdict.dips", blanks));
    case "holds":
      return sentenceWith({ ...slots, end: at(last) }, (blanks) => t("overview.verdict.holds", blanks));
  }
}
