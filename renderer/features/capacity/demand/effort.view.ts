/** What one customer asks for, times the customers: the hours of a month, activity by activity. */
import {
  accountsByStage,
  type ExpectedDemand,
  hoursByStage,
} from "../../../../shared/analysis/demand/expected-demand.ts";
import { type JourneyStage, journeyStageIds } from "../../../../shared/catalogue/journey.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";

export type StagePart = {
  readonly stage: JourneyStage;
  readonly accounts: number;
  /** Of one customer: as written in the table, and with the levers and changes of that month. */
  readonly ownHours: number;
  readonly feltHours: number;
  readonly hours: number;
};

export type EffortRow = {
  /** undefined for all work. */
  readonly activity: Activity | undefined;
  readonly parts: readonly StagePart[];
  readonly hours: number;
};

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

export function effortRows(
  demand: ExpectedDemand,
  segment: Segment,
  activities: readonly Activity[],
  month: number,
): readonly EffortRow[] {
  const place = { month, segment: demand.segmentIds.indexOf(segment.id) };
  const accounts = accountsByStage(demand, place);
  return activities.map((activity, index) => {
    const hours = hoursByStage(demand, place, index);
    const parts = journeyStageIds.map((stage, at): StagePart => {
      const [count, all] = [accounts[at]!, hours[at]!];
      const ownHours = segment.effort[stage][activity.id] ?? 0;
      return { stage, accounts: count, ownHours, feltHours: count > 0 ? all / count : ownHours, hours: all };
    });
    return { activity, parts, hours: sum(hours) };
  });
}

export const allEffort = (rows: readonly EffortRow[]): EffortRow => ({
  activity: undefined,
  parts: rows[0]?.parts ?? [],
  hours: sum(rows.map(({ hours }) => hours)),
});
