/** Figures and their differences as people write them. */
import { type Compared, levelOf, type Ranged } from "../../../shared/analysis/comparison/compared.ts";
import { type CourseId, type MeasureId, measureIds } from "../../../shared/analysis/comparison/measures.ts";
import type { Words } from "../../i18n/words.ts";
import { compare } from "./pairs.ts";
import type { ComparedPlan, Comparison } from "./use-comparison.ts";

const money: readonly MeasureId[] = ["costJpy", "costPerArr"];

/** The measures that a role sees and that all plans have. */
export const measuresFor = ({ unlike }: Pick<Comparison, "unlike">, seesMoney: boolean): readonly MeasureId[] =>
  measureIds.filter((id) => (seesMoney || !money.includes(id)) && !(id === "arrLostJpy" && unlike.includes("start")));

export const coursesFor = (courses: readonly CourseId[], seesMoney: boolean): readonly CourseId[] =>
  courses.filter((id) => seesMoney || id !== "costJpy");

function sayLevel(measure: MeasureId, value: number, { t, formats }: Words): string {
  switch (measure) {
    case "monthsHeld":
      return t("compare.months", { number: formats.decimal(value, 1) });
    case "holds":
    case "worstCoverage":
    case "netRetention":
      return formats.percent(value, 1);
    case "grossRetention":
    case "costPerArr":
      return formats.percent(value, 2);
    case "leavers":
    case "finalHeadcount":
      return formats.decimal(value, 1);
    case "finalArrJpy":
    case "arrLostJpy":
    case "costJpy":
      return formats.money(Math.round(value));
  }
}

/** One or two differences in the unit of the measure, which is said once: "+3.3 to +5.3 pt". */
function sayInUnit(measure: MeasureId, values: readonly number[], { t, formats }: Words): string {
  const all = (say: (value: number) => string) => {
    const [low = "", high = low] = values.map(say);
    return low === high ? low : t("compare.figures.between", { low, high });
  };
  switch (measure) {
    case "holds":
    case "worstCoverage":
    case "netRetention":
      return t("compare.points", { number: all((value) => formats.signed(value * 100, 1)) });
    case "grossRetention":
    case "costPerArr":
      return t("compare.points", { number: all((value) => formats.signed(value * 100, 2)) });
    case "monthsHeld":
      return t("compare.months", { number: all((value) => formats.signed(value, 1)) });
    case "leavers":
    case "finalHeadcount":
      return all((value) => formats.signed(value, 1));
    case "finalArrJpy":
    case "arrLostJpy":
    case "costJpy":
      return all((value) => formats.signedMoney(Math.round(value)));
  }
}

export const sayApart = (measure: MeasureId, value: number, words: Words): string => sayInUnit(measure, [value], words);

const sayApartRange = (measure: MeasureId, { low, high }: Ranged, words: Words): string =>
  sayInUnit(measure, [low, high], words);

/** Out of 100 futures; never all or none, which no simulation can know. */
export function outOf100(share: number, { t, formats }: Words): string {
  if (share > 0.99) return t("compare.outOf.most");
  return share < 0.01 ? t("compare.outOf.fewest") : formats.integer(share * 100);
}

/** Where as many futures are equal, half of them says nothing to anyone. */
const manyTies = 0.2;

function sayLeaning({ leaning, winsShare, tiesShare }: Compared, words: Words): string {
  const { t } = words;
  if (tiesShare > 1 - 1e-9) return t("compare.figures.leaning.same");
  if (leaning === "close") return t("compare.figures.leaning.close");
  if (tiesShare < manyTies) return t(`compare.figures.leaning.${leaning}`, { wins: outOf100(winsShare.value, words) });
  const isJudged = leaning === "better" || leaning === "worse";
  return t(`compare.figures.leaning.ties.${isJudged ? "judged" : "counted"}`, {
    leaning: t(`compare.figures.leaning.only.${leaning}`),
    wins: outOf100(Math.max(0, winsShare.value - tiesShare / 2), words),
    ties: outOf100(tiesShare, words),
  });
}

export type FigureCell = {
  readonly value: string;
  readonly margin: string;
  /** Against the reference; absent for the reference itself, and while that is not known. */
  readonly apart?: { readonly text: string; readonly words: string; readonly leaning: Compared["leaning"] };
};

export type FigureRow = {
  readonly measure: MeasureId;
  /** By the plan's id; undefined while it is worked out. */
  readonly cells: ReadonlyMap<string, FigureCell | undefined>;
};

function cellOf(plan: ComparedPlan, reference: ComparedPlan, measure: MeasureId, words: Words): FigureCell | undefined {
  if (plan.scores === undefined) return undefined;
  const { value, low, high } = levelOf(plan.scores, measure);
  const margin = words.t("compare.figures.plusMinus", { margin: sayLevel(measure, (high - low) / 2, words) });
  const shown = { value: sayLevel(measure, value, words), margin };
  if (plan === reference || reference.scores === undefined) return shown;
  const compared = compare(plan.scores, reference.scores, measure);
  const text = words.t("compare.figures.difference", {
    difference: sayApart(measure, compared.difference.value, words),
    range: sayApartRange(measure, compared.difference, words),
  });
  return { ...shown, apart: { text, words: sayLeaning(compared, words), leaning: compared.leaning } };
}

export const figureRows = (
  { plans, reference }: Comparison,
  measures: readonly MeasureId[],
  words: Words,
): readonly FigureRow[] =>
  measures.map((measure) => ({
    measure,
    cells: new Map(plans.map((plan) => [plan.id, cellOf(plan, reference, measure, words)])),
  }));
