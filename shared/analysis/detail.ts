/** What screens do not need at every edit, read off the trials when somebody asks: percentiles with their errors, month by month. */
import { type AttritionCause, attritionCauseIds } from "../catalogue/attrition-causes.ts";
import { type MemberType, memberTypeIds } from "../catalogue/member-types.ts";
import type { Outcome } from "../simulation/outcome.ts";
import type { MonthlyFigure } from "../simulation/rows.ts";
import { type CostPart, costPartIds, costParts } from "./cost-parts.ts";
import { createPercentiles } from "./statistics/percentile-errors.ts";
import type { PercentileFan } from "./statistics/percentile-errors.ts";
import { readerOf } from "./reader.ts";

export type Detail = {
  readonly activities: readonly {
    readonly activityId: string;
    readonly demandHours: PercentileFan;
    readonly deliveredHours: PercentileFan;
  }[];
  readonly supplyHoursByType: Readonly<Record<MemberType, PercentileFan>>;
  readonly leaversByCause: Readonly<Record<AttritionCause, PercentileFan>>;
  readonly joiners: PercentileFan;
  readonly costPartsJpy: Readonly<Record<CostPart, PercentileFan>>;
  readonly waiting: PercentileFan;
};

const hoursOf = {
  sales: "salesHours",
  support: "supportHours",
  analyst: "analystHours",
} as const satisfies Record<MemberType, MonthlyFigure>;

const recordOf = <Key extends string>(keys: readonly Key[], of: (key: Key, index: number) => PercentileFan) =>
  Object.fromEntries(keys.map((key, index) => [key, of(key, index)])) as Record<Key, PercentileFan>;

/** Of independent trials: the errors are too small for trials that share worlds. */
export function detailOf(outcome: Outcome): Detail {
  const { plan, trials, columns, numbers, counts } = readerOf(outcome);
  const percentiles = createPercentiles(plan.months, trials);
  const monthly = (figure: MonthlyFigure) => percentiles(numbers, (month) => columns.monthly(figure, month));
  return {
    activities: plan.activityIds.map((activityId, activity) => ({
      activityId,
      demandHours: percentiles(numbers, (month) => columns.activity("demandHours", activity, month)),
      deliveredHours: percentiles(numbers, (month) => columns.activity("deliveredHours", activity, month)),
    })),
    supplyHoursByType: recordOf(memberTypeIds, (type) => monthly(hoursOf[type])),
    leaversByCause: recordOf(attritionCauseIds, (_, cause) =>
      percentiles(counts, (month) => columns.leavers(month, cause)),
    ),
    joiners: percentiles(counts, columns.joiners),
    costPartsJpy: recordOf(costPartIds, (part) => monthly(costParts[part])),
    waiting: monthly("waiting"),
  };
}
