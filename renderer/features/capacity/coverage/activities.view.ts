/** Hours by activity in one month: asked for, delivered, covered. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";

export type ActivityRow = {
  readonly activity: Activity | undefined;
  readonly asked: number;
  readonly delivered: number;
  readonly coverage: number;
};

export const activityRows = (projection: Projection, activities: readonly Activity[], month: number): ActivityRow[] =>
  projection.activities.map(({ activityId, demandHours, deliveredHours, coverage }) => ({
    activity: activities.find(({ id }) => id === activityId),
    asked: demandHours[month]!,
    delivered: deliveredHours[month]!,
    coverage: coverage.p50[month]!,
  }));

/** All work together; its coverage is the projection's own. */
export const totalRow = (projection: Projection, rows: readonly ActivityRow[], month: number): ActivityRow => ({
  activity: undefined,
  asked: rows.reduce((sum, { asked }) => sum + asked, 0),
  delivered: rows.reduce((sum, { delivered }) => sum + delivered, 0),
  coverage: projection.coverage.p50[month]!,
});
