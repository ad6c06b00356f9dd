import { type AttritionCause, attritionCauseIds } from "../catalogue/attrition-causes.ts";
import { chanceOf } from "./estimate.ts";
import type { MemberProjection } from "./projection.ts";
import { type Reader, meanOverTrials } from "./reader.ts";

/** How likely each of today's members is to leave, when, and why. */
export function memberProjections({ plan, trials, columns, numbers, counts }: Reader): MemberProjection[] {
  return plan.memberIds.map((memberId, member) => {
    const byCause = new Float64Array(attritionCauseIds.length);
    const within = [0, 0, 0, 0];
    const limits = [3, 6, 12, plan.months];
    const leftIn = columns.leftIn(member) * trials;
    const leftFor = columns.leftFor(member) * trials;
    for (let trial = 0; trial < trials; trial++) {
      const month = counts[leftIn + trial]!;
      if (month >= plan.months) continue;
      byCause[counts[leftFor + trial]!]! += 1;
      for (let limit = 0; limit < limits.length; limit++) if (month < limits[limit]!) within[limit]! += 1;
    }
    const left = within[3]!;
    const causes = attritionCauseIds.map((cause, index) => [cause, left > 0 ? byCause[index]! / left : 0] as const);
    return {
      memberId,
      leaves: {
        within3: chanceOf(within[0]!, trials),
        within6: chanceOf(within[1]!, trials),
        within12: chanceOf(within[2]!, trials),
        horizon: chanceOf(left, trials),
      },
      causes: Object.fromEntries(causes) as Record<AttritionCause, number>,
      load: meanOverTrials(numbers, columns.load(member), trials),
    };
  });
}
