/** Which growth of a segment counts in a month of a plan: the facts', until a dated change of the plan takes its place. */
import { type Month, monthsBetween } from "../base/month.ts";
import type { Growth, Segment } from "./accounts.ts";
import type { ChangeOf } from "./change.ts";
import type { Scenario } from "./scenario.ts";

export type GrowthStanding = {
  readonly growth: Growth;
  /** The plan's month from which it counts; the rate begins there. */
  readonly since: number;
  /** undefined for the facts. */
  readonly change?: ChangeOf<"changeGrowth">;
};

/** The changes of one segment's growth that count, in the order in which they begin. */
export const growthChanges = ({ changes, start, months }: Scenario, segmentId: string): readonly GrowthStanding[] =>
  changes
    .filter((change): change is ChangeOf<"changeGrowth"> => change.type === "changeGrowth")
    .filter((change) => change.enabled && change.segmentId === segmentId)
    .map((change) => ({ growth: change.growth, since: Math.max(0, monthsBetween(start, change.month)), change }))
    .filter(({ since }) => since < months)
    .sort((one, other) => one.since - other.since);

export const growthStanding = ({ id, growth }: Segment, scenario: Scenario, month: number): GrowthStanding =>
  growthChanges(scenario, id).findLast(({ since }) => since <= month) ?? { growth, since: 0 };

/** Mean new accounts in a month, before the plan's own multiplier. A series counts from the plan's start, whenever it begins to count. */
export function newIn({ newPerMonth, monthlyGrowth, series }: Growth, since: number, month: number): number {
  return Math.max(0, series?.[month] ?? newPerMonth * (1 + monthlyGrowth) ** (month - since));
}

/** The change dated in this very month, whether it counts or not; what is dated before the start counts as of the start. */
export const growthChangeAt = (
  { changes, start }: Scenario,
  segmentId: string,
  month: Month,
): ChangeOf<"changeGrowth"> | undefined =>
  changes.findLast(
    (change): change is ChangeOf<"changeGrowth"> =>
      change.type === "changeGrowth" &&
      change.segmentId === segmentId &&
      (change.month === month || (month <= start && change.month <= month)),
  );
