/** When coverage first falls short, as a distribution and as the date that a chosen safety still allows. */
import { type Safety, safetyOf } from "../../../shared/analysis/shortfall/outlook.ts";
import type { Projection } from "../../../shared/analysis/projection.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { safetySentence } from "../../../shared/i18n/safety.ts";
import type { BreachView } from "../../charts/BreachChart.tsx";
import type { Words } from "../../i18n/words.ts";
import { type SafetyLevel, safetyShares } from "./hire-by.view.ts";

/** All of a plan that this page of it rests on. */
type Safe = Pick<Scenario, "safetyShare">;

export function breachView(projection: Projection, scenario: Safe, { t, formats }: Words): BreachView {
  const { months, breach } = projection;
  const percent = (share: number) => formats.percent(share);
  const sum = 1 - breach.never.value;
  return {
    months,
    firstBreach: Array.from(breach.firstBreach),
    breachedBy: Array.from(breach.breachedBy),
    sumName: t("overview.breach.sum", { share: percent(sum) }),
    neverName: t("overview.breach.never", { share: percent(breach.never.value) }),
    safety: {
      riskShare: 1 - scenario.safetyShare,
      ...safetyMark(projection, scenario, { t, formats }),
    },
    label: t("overview.breach.label", {
      share: percent(sum),
      never: percent(breach.never.value),
      horizon: formats.integer(months.length),
    }),
    sentenceAt: (index) =>
      t("overview.breach.sentence", {
        month: formats.month(months[index]!),
        share: percent(breach.firstBreach[index]!),
        sum: percent(breach.breachedBy[index]!),
      }),
  };
}

/** Where the safety ends on the chart. The sentence above says the month, so the line only says of which safety it is. */
function safetyMark(
  projection: Projection,
  { safetyShare }: Safe,
  { t, formats }: Pick<Words, "t" | "formats">,
): Pick<BreachView["safety"], "lastSafe" | "name"> {
  const found = safetyOf(projection, safetyShare);
  if (found.kind === "whole") return { lastSafe: undefined, name: "" };
  return {
    lastSafe: found.kind === "none" ? -1 : found.month,
    name: t("overview.hireBy.level", { safety: formats.percent(safetyShare) }),
  };
}

/** The same sentence as in a report. */
export function breachNote(projection: Projection, { safetyShare }: Safe, { t, formats }: Words): string {
  const safety = safetyOf(projection, safetyShare);
  const through = safety.kind === "through" ? projection.months[safety.month]! : safety.kind;
  return safetySentence(t, formats, safetyShare, through);
}

/** Until when it holds, at three levels of safety. */
export function breachLevels(projection: Projection, { safetyShare: own }: Safe, { t, formats }: Words): SafetyLevel[] {
  return safetyShares(own).map((safetyShare) => {
    const found = safetyOf(projection, safetyShare);
    const safety = formats.percent(safetyShare);
    const level = t("overview.hireBy.level", { safety });
    return {
      ...{ safetyShare, level, isChosen: safetyShare === own, isLate: found.kind === "none" },
      when: throughWords(found, projection, { t, formats }),
      label: `${t("explain.breach.label")}, ${level}`,
      about: { of: "breach" },
    };
  });
}

function throughWords(found: Safety, { months }: Projection, { t, formats }: Pick<Words, "t" | "formats">): string {
  switch (found.kind) {
    case "whole":
      return t("overview.breach.wholePlan");
    case "none":
      return t("overview.breach.notAtAll");
    case "through":
      return formats.month(months[found.month]!);
  }
}
