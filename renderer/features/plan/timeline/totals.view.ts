/** Headcount, planned starts and cost month by month: the strip under the timeline, its sentences and its table. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { WithinBudget } from "../../../../shared/analysis/budget/within-budget.ts";
import { mainType } from "../../../../shared/domain/mix.ts";
import type { Budget } from "../../../../shared/domain/scenario.ts";
import type { TableTwin } from "../../../charts/table-twin.ts";
import type { Explanation } from "../../../explain/explanation.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Bar } from "./timeline.view.ts";

/** People whose expected first day falls into each month, those of changes that are off left out. */
export function plannedStarts(bars: readonly Bar[], months: number): readonly number[] {
  const starts = new Array<number>(months).fill(0);
  for (const { change, joins } of bars) {
    if (change.type !== "hire" || !change.enabled || joins === undefined || joins < 0 || joins >= months) continue;
    starts[joins]! += change.count;
  }
  return starts;
}

/** Months in which fewer futures keep to the budget than were asked for; a month of a year that does not counts as well. */
export function monthsOver(within: WithinBudget | undefined): ReadonlySet<number> {
  const over = new Set<number>();
  if (within === undefined) return over;
  const { budget } = within;
  within.months.forEach(({ value }, month) => value < budget.withinShare && over.add(month));
  for (const { from, months, within: kept } of within.years)
    if (kept.value < budget.withinShare) for (let month = from; month < from + months; month++) over.add(month);
  return over;
}

export type Plot = { readonly monthPx: number; readonly height: number };

/** A little air above what is highest. */
const air = 1.08;

/** From low to high along the months, as points of a polygon; `to` and `from` are the ends of the scale. */
export function bandPoints(
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  [from, to]: readonly [number, number],
  { monthPx, height }: Plot,
): string {
  const y = (value: number) => height - ((value - from) / Math.max(1e-9, to - from)) * height;
  const along = (values: ArrayLike<number>) =>
    Array.from(values, (value, month) => `${((month + 0.5) * monthPx).toFixed(1)},${y(value).toFixed(1)}`);
  return [...along(low), ...along(high).reverse()].join(" ");
}

export function linePoints(values: ArrayLike<number>, ends: readonly [number, number], plot: Plot): string {
  return bandPoints(values, [], ends, plot);
}

/** Headcount does not begin at nothing: a team of 24 that loses two should be seen to. */
export function headcountEnds({ headcount: { p10, p90 } }: Projection): readonly [number, number] {
  const [low, high] = [Math.min(...p10), Math.max(...p90)];
  const margin = Math.max(1, (high - low) * 0.15);
  return [Math.max(0, low - margin), high + margin];
}

export const costTop = ({ costPerMonthJpy }: Projection, budget: Budget | undefined): number =>
  Math.max(...costPerMonthJpy.p90, budget?.monthlyJpy ?? 0) * air;

type Shown = {
  readonly projection: Projection;
  readonly starts: readonly number[];
  readonly over: ReadonlySet<number>;
};

const rangeOf = (low: number, high: number, say: (value: number) => string, { formats }: Words) =>
  formats.range(say(low), say(high));

const people =
  ({ formats }: Words) =>
  (value: number) =>
    formats.decimal(value, 1);

export function totalsSentence({ projection, starts, over }: Shown, index: number, words: Words): string {
  const { t, formats } = words;
  const { headcount, costPerMonthJpy: cost, months } = projection;
  const sentence = t("planTimeline.totals.sentence", {
    month: formats.month(months[index]!),
    people: people(words)(headcount.mean[index]!),
    range: rangeOf(headcount.p10[index]!, headcount.p90[index]!, formats.integer, words),
    starts: formats.integer(starts[index] ?? 0),
    cost: formats.money(cost.mean[index]!),
    costRange: rangeOf(cost.p10[index]!, cost.p90[index]!, formats.money, words),
  });
  return over.has(index) ? `${sentence} ${t("planTimeline.totals.over")}` : sentence;
}

