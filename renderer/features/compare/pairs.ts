/** Two plans compared once and remembered as long as both are: one more plan costs only its own comparisons. */
import {
  type Compared,
  comparedOf,
  differenceCourse,
  winsOf,
  type Ranged,
} from "../../../shared/analysis/comparison/compared.ts";
import type { CourseId, MeasureId } from "../../../shared/analysis/comparison/measures.ts";
import type { PlanScores } from "../../../shared/analysis/comparison/plan-scores.ts";
import type { Fan } from "../../../shared/analysis/projection.ts";

type Known = Map<string, unknown>;
const known = new WeakMap<PlanScores, WeakMap<PlanScores, Known>>();

function remembered<Value>(one: PlanScores, other: PlanScores, key: string, work: () => Value): Value {
  const ofOne = known.get(one) ?? new WeakMap<PlanScores, Known>();
  known.set(one, ofOne);
  const ofBoth: Known = ofOne.get(other) ?? new Map<string, unknown>();
  ofOne.set(other, ofBoth);
  if (!ofBoth.has(key)) ofBoth.set(key, work());
  // Each key is only ever given values of one kind, below.
  return ofBoth.get(key) as Value;
}

export const compare = (one: PlanScores, other: PlanScores, measure: MeasureId): Compared =>
  remembered(one, other, `compared ${measure}`, () => comparedOf(one, other, measure));

export const wins = (one: PlanScores, other: PlanScores, measure: MeasureId): Ranged =>
  remembered(one, other, `wins ${measure}`, () => winsOf(one, other, measure));

export const apart = (one: PlanScores, other: PlanScores, course: CourseId, months: number): Fan =>
  remembered(one, other, `apart ${course} ${months}`, () => differenceCourse(one, other, course, months));
