/** Hours that accounts need: what each segment states, times the levers and dated changes that reach it. */
import { journeyStageIds } from "../../catalogue/journey.ts";
import type { EffortScope, Segment } from "../../domain/accounts.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { stages } from "../compiled-plan.ts";
import { type Felt, type LeverCourse, feltByMonth, partly } from "./levers.ts";
import { type Dated, only } from "./timeline.ts";

/** An empty list names all. */
export const includes = (list: readonly string[], id: string) => list.length === 0 || list.includes(id);
export const covers = (scope: EffortScope, segment: Segment, stage: string, activity: string) =>
  includes(scope.segmentIds, segment.id) && includes(scope.stages, stage) && includes(scope.activityIds, activity);

/** [segment][stage][activity] hours per account in a month. */
function effortIn(
  { segments, activities }: Baseline,
  scopes: readonly EffortScope[],
  levers: readonly Felt<"effort">[],
) {
  return segments.flatMap((segment) =>
    journeyStageIds.flatMap((stage) =>
      activities.map(({ id }) => {
        const hours = segment.effort[stage][id] ?? 0;
        if (hours === 0) return 0;
        let ratio = 1;
        for (const scope of scopes) if (covers(scope, segment, stage, id)) ratio *= scope.ratio;
        for (const { effect, strength } of levers) {
          const applies = covers(effect, segment, stage, id) && includes(effect.touchModels, segment.touchModel);
          if (applies) ratio *= partly(effect.ratio, strength);
        }
        return hours * ratio;
      }),
    ),
  );
}

/** [month][segment][stage][activity] hours per account, levers and dated changes included. */
export function effortByMonth(
  baseline: Baseline,
  months: number,
  timeline: readonly Dated[],
  courses: readonly LeverCourse[],
): Float64Array {
  const changes = only(timeline, "changeEffort");
  const levers = feltByMonth(courses, "effort", months);
  const size = baseline.segments.length * stages * baseline.activities.length;
  const effort = new Float64Array(months * size);
  for (let month = 0; month < months; month++) {
    const isSteady = month > 0 && levers[month] === levers[month - 1] && changes.every(({ at }) => at !== month);
    if (isSteady) {
      effort.copyWithin(month * size, (month - 1) * size, month * size);
    } else {
      const scopes = changes.filter(({ at }) => at <= month).map(({ change }) => change.scope);
      effort.set(effortIn(baseline, scopes, levers[month]!), month * size);
    }
  }
  return effort;
}
