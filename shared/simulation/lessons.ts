/**
 * What taught a pilot an order: hours at hand and asked for, by names that every plan of a team has in common. Plans that learn
 * from the same lessons hand out their hours in the same ways, so that what differs between them is the plans.
 */
import { type CompiledPlan, types } from "./compiled-plan.ts";
import { wideSink } from "./kernel-network.ts";
import { widthOf } from "./kernel-plan.ts";
import type { Kernel } from "./open-kernel.ts";

/** A month. */
type Lesson = {
  /** Hours at hand, [group][type]. */
  readonly atHand: Float64Array;
  /** Effective hours asked for, [segment][activity]; last, of work that belongs to no segment. */
  readonly asked: Float64Array;
};

export type Lessons = {
  readonly groupNames: readonly string[];
  readonly segmentIds: readonly string[];
  readonly activityIds: readonly string[];
  readonly months: readonly Lesson[];
};

/** How the hours of a plan are handed out. */
export type HandOut = {
  /** From another plan; a plan learns from itself when there are none, or when they speak of other work. */
  readonly lessons?: Lessons | undefined;
  /** Every month does this part of what is possible, or more. The nearer to 1, the longer it takes. */
  readonly leastDone?: number | undefined;
};

const areSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id, index) => id === other[index]);

/** Whether a plan can learn from them: people may be others, the work must be the same. */
export const canLearnFrom = ({ segmentIds, activityIds }: CompiledPlan, lessons: Lessons): boolean =>
  areSame(segmentIds, lessons.segmentIds) && areSame(activityIds, lessons.activityIds);

export const lessonsOf = ({ network, segmentIds, activityIds }: CompiledPlan, months: readonly Lesson[]): Lessons => ({
  groupNames: network.groupNames,
  segmentIds,
  activityIds,
  months,
});

/** The month that the kernel has just worked through. */
export function lessonOf(plan: CompiledPlan, kernel: Kernel): Lesson {
  const { length: activities } = plan.activityIds;
  const { length: segments } = plan.segmentIds;
  const width = widthOf(plan);
  const demand = kernel.floats("demand");
  const ofSegments = kernel.floats("segmentDemand");
  const asked = new Float64Array((segments + 1) * activities);
  for (let activity = 0; activity < activities; activity++) {
    let rest = demand[plan.network.internalMarket * width + activity]!;
    plan.segment.market.forEach((market, segment) => {
      const hours = ofSegments[segment * width + activity]!;
      asked[segment * activities + activity] = hours;
      if (market === plan.network.internalMarket) rest -= hours;
    });
    asked[segments * activities + activity] = Math.max(0, rest);
  }
  return { atHand: kernel.floats("supply").slice(), asked };
}

/** Puts a lesson before the kernel. People whom it does not know have no hours in it. */
export function putLesson(
  plan: CompiledPlan,
  kernel: Kernel,
  { groupNames }: Lessons,
  { atHand, asked }: Lesson,
): void {
  const { network, segment, activityIds } = plan;
  const supply = kernel.floats("supply");
  network.groupNames.forEach((name, group) => {
    const known = groupNames.indexOf(name);
    for (let type = 0; type < types; type++)
      supply[group * types + type] = known < 0 ? 0 : atHand[known * types + type]!;
  });
  const width = widthOf(plan);
  const demand = kernel.floats("demand").fill(0);
  asked.forEach((hours, place) => {
    const market = segment.market[Math.floor(place / activityIds.length)] ?? network.internalMarket;
    demand[wideSink(market * activityIds.length + (place % activityIds.length), activityIds.length, width)]! += hours;
  });
}
