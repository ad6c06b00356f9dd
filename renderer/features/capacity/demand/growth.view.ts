/** New customers of a segment as they are edited: where an edit counts, which months it reaches, and what stands in them. */
import { addMonths, type Month, monthOfYear } from "../../../../shared/base/month.ts";
import type { Growth, Segment } from "../../../../shared/domain/accounts.ts";
import { growthChanges, growthStanding, newIn } from "../../../../shared/domain/growth-standing.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { roundStep } from "../../../charts/scale-range.ts";
import type { Words } from "../../../i18n/words.ts";

/** In the facts, or in the plan on screen only from the month in view. */
export type GrowthScope = "facts" | "plan";

export type GrowthView = {
  readonly scope: GrowthScope;
  readonly growth: Growth;
  /** Where the rate begins. */
  readonly since: number;
  readonly months: readonly Month[];
  /** Means by month before the plan's own multiplier: what an edit begins from. */
  readonly values: readonly number[];
  /** Months that an edit here reaches: from the first up to, not including, the last. */
  readonly from: number;
  readonly to: number;
  /** From here on the plan has a growth of its own, which hides what is said in the facts. */
  readonly hiddenFrom: number | undefined;
};

export function growthView(segment: Segment, scenario: Scenario, scope: GrowthScope, month: number): GrowthView {
  const months = Array.from({ length: scenario.months }, (_, index) => addMonths(scenario.start, index));
  const changes = growthChanges(scenario, segment.id);
  if (scope === "facts")
    return {
      ...{ scope, months, growth: segment.growth, since: 0, from: 0, to: months.length },
      values: months.map((_, index) => newIn(segment.growth, 0, index)),
      hiddenFrom: changes[0]?.since,
    };
  const standing = growthStanding(segment, scenario, month);
  const values = months.map((_, index) => {
    const own = growthStanding(segment, scenario, index);
    return newIn(own.growth, own.since, index);
  });
  return {
    ...{ scope, months, values, since: month, from: month, hiddenFrom: undefined },
    // A rate that begins here begins at what has been reached by then.
    growth: { ...standing.growth, newPerMonth: newIn(rateOf(standing.growth), standing.since, month) },
    to: changes.find(({ since }) => since > month)?.since ?? months.length,
  };
}

export const rateOf = ({ newPerMonth, monthlyGrowth }: Growth): Growth => ({ newPerMonth, monthlyGrowth });

/** What was drawn or typed becomes the months' own list; months beyond the plan that were listed before stay. */
export const withValues = ({ growth, months }: GrowthView, values: readonly number[]): Growth => ({
  ...growth,
  series: [...values, ...(growth.series?.slice(months.length) ?? [])],
});

const headroom = 1.25;
const smallestTop = 1;
const steps = 40;

/** A scale with room to draw above what is there, and the step of an arrow key on it. */
export function drawingScale(values: readonly number[]) {
  const high = Math.max(smallestTop, ...values) * headroom;
  const coarse = roundStep(high, 4);
  return { top: Math.ceil(high / coarse) * coarse, step: Math.max(0.05, roundStep(high, steps)) };
}

/** Months between names under the curve, so that they do not run into each other. */
const roomForName = 5;

/** Under the curve: the first month where there is room for it, and every January. */
export function namedMonths(months: readonly Month[]): ReadonlySet<number> {
  const januaries = months.flatMap((month, index) => (monthOfYear(month) === 1 ? [index] : []));
  return new Set((januaries[0] ?? Infinity) >= roomForName ? [0, ...januaries] : januaries);
}

export function growthSum({ values, months }: GrowthView, { t, formats }: Words): string {
  return t("capacityDemand.growth.sum", {
    number: formats.integer(values.reduce((sum, value) => sum + value, 0)),
    end: formats.month(months.at(-1)!),
    last: formats.decimal(values.at(-1) ?? 0),
  });
}

/** A growth in few words: its rate, or that it is listed month by month. */
export const growthWords = ({ newPerMonth, monthlyGrowth, series }: Growth, { t, formats }: Words): string =>
  series === undefined
    ? t("capacityDemand.growth.changeRate", {
        number: formats.decimal(newPerMonth),
        growth: `${formats.signed(monthlyGrowth * 100, 1)}%`,
      })
    : t("capacityDemand.growth.changeList");
