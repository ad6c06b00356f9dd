/** A newcomer's first year and what a plan gains by them, in words. */
import type { FirstYear } from "../../../../shared/analysis/retention/candidates/first-year.ts";
import type {
  NewcomerOutlook,
  PhaseShares,
} from "../../../../shared/analysis/retention/candidates/newcomer-outlook.ts";
import type { OptionValue } from "../../../../shared/analysis/decisions/value-options.ts";
import { intervalOf } from "../../../../shared/analysis/statistics/estimate.ts";
import {
  type AttritionCause,
  attritionCauseIds,
  attritionCauses,
} from "../../../../shared/catalogue/attrition-causes.ts";
import { coefficients } from "../../../../shared/catalogue/coefficients.ts";
import { companyPhaseIds, companyPhases } from "../../../../shared/catalogue/journey.ts";
import { futures } from "../../../../shared/i18n/futures.ts";
import type { Words } from "../../../i18n/words.ts";

/** With one more nobody reads the sentence. */
const mostNamed = 3;
/** A cause with less of it is not worth a row: a fifth of a point. */
const leastShare = 0.002;

/** Of what the plan can change, the causes that make up most of it. */
const mainCauses = ({ causes }: FirstYear): readonly AttritionCause[] =>
  attritionCauseIds
    .filter((cause) => cause !== "other")
    .toSorted((one, other) => causes[other] - causes[one])
    .slice(0, mostNamed);

export function firstYearWords({ told, untold, toldRange, futures: count }: NewcomerOutlook, words: Words) {
  const { t, formats, language } = words;
  const causes = mainCauses(untold).map((cause) => attritionCauses[cause].name[language]);
  return {
    note: t("retentionCandidates.effect.yearNote", { futures: formats.integer(count) }),
    untold: t("retentionCandidates.effect.untold", {
      share: formats.percent(untold.leaves.value),
      causes: formats.list(causes),
    }),
    told: t("retentionCandidates.effect.told", {
      share: formats.percent(told.leaves.value),
      low: formats.percent(toldRange[0]),
      high: formats.percent(toldRange[1]),
    }),
    error: t("retentionCandidates.effect.error", {
      points: formats.decimal(1.96 * Math.max(told.leaves.standardError, untold.leaves.standardError) * 100, 1),
    }),
    source: sourceWords(words),
  };
}

function sourceWords({ t, formats, language }: Words): string {
  const { value, range, source } = coefficients.honestInterview;
  return t("retentionCandidates.effect.source", {
    ratio: formats.decimal(value, 2),
    low: formats.decimal(range[0], 2),
    high: formats.decimal(range[1], 2),
    source: source[language],
  });
}

export type CauseRow = { readonly id: string; readonly cause: string; readonly untold: string; readonly told: string };

export function causeRows({ told, untold }: NewcomerOutlook, { formats, language }: Words): readonly CauseRow[] {
  return attritionCauseIds
    .filter((cause) => untold.causes[cause] >= leastShare)
    .toSorted((one, other) => untold.causes[other] - untold.causes[one])
    .map((cause) => ({
      id: cause,
      cause: attritionCauses[cause].name[language],
      untold: formats.decimal(untold.causes[cause] * 100, 1),
      told: formats.decimal(told.causes[cause] * 100, 1),
    }));
}

/** Phases in which the company is in more than a rare future, the likeliest first. */
export function phaseWords(shares: PhaseShares, { t, formats, language }: Words): string {
  const likely = companyPhaseIds.filter((phase) => shares[phase] >= 0.05).toSorted((a, b) => shares[b] - shares[a]);
  return formats.list(
    likely.map((phase) =>
      t("retentionCandidates.fit.phaseShare", {
        phase: companyPhases[phase][language],
        futures: futures(t, shares[phase]),
      }),
    ),
  );
}

const scores = ["minCoverage", "holds", "leavers", "finalArrJpy", "costJpy"] as const;
export type ScoreRow = { readonly id: string; readonly what: string; readonly value: string };

/** `sign` is −1 where the plan has them and the value is of taking them out. */
export function scoreRows(value: OptionValue, sign: 1 | -1, { t, formats }: Words): readonly ScoreRow[] {
  return scores.map((id) => {
    const { mean, standardError } = value[id];
    const own = { mean: sign * mean, standardError };
    const { low, high, coversZero } = intervalOf(own);
    const say = (amount: number): string => {
      if (id === "finalArrJpy" || id === "costJpy") return formats.signedMoney(amount);
      if (id === "leavers") return formats.signed(amount, 2);
      return t("retentionCandidates.effect.points", { value: formats.signed(amount * 100, 1) });
    };
    const blanks = { value: say(own.mean), low: say(low), high: say(high) };
    const words = t("retentionCandidates.effect.between", blanks);
    return {
      id,
      what: t(`retentionCandidates.effect.scores.${id}`),
      value: coversZero ? t("retentionCandidates.effect.cannotTell", { value: words }) : words,
    };
  });
}
