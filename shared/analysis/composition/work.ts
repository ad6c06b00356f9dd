/** Who may do which work of a plan, and what an hour yields there: what all programs about the team's composition share. */
import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { everySegment } from "../../simulation/compile/network.ts";
import type { CompiledPlan, PlanNetwork } from "../../simulation/compiled-plan.ts";

export type Work = {
  readonly activityIds: readonly string[];
  readonly segmentIds: readonly string[];
  /** People who may work for the same segments share a name; the internal market is work that belongs to none. */
  readonly network: Pick<PlanNetwork, "groupNames" | "internalMarket">;
  /** Segments that the same groups may work for. */
  readonly marketSegmentIds: readonly (readonly string[])[];
  /** Effective hours that an hour of the type yields at a sink, whatever the group. */
  readonly gainOf: (type: MemberType, sink: number) => number;
  /** Hours a month of one person at full time and full speed. */
  readonly fullTimeHours: number;
  /** Part of each kind of work that has to be done. */
  readonly targetShare: number;
};

export function workOf({ company }: Baseline, plan: CompiledPlan): Work {
  const { network, activity, activityIds, segmentIds, segment } = plan;
  const { length: activities } = activityIds;
  return {
    activityIds,
    segmentIds,
    network,
    marketSegmentIds: Array.from({ length: network.markets }, (_, market) =>
      segmentIds.filter((_, index) => segment.market[index] === market),
    ),
    gainOf: (type, sink) => activity.affinity[memberTypeIds.indexOf(type) * activities + (sink % activities)]!,
    fullTimeHours: company.contractHours * (1 - company.overheadShare),
    targetShare: plan.coverageTargetShare,
  };
}

/** The market of a sink. */
export const marketOf = ({ activityIds }: Work, sink: number): number => Math.floor(sink / activityIds.length);

/** Whether people of some type can do it at all, and have any hours left beside overhead. */
export const isWorkable = ({ gainOf, fullTimeHours }: Work, sink: number): boolean =>
  fullTimeHours > 0 && memberTypeIds.some((type) => gainOf(type, sink) > 0);

export const peopleOf = ({ fullTimeHours }: Work, hours: number): number =>
  fullTimeHours > 0 ? hours / fullTimeHours : 0;

/** As the engine names the people who work for these segments, in the plan's order. */
export const nameOfSegments = (work: Work, segmentIds: readonly string[]): string =>
  segmentIds.length === 0 || segmentIds.length === work.segmentIds.length ? everySegment : segmentIds.join(" ");

/** The markets that a group may work in. */
export function marketsOf({ network, marketSegmentIds }: Work, groupName: string): readonly number[] {
  const own = new Set(groupName.split(" "));
  return marketSegmentIds.flatMap((segmentIds, market) =>
    groupName === everySegment || market === network.internalMarket || segmentIds.some((id) => own.has(id))
      ? [market]
      : [],
  );
}
