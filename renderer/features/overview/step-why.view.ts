/** Why a step has the effect it has: the plan as it is, the difference on the same luck, and what that rests on. */
import type { Projection } from "../../../shared/analysis/projection.ts";
import type { CoefficientId } from "../../../shared/catalogue/coefficients.ts";
import type { Explanation, Row } from "../../explain/explanation.ts";
import type { Words } from "../../i18n/words.ts";
import { differenceOf, errorWords, type Measure, sayDifference, type StepRow } from "./steps.view.ts";

export const effectLabel = (row: StepRow, measure: Measure, { t }: Pick<Words, "t">): string =>
  t("overview.stepWhy.label", { measure: t(`overview.steps.${measure}`), step: row.what });

export function explainEffect(row: StepRow, measure: Measure, projection: Projection, words: Words): Explanation {
  const { t, formats } = words;
  const difference = differenceOf(row.value, measure);
  const error = errorWords(measure, difference, words);
  const coefficientIds = assumptionsOf(row, measure);
  return {
    label: effectLabel(row, measure, words),
    meaning: t(`overview.stepWhy.${measure}`),
    inputs: [
      ...planAsItIs(measure, projection, words),
      { term: t("overview.stepWhy.difference"), value: sayDifference(measure, difference.mean, words) },
      {
        term: t("overview.stepWhy.better"),
        value: t("explain.percentOfFutures", { share: formats.percent(difference.betterShare) }),
      },
    ],
    ...(coefficientIds.length > 0 && { coefficientIds }),
    error: error === "" ? t("overview.stepWhy.exact") : t("overview.stepWhy.error", { error }),
  };
}

/** The plan without the step, where the projection carries the same measure. */
function planAsItIs(measure: Measure, { breach, totals, months }: Projection, { t, formats }: Words): Row[] {
  const term = t("overview.stepWhy.without");
  switch (measure) {
    case "held":
      return [
        {
          term: t("overview.stepWhy.without"),
          value: breach.median === undefined ? t("explain.breach.none") : formats.month(months[breach.median]!),
        },
      ];
    case "coverage":
      return [];
    case "leavers":
      return [{ term, value: t("overview.leavers.people", { number: formats.people(totals.leavers.value) }) }];
    case "cost":
      return [{ term, value: formats.money(totals.costJpy.value) }];
  }
}

function assumptionsOf({ value: { step } }: StepRow, measure: Measure): CoefficientId[] {
  switch (step.kind) {
    case "hire":
      return measure === "cost" ? ["employerCost", "hireCostJpy"] : ["leadTimeMonths", "rampMonths"];
    case "startLever":
      return ["leverFadeMonths"];
    case "openSeat":
      return measure === "leavers" ? ["thetaBlocked"] : [];
    case "dropChange":
      return [];
  }
}
