/** Why a hire pays back when it does, and what leaving costs part by part: formula, inputs, assumptions, error. */
import { type AttritionCost, type AttritionPart } from "../../../shared/analysis/finance/attrition-cost.ts";
import { financeBenchmarks } from "../../../shared/analysis/finance/benchmarks.ts";
import type { Finance, HirePayback } from "../../../shared/analysis/finance/finance-of.ts";
import type { Estimate } from "../../../shared/analysis/projection.ts";
import { toInterval } from "../../../shared/analysis/statistics/estimate.ts";
import type { CoefficientId } from "../../../shared/catalogue/coefficients.ts";
import type { Explanation, Row } from "../../explain/explanation.ts";
import type { Words } from "../../i18n/words.ts";
import { spanWords } from "./payback.view.ts";

export type PaybackMeasure = "after" | "kept" | "net";

const ramp = ["rampMonths", "rampMonth1", "rampMonth2", "rampMonth3", "rampMonth4"] as const;
const ofHires: readonly CoefficientId[] = ["leadTimeMonths", ...ramp, "hireCostJpy", "employerCost", "churnGamma"];

/** ±: half of the 95 % interval. */
export const halfWords = ({ standardError }: Estimate, { formats }: Words): string =>
  formats.money(toInterval * standardError);

const simulatedWords = (error: string, { trials }: Pick<Finance, "trials">, { t, formats }: Words): string =>
  `${t("overview.stepWhy.error", { error: `±${error}` })} ${t("overview.payback.futures", { trials: formats.integer(trials) })}`;

/** `seesMoney`: what one person earns is not for everyone. */
export function explainPayback(
  { payback, salaryJpy }: HirePayback,
  measure: PaybackMeasure,
  {
    finance,
    label,
    seesMoney,
    words,
  }: {
    readonly finance: Finance;
    readonly label: string;
    readonly seesMoney: boolean;
    readonly words: Words;
  },
): Explanation {
  const { t, formats } = words;
  const { arrJpy, keptJpy, costJpy, netJpy } = payback.atEnd;
  const money: Row[] = [
    { term: t("overview.payback.revenue"), value: formats.money(keptJpy.value) },
    ...(seesMoney
      ? [
          { term: t("overview.payback.cost"), value: formats.money(costJpy.value) },
          { term: t("overview.payback.salary"), value: formats.money(salaryJpy) },
        ]
      : []),
  ];
  const meaning = { after: "whyAfter", kept: "whyKept", net: "whyNet" } as const;
  const error =
    measure === "after" ? spanWords(payback, words) : halfWords(measure === "kept" ? arrJpy : netJpy, words);
  return {
    label,
    meaning: t(`overview.payback.${meaning[measure]}`),
    inputs: money,
    coefficientIds: ofHires,
    error:
      measure === "after"
        ? t("overview.payback.between", { range: error, trials: formats.integer(finance.trials) })
        : simulatedWords(error, finance, words),
  };
}

const ofParts: Readonly<Record<AttritionPart | "whole", readonly CoefficientId[]>> = {
  hiring: ["hireCostJpy"],
  ramp,
  emptySeats: ["leadTimeMonths", "noticeMonths", "employerCost"],
  orphans: ["handOverMonths", "handedOver", "abandoned"],
  undoneWork: ["churnGamma"],
  whole: ["annualLeaving"],
};

/** In all, and by part. */
export function explainAttrition(
  part: AttritionPart | "whole",
  { attrition, ...finance }: Finance,
  label: string,
  words: Words,
): Explanation {
  const { t, formats } = words;
  const estimate = part === "whole" ? attrition.wholeJpy : attrition.parts[part];
  return {
    label,
    meaning: t(`overview.attrition.meaning.${part}`),
    inputs: [
      { term: t("explain.leavers.label"), value: formats.people(attrition.leavers.value) },
      ...(part === "whole" ? wholeRows(attrition, words) : []),
      ...(part === "hiring" || part === "ramp" ? replacementRows(attrition, words) : []),
    ],
    coefficientIds: ofParts[part],
    error: simulatedWords(halfWords(estimate, words), finance, words),
  };
}

const wholeRows = ({ finalArrJpy }: AttritionCost, { t, formats }: Words): Row[] => [
  { term: t("overview.attrition.finalArr"), value: formats.money(finalArrJpy.value) },
];

function replacementRows({ replacementPerLeaverJpy }: AttritionCost, { t, formats }: Words): Row[] {
  if (replacementPerLeaverJpy === undefined) return [];
  const { usual, source } = financeBenchmarks.replacement;
  return [
    { term: t("overview.attrition.replacement"), value: formats.money(replacementPerLeaverJpy.value) },
    {
      term: t("overview.finance.elsewhereTerm"),
      value: t("overview.attrition.elsewhere", { share: formats.percent(usual[0]), source }),
    },
  ];
}
