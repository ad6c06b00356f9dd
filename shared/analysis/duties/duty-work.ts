/** Which kind of work a duty is most like: what a mix has to suit for somebody to answer for it well. Assumptions. */
import { activities, type StandardActivity } from "../../catalogue/activities.ts";
import type { MemberType } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { identityOf } from "../../domain/difference/shape.ts";
import type { DutyRef } from "../../domain/edits/duties.ts";
import type { MetricSeries } from "../../domain/metric-series.ts";
import { workOf as workOfMetric } from "../normal/metric-traits.ts";

/** Of a metric of the team's own that is tied to no work, nothing is known but that somebody has to read numbers. */
function workLike({ kind, id }: DutyRef, series: readonly MetricSeries[]): string {
  if (kind === "activity") return id;
  if (kind === "workBetween") return "hub";
  const [metricId = id] = id.split("@");
  const own = series.find((one) => identityOf("metric", one) === id);
  return workOfMetric(own ?? { metricId })[0] ?? "healthAnalysis";
}

export type DutyWork = { readonly activityId: string; readonly affinity: Readonly<Record<MemberType, number>> };

/** As the team describes that work; as the catalogue does where it describes none. Undefined: nothing is known of it. */
export function workOf(duty: DutyRef, baseline: Pick<Baseline, "activities" | "metrics">): DutyWork | undefined {
  const activityId = workLike(duty, baseline.metrics);
  const own = baseline.activities.find(({ id }) => id === activityId);
  if (own) return { activityId, affinity: own.affinity };
  return Object.hasOwn(activities, activityId)
    ? { activityId, affinity: activities[activityId as StandardActivity].affinity }
    : undefined;
}
