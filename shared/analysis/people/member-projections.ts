import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import { chanceAmong, chanceOfShare, ratioOf } from "../statistics/estimate.ts";
import { promotionOf } from "./promotion.ts";
import type { MemberProjection } from "../projection.ts";
import { type Reader, meanOverTrials } from "../reader.ts";

const recordOf = (of: (cause: number) => number) =>
  Object.fromEntries(attritionCauseIds.map((cause, index) => [cause, of(index)])) as Record<AttritionCause, number>;

/** How likely each of today's members is to leave, when and why, and to rise; `each` trials of a world. */
export function memberProjections(reader: Reader, each = 1): MemberProjection[] {
  const { plan, trials, columns, numbers, counts } = reader;
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
    const hasLeft = (trial: number, before = plan.months) => counts[leftIn + trial]! < Math.min(before, plan.months);
    const chance = (limit: number) =>
      chanceAmong(within[limit]!, trials, each, (trial) => hasLeft(trial, limits[limit]));

    const share = (cause: number) => (left > 0 ? byCause[cause]! / left : 0);
    /** A part of those who left: their number is by chance as well, which matters only between worlds. */
    function errorOfShare(cause: number): number {
      if (each === 1) return chanceOfShare(share(cause), left).standardError;
      const leftForIt = (trial: number) => (hasLeft(trial) && counts[leftFor + trial] === cause ? 1 : 0);
      return ratioOf(trials, leftForIt, (trial) => (hasLeft(trial) ? 1 : 0), each)?.standardError ?? 0;
    }

    return {
      memberId,
      leaves: { within3: chance(0), within6: chance(1), within12: chance(2), horizon: chance(3) },
      causes: recordOf(share),
      causeErrors: recordOf(errorOfShare),
      promotion: promotionOf(reader, member, each),
      load: meanOverTrials(numbers, columns.load(member), trials),
    };
  });
}
