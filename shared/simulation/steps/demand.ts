import { type CompiledPlan, stages } from "../compiled-plan.ts";
import type { State } from "../state.ts";

/** Step 4: hours asked for, by market and activity. */
export function askForWork(state: State, plan: CompiledPlan, month: number): void {
  const activities = plan.activityIds.length;
  const segments = plan.segmentIds.length;
  const { demand, segmentDemand, stageCount } = state;
  const { effort, market } = plan.segment;
  const { fixedHours, management } = plan.activity;
  const internal = plan.network.internalMarket * activities;

  demand.fill(0);
  for (let a = 0; a < activities; a++) demand[internal + a] = fixedHours[a]!;
  if (management >= 0)
    demand[internal + management] = demand[internal + management]! + state.reports * plan.rules.spanHours;

  for (let j = 0; j < segments; j++) {
    const own = j * activities;
    const sinks = market[j]! * activities;
    const counts = j * stages;
    const hours = (month * segments + j) * stages * activities;
    const c0 = stageCount[counts]!;
    const c1 = stageCount[counts + 1]!;
    const c2 = stageCount[counts + 2]!;
    const c3 = stageCount[counts + 3]!;
    const c4 = stageCount[counts + 4]!;
    for (let a = 0; a < activities; a++) {
      const at = hours + a;
      const asked =
        c0 * effort[at]! +
        c1 * effort[at + activities]! +
        c2 * effort[at + 2 * activities]! +
        c3 * effort[at + 3 * activities]! +
        c4 * effort[at + 4 * activities]!;
      segmentDemand[own + a] = asked;
      demand[sinks + a] = demand[sinks + a]! + asked;
    }
  }
}
