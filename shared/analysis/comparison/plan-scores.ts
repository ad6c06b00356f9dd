import type { Fan } from "../projection.ts";
import { createFans } from "../statistics/percentiles.ts";
import type { Outcome } from "../../simulation/outcome.ts";
import type { Ground } from "./common-ground.ts";
import { type Courses, coursesOf, type FutureScores, futureScores } from "./future-scores.ts";
import { type CourseId, courseIds } from "./measures.ts";

/** A plan's futures, ready to be set against another's. */
export type PlanScores = {
  /** Few futures with hours handed out all but perfectly: differences of plans are those of the plans. */
  readonly exact: FutureScores;
  /** The same few, month by month. */
  readonly courses: Courses;
  /** All futures, with hours handed out as in a projection; absent while they are on their way, and where the few are all. */
  readonly near: FutureScores | undefined;
  readonly fans: Readonly<Record<CourseId, Fan>>;
};

function fansOf(courses: Courses, months: number, trials: number): PlanScores["fans"] {
  const fans = createFans(months, trials);
  const fanOf = (id: CourseId) =>
    fans((scratch, month) => scratch.set(courses[id].subarray(month * trials, (month + 1) * trials)));
  return Object.fromEntries(courseIds.map((id) => [id, fanOf(id)])) as PlanScores["fans"];
}

/** Of a run of few futures in which hours were handed out all but perfectly. */
export function exactScores(outcome: Outcome, ground: Ground): PlanScores {
  const courses = coursesOf(outcome, ground);
  const { trials } = outcome;
  return {
    exact: futureScores(outcome, ground, courses),
    courses,
    near: undefined,
    fans: fansOf(courses, ground.months, trials),
  };
}

/** The same plan, with all its futures beside the few: from a run that hands out hours as a projection does. */
export function withAllFutures(scores: PlanScores, outcome: Outcome, ground: Ground): PlanScores {
  const courses = coursesOf(outcome, ground);
  return {
    ...scores,
    near: futureScores(outcome, ground, courses),
    fans: fansOf(courses, ground.months, outcome.trials),
  };
}
