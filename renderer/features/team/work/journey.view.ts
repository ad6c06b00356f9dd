/** The hours that accounts ask for, by segment and stage, and the work that passes on what is known between the stages. */
import type { MonthWork } from "../../../../shared/analysis/explain/explain-work.ts";
import { type JourneyStage, journeyStageIds } from "../../../../shared/catalogue/journey.ts";
import { shareOf } from "./work.view.ts";

export type JourneyRow = {
  /** Undefined for what the team asks of itself. */
  readonly segmentId: string | undefined;
  readonly byStage: Readonly<Record<JourneyStage, number>>;
  readonly hours: number;
};

const nothing = () => Object.fromEntries(journeyStageIds.map((stage) => [stage, 0])) as Record<JourneyStage, number>;

export function journeyRows({ activities }: MonthWork, segmentIds: readonly string[]): readonly JourneyRow[] {
  const all = activities.flatMap(({ stages }) => stages);
  const rows = segmentIds.map((segmentId): JourneyRow => {
    const byStage = nothing();
    for (const each of all) if (each.segmentId === segmentId) byStage[each.stage] += each.hours;
    return { segmentId, byStage, hours: journeyStageIds.reduce((sum, stage) => sum + byStage[stage], 0) };
  });
  const own = activities.reduce((sum, { ofTeamHours }) => sum + ofTeamHours, 0);
  return own > 0 ? [...rows, { segmentId: undefined, byStage: nothing(), hours: own }] : rows;
}

/** The standard activity that hands knowledge from stage to stage. */
export const hubId = "hub";

/** Undefined where the team describes no such work. */
export function hubIn({
  activities,
}: MonthWork): { readonly hours: number; readonly coverageShare: number } | undefined {
  const hub = activities.find(({ activityId }) => activityId === hubId);
  if (!hub || hub.demandHours === 0) return undefined;
  return { hours: hub.demandHours, coverageShare: Math.min(1, shareOf(hub.deliveredHours, hub.demandHours)) };
}
