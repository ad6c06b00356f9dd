/** When a search must open at the latest: one month for each safety, because it is a distribution and not a date. */
import { type HireBy, hireBy, inTimeChances } from "../../../shared/analysis/shortfall/hire-by.ts";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { coefficientsOf } from "../../../shared/catalogue/coefficients.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { type Sentence, sentenceWith } from "../../explain/sentence.ts";
import type { Subject } from "../../explain/subject.ts";
import type { Words } from "../../i18n/words.ts";
import type { Weighed } from "./advice.view.ts";
import { bestSteps } from "./steps.view.ts";

/** All of a plan that these months rest on. */
export type Dated = Pick<Scenario, "safetyShare" | "coefficients">;

/** What a question of dates is answered at one level of safety. */
export type SafetyLevel = {
  readonly safetyShare: number;
  /** The plan's own. */
  readonly isChosen: boolean;
  readonly level: string;
  readonly when: string;
  readonly isLate: boolean;
  readonly label: string;
  readonly about: Subject;
};

/** Around the plan's own safety: nearly sure, and no better than a coin. */
const nearlySure = 0.95;
const even = 0.5;

/** Three at most, the surest first. */
export const safetyShares = (own: number): readonly number[] =>
  [...new Set([nearlySure, own, even])].sort((one, other) => other - one);

export function hireByLevels(projection: Projection, scenario: Dated, { t, formats }: Words): SafetyLevel[] {
  const times = coefficientsOf(scenario);
  return safetyShares(scenario.safetyShare).map((safetyShare) => {
    const found = hireBy(projection, times, safetyShare);
    const safety = formats.percent(safetyShare);
    return {
      safetyShare,
      isChosen: safetyShare === scenario.safetyShare,
      level: t("overview.hireBy.level", { safety }),
      when: whenWords(found, { t, formats }),
      isLate: found.kind === "late",
      label: t("explain.hireBy.label", { safety }),
      about: { of: "hireBy", safetyShare },
    };
  });
}

function whenWords(found: HireBy, { t, formats }: Pick<Words, "t" | "formats">): string {
  switch (found.kind) {
    case "whenever":
      return t("overview.hireBy.whenever");
    case "by":
      return formats.month(found.month);
    case "late":
      return t("overview.hireBy.lateSince", { month: formats.month(found.month) });
  }
}

/** "Open the search by Mar 2027 to be 80% safe": said only when the best next step is a hire and the plan needs one. */
export function hireByAdvice(
  { status, values }: Weighed,
  projection: Projection,
  scenario: Scenario,
  { t, formats }: Words,
): Sentence {
  const best = status === "ready" && values ? bestSteps(values)[0] : undefined;
  if (best?.step.kind !== "hire") return [];
  const { safetyShare } = scenario;
  const found = hireBy(projection, coefficientsOf(scenario), safetyShare);
  if (found.kind === "whenever") return [];
  const about = { of: "hireBy", safetyShare } as const;
  const slots = {
    month: { text: formats.month(found.month), about },
    safety: { text: formats.percent(safetyShare), about },
  };
  return sentenceWith(slots, (blanks) =>
    found.kind === "late" ? t("overview.hireBy.tooLate", blanks) : t("overview.hireBy.by", blanks),
  );
}

/** For the table twin: how surely a search opened in each month is in time. */
export const inTimeCells = (projection: Projection, scenario: Dated, { formats }: Words): string[] =>
  inTimeChances(projection, coefficientsOf(scenario)).map((chance) =>
    chance === undefined ? "–" : formats.percent(chance.value),
  );
