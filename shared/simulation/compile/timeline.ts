import { monthsBetween } from "../../base/month.ts";
import type { Change, ChangeOf, ChangeType } from "../../domain/change.ts";
import type { Scenario } from "../../domain/scenario.ts";

export type Dated<C extends Change = Change> = { readonly at: number; readonly change: C };

/** The changes in force, in the order they happen. What is dated before the start happens at once; what lies beyond the horizon, not. */
export function timelineOf(scenario: Scenario): readonly Dated[] {
  return scenario.changes
    .filter(({ enabled }) => enabled)
    .map((change) => ({ at: Math.max(0, monthsBetween(scenario.start, change.month)), change }))
    .filter(({ at }) => at < scenario.months)
    .sort((one, other) => one.at - other.at);
}

export function only<T extends ChangeType>(timeline: readonly Dated[], type: T): readonly Dated<ChangeOf<T>>[] {
  return timeline.filter((dated): dated is Dated<ChangeOf<T>> => dated.change.type === type);
}