export function totalsTable({ projection, starts, over }: Shown, isBudgetKnown: boolean, words: Words): TableTwin {
  const { t, formats } = words;
  const { headcount, costPerMonthJpy: cost, months } = projection;
  const head = (id: "low" | "mean" | "high" | "starts" | "costMean" | "costHigh" | "overHead") =>
    t(`planTimeline.totals.${id}`);
  return {
    caption: t("planTimeline.totals.caption"),
    head: t("planTimeline.totals.month"),
    columns: [
      ...(["low", "mean", "high", "starts", "costMean", "costHigh"] as const).map(head),
      ...(isBudgetKnown ? [head("overHead")] : []),
    ],
    rows: months.map((month, index) => ({
      name: formats.month(month),
      cells: [
        formats.integer(headcount.p10[index]!),
        people(words)(headcount.mean[index]!),
        formats.integer(headcount.p90[index]!),
        formats.integer(starts[index] ?? 0),
        formats.money(cost.mean[index]!),
        formats.money(cost.p90[index]!),
        ...(isBudgetKnown ? [t(`planTimeline.totals.${over.has(index) ? "overYes" : "overNo"}`)] : []),
      ],
    })),
  };
}

const ninetyFive = 1.96;
const sumTo = (values: ArrayLike<number>, index: number) =>
  Array.from(values)
    .slice(0, index + 1)
    .reduce((sum, value) => sum + value, 0);

export function explainHeadcount({ projection }: Shown, index: number, words: Words): Explanation {
  const { t, formats } = words;
  const { headcount, joiners, leaversByCause, months, trials, seed } = projection;
  const say = people(words);
  const left = Object.values(leaversByCause).reduce((sum, series) => sum + sumTo(series, index), 0);
  return {
    label: t("planTimeline.totals.headcountAt", { month: formats.month(months[index]!) }),
    meaning: t("planTimeline.totals.headcountMeaning"),
    inputs: [
      { term: t("planTimeline.totals.today"), value: say(headcount.mean[0]!) },
      { term: t("planTimeline.totals.joined"), value: formats.signed(sumTo(joiners, index), 1) },
      { term: t("planTimeline.totals.left"), value: formats.signed(-left, 1) },
      {
        term: t("planTimeline.totals.rangeRow"),
        value: rangeOf(headcount.p10[index]!, headcount.p90[index]!, formats.integer, words),
      },
    ],
    coefficientIds: ["leadTimeMonths", "leadTimeSpread"],
    error: t("planTimeline.totals.error", {
      trials: formats.integer(trials),
      seed: String(seed),
      error: formats.decimal(ninetyFive * headcount.meanError[index]!, 2),
    }),
  };
}

export function explainCostIn({ projection }: Shown, index: number, words: Words): Explanation {
  const { t, formats } = words;
  const { costPerMonthJpy: cost, costPartsJpy: parts, headcount, months, trials, seed } = projection;
  return {
    label: t("planTimeline.totals.costAt", { month: formats.month(months[index]!) }),
    meaning: t("planTimeline.totals.costMeaning"),
    inputs: [
      { term: t("planTimeline.totals.headcount"), value: people(words)(headcount.mean[index]!) },
      { term: t("planTimeline.totals.median"), value: formats.money(cost.p50[index]!) },
      {
        term: t("planTimeline.totals.rangeRow"),
        value: rangeOf(cost.p10[index]!, cost.p90[index]!, formats.money, words),
      },
    ],
    drivers: (["hiring", "ramp", "replacement"] as const).map((part) => ({
      term: t(`planTimeline.totals.${part}`),
      value: formats.money(parts[part].mean[index]!),
    })),
    coefficientIds: ["employerCost", "hireCostJpy"],
    error: t("planTimeline.totals.error", {
      trials: formats.integer(trials),
      seed: String(seed),
      error: formats.money(ninetyFive * cost.meanError[index]!),
    }),
  };
}

export function explainStarts(bars: readonly Bar[], { projection }: Shown, index: number, words: Words): Explanation {
  const { t, formats, typeName } = words;
  const hires = bars.flatMap(({ change, joins }) =>
    change.type === "hire" && change.enabled && joins === index ? [change] : [],
  );
  const opened = bars.filter(({ change, from }) => change.type === "hire" && change.enabled && from === index).length;
  return {
    label: t("planTimeline.totals.startsAt", { month: formats.month(projection.months[index]!) }),
    meaning: t("planTimeline.totals.startsMeaning"),
    inputs: [
      ...hires.map(({ count, mix, month }) => ({
        term: t("planTimeline.bar.hire", {
          number: formats.integer(count),
          type: typeName(mainType(mix)),
        }),
        value: `${t("planTimeline.inspector.opens")} ${formats.month(month)}`,
      })),
      { term: t("planTimeline.totals.searches"), value: formats.integer(opened) },
    ],
    coefficientIds: ["leadTimeMonths"],
    error: t("planTimeline.totals.noChance"),
  };
}
