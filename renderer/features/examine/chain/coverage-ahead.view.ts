import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Month } from "../../../../shared/base/month.ts";

/** Near enough to act on. */
const nextMonths = 3;

/** How far some kinds of work are likely to be covered over the next months: means of the monthly medians. */
export function coverageAhead(
  { activities, months }: Pick<Projection, "activities" | "months">,
  work: readonly string[],
) {
  const near = months.slice(0, nextMonths);
  if (near.length === 0) return undefined;
  const between: readonly [Month, Month] = [near[0]!, near.at(-1)!];
  return {
    between,
    coverage: activities
      .filter(({ activityId }) => work.includes(activityId))
      .map(({ activityId, coverage }) => ({
        activityId,
        share: near.reduce((sum, _, month) => sum + coverage.p50[month]!, 0) / near.length,
      })),
  };
}
