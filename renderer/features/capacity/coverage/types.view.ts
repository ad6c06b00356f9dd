/** The types that are there against the types that the work asks for. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { type MemberType, memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";

export type TypeRow = {
  readonly type: MemberType;
  readonly hours: number;
  /** Part of the hours on hand, and part of the work. */
  readonly supplyShare: number;
  readonly askedShare: number;
};

/** Hours that the work of a month asks of each type: split by what an hour of each yields there. */
export function askedByType({ activities: projected }: Projection, activities: readonly Activity[], month: number) {
  const asked: Record<MemberType, number> = { sales: 0, support: 0, analyst: 0 };
  for (const { activityId, demandHours } of projected) {
    const affinity = activities.find(({ id }) => id === activityId)?.affinity;
    const total = affinity ? memberTypeIds.reduce((sum, type) => sum + affinity[type], 0) : 0;
    if (!affinity || total === 0) continue;
    for (const type of memberTypeIds) asked[type] += (demandHours[month]! * affinity[type]) / total;
  }
  return asked;
}

const shareOf = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

export function typeRows(projection: Projection, activities: readonly Activity[], month: number): TypeRow[] {
  const asked = askedByType(projection, activities, month);
  const hours = (type: MemberType) => projection.supplyHoursByType[type][month]!;
  const allAsked = memberTypeIds.reduce((sum, type) => sum + asked[type], 0);
  const allHours = memberTypeIds.reduce((sum, type) => sum + hours(type), 0);
  return memberTypeIds.map((type) => ({
    type,
    hours: hours(type),
    supplyShare: shareOf(hours(type), allHours),
    askedShare: shareOf(asked[type], allAsked),
  }));
}
