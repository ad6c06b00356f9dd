/** Scores made of a rule, for tests that know the answer. */
import type { Column, FutureScores } from "../../../../shared/analysis/comparison/future-scores.ts";
import { courseIds, type MeasureId, measureIds } from "../../../../shared/analysis/comparison/measures.ts";
import type { PlanScores } from "../../../../shared/analysis/comparison/plan-scores.ts";
import { createFans } from "../../../../shared/analysis/statistics/percentiles.ts";

type Rule = (trial: number) => number;

const column = (trials: number, rule: Rule): Column => Float32Array.from({ length: trials }, (_, trial) => rule(trial));

const scoresOf = (trials: number, rule: Rule): FutureScores => ({
  trials,
  of: Object.fromEntries(measureIds.map((id) => [id, column(trials, rule)])) as Record<MeasureId, Column>,
});

/** Every measure of a future, and every month of it, is what the rule says. */
export function planScores(few: number, exact: Rule, all?: number, near: Rule = exact): PlanScores {
  const months = 2;
  const course = Float32Array.from({ length: months * few }, (_, at) => exact(at % few));
  const fan = createFans(months, few)((scratch) => scratch.set(course.subarray(0, few)));
  const ofEach = <Value>(value: Value) =>
    Object.fromEntries(courseIds.map((id) => [id, value])) as Record<(typeof courseIds)[number], Value>;
  return {
    exact: scoresOf(few, exact),
    courses: ofEach(course),
    near: all === undefined ? undefined : scoresOf(all, near),
    fans: ofEach(fan),
  };
}
