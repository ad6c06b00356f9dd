/** What rates of leaving mean for people who begin today: how many are still there month by month, and what the others left for. */
import type { AttritionPattern } from "../../../catalogue/attrition-causes.ts";
import { tenureBands } from "../../../catalogue/coefficient-tenure.ts";
import type { LearntRate } from "../../survival/learnt-rates.ts";
import { patternIds } from "../../survival/rate-cells.ts";

export type Course = {
  /** [months with the team] the share still there. */
  readonly staying: readonly number[];
  /** [months with the team] the share that has left for it. */
  readonly left: Readonly<Record<AttritionPattern, readonly number[]>>;
};

/** Month 0 included. `typeRatio` multiplies every rate: the team's mean, so that course and curve are of the same people. */
export function expectedCourse(
  rates: readonly LearntRate[],
  rateOf: (cell: LearntRate) => number,
  months: number,
  typeRatio: number,
): Course {
  const staying = [1];
  const left = Object.fromEntries(patternIds.map((pattern) => [pattern, [0]])) as unknown as Record<
    AttritionPattern,
    number[]
  >;
  for (let month = 0; month < months; month++) {
    const band = tenureBands.findLast(({ fromMonth }) => fromMonth <= month)!.id;
    const hazards = patternIds.map((pattern) => {
      const cell = rates.find((rate) => rate.band === band && rate.pattern === pattern);
      return cell === undefined ? 0 : rateOf(cell) * typeRatio;
    });
    const total = hazards.reduce((sum, hazard) => sum + hazard, 0);
    const present = staying[month]!;
    const leaving = -Math.expm1(-total) * present;
    staying.push(present - leaving);
    for (const [index, pattern] of patternIds.entries())
      left[pattern].push(left[pattern][month]! + (total > 0 ? (leaving * hazards[index]!) / total : 0));
  }
  return { staying, left };
}
