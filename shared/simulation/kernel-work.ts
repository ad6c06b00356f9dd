/** What work asks for and what an hour of it is, in the vectors in which the kernel reads them. */
import { type CompiledPlan, stages, types } from "./compiled-plan.ts";

/** Types side by side, with a place to spare. */
const lanes = 4;

/** Hours per account with the five stages of two activities side by side; a month like the last shares its hours. */
export function effortOf({ segment, activityIds, segmentIds, months }: CompiledPlan, width: number) {
  const activities = activityIds.length;
  const perMonth = segmentIds.length * stages * activities;
  const isLikeTheLast = (month: number) => {
    for (let at = month * perMonth; at < (month + 1) * perMonth; at++)
      if (segment.effort[at] !== segment.effort[at - perMonth]) return false;
    return true;
  };
  const own = Array.from({ length: months }, (_, month) => month).filter((month) => !isLikeTheLast(month));
  const effort = new Float64Array(own.length * segmentIds.length * stages * width);
  own.forEach((month, block) => {
    for (let place = 0; place < perMonth; place++) {
      const activity = place % activities;
      const line = Math.floor(place / activities);
      const [owner, stage] = [block * segmentIds.length + Math.floor(line / stages), line % stages];
      effort[owner * stages * width + (activity >> 1) * stages * 2 + stage * 2 + (activity & 1)] =
        segment.effort[month * perMonth + place]!;
    }
  });
  const blockOf = (month: number) => own.findLastIndex((first) => first <= month);
  return {
    effort,
    effortAt: Int32Array.from({ length: months }, (_, month) => blockOf(month) * segmentIds.length * stages * width),
  };
}

/** What an hour of work is, by activity: three vectors by type. */
export function natureOf({ activity, activityIds }: CompiledPlan): Float32Array {
  const { length: activities } = activityIds;
  const byType = (values: Float64Array, own: number) => [0, 1, 2].map((type) => values[type * activities + own]!);
  return Float32Array.from(
    activityIds.flatMap((_, own) => [
      ...byType(activity.affinity, own),
      0,
      ...byType(activity.offType, own),
      0,
      ...new Array<number>(lanes).fill(activity.routineShare[own]!),
    ]),
  );
}

/** By group, the three types in a four. */
export const sourceGainOf = ({ network }: CompiledPlan) =>
  Float32Array.from({ length: lanes * network.groups }, (_, at) =>
    at % lanes < types ? network.sourceGain[Math.floor(at / lanes) * types + (at % lanes)]! : 0,
  );
