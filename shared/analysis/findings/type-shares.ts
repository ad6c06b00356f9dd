/** Which types the team is made of, and which its work asks for: hours of the opening year, each kind of work by whoever does it best. */
import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import { type Mix, mixOf } from "../../domain/mix.ts";
import { centreOf } from "../composition/asked-mix.ts";
import type { Examined } from "./examined.ts";
import { sumIn } from "./growth.ts";

export const teamMix = ({ first }: Pick<Examined, "first">): Mix | undefined => centreOf(first);

/** Undefined where nothing is asked for. Types that do some work equally well share it. */
export function askedTypes({ baseline, projection, opening }: Examined): Mix | undefined {
  const hours: Record<MemberType, number> = { sales: 0, support: 0, analyst: 0 };
  const demandOf = new Map(projection.activities.map((one) => [one.activityId, sumIn(one.demandHours, opening)]));
  for (const { id, affinity } of baseline.activities) {
    const demand = demandOf.get(id) ?? 0;
    const best = Math.max(...memberTypeIds.map((type) => affinity[type]));
    if (demand <= 0 || best <= 0) continue;
    const able = memberTypeIds.filter((type) => affinity[type] === best);
    for (const type of able) hours[type] += demand / best / able.length;
  }
  return hours.sales + hours.support + hours.analyst > 0 ? mixOf(hours) : undefined;
}
