/** Which kind of work a duty is most like: what a mix has to suit for somebody to answer for it well. Assumptions. */
import { activities, type StandardActivity } from "../../catalogue/activities.ts";
import type { MemberType } from "../../catalogue/member-types.ts";
import { type Metric, metrics } from "../../catalogue/metrics.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { DutyRef } from "../../domain/edits/duties.ts";

const isMetric = (id: string): id is Metric => Object.hasOwn(metrics, id);

/** Of a metric of the team's own nothing is known but that somebody has to read numbers. */
function workLike({ kind, id }: DutyRef): string {
  if (kind === "activity") return id;
  if (kind === "workBetween") return "hub";
  const [metricId = id] = id.split("@");
  return (isMetric(metricId) ? metrics[metricId].work[0] : undefined) ?? "healthAnalysis";
}

export type DutyWork = { readonly activityId: string; readonly affinity: Readonly<Record<MemberType, number>> };

/** As the team describes that work; as the catalogue does where it describes none. Undefined: nothing is known of it. */
export function workOf(duty: DutyRef, baseline: Pick<Baseline, "activities">): DutyWork | undefined {
  const activityId = workLike(duty);
  const own = baseline.activities.find(({ id }) => id === activityId);
  if (own) return { activityId, affinity: own.affinity };
  return Object.hasOwn(activities, activityId)
    ? { activityId, affinity: activities[activityId as StandardActivity].affinity }
    : undefined;
}
