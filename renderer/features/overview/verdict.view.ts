/** The answer in one sentence, made from the numbers. */
import type { Projection } from "../../../shared/analysis/projection.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import type { Words } from "../../i18n/words.ts";
import { futures } from "../../explain/futures.ts";
import { type Sentence, sentenceWith } from "../../explain/sentence.ts";

/** How the months ahead look, as one of five stories. */
export type Outlook =
  | { readonly kind: "falls"; readonly from: number }
  | { readonly kind: "short" }
  | { readonly kind: "recovers"; readonly from: number }
  | { readonly kind: "dips" }
  | { readonly kind: "holds" };

const likely = 0.5;

export function outlookOf({ breach, shortProbability, months }: Projection): Outlook {
  if (breach.likelyShortFrom === undefined) return { kind: breach.never.value < likely ? "dips" : "holds" };
  if (breach.likelyShortFrom > 0) return { kind: "falls", from: breach.likelyShortFrom };
  const lastShort = shortProbability.findLastIndex((probability) => probability > likely);
  return lastShort === months.length - 1 ? { kind: "short" } : { kind: "recovers", from: lastShort + 1 };
}

/** The last month before the risk one accepts is used up; undefined when it never is. */
export const safeUntil = ({ breach }: Projection, safetyShare: number): number | undefined => {
  const used = breach.breachedBy.findIndex((share) => share > 1 - safetyShare);
  return used === -1 ? undefined : used;
};

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
