/** A plan's futures as columns that can be set against another plan's: one value for each future, nothing summed up yet. */
import { monthsBetween } from "../../base/month.ts";
import { attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { CompiledPlan } from "../../simulation/compiled-plan.ts";
import type { Outcome } from "../../simulation/outcome.ts";
import { type ColumnChoice, columnsOf } from "../../simulation/rows.ts";
import { coverageOf, type Reader, readerOf } from "../reader.ts";
import { isShort } from "../shortfall/breach.ts";
import type { Ground } from "./common-ground.ts";
import type { CourseId, MeasureId } from "./measures.ts";

export type Column = Float32Array<ArrayBuffer>;

export type FutureScores = {
  readonly trials: number;
  readonly of: Readonly<Record<MeasureId, Column>>;
};

/** `[month][trial]`. */
export type Courses = Readonly<Record<CourseId, Column>>;

/** The plan's own months begin `offset` months before those that are compared. */
const offsetOf = ({ plan }: Reader, ground: Ground) => monthsBetween(plan.start, ground.start);

/** All that is read here of an outcome. */
export function columnsRead(plan: CompiledPlan, ground: Ground): ColumnChoice {
  const columns = columnsOf(plan);
  const offset = monthsBetween(plan.start, ground.start);
  const months = Array.from({ length: ground.months }, (_, month) => month + offset);
  const last = months.at(-1)!;
  const figures = ["deliveredHours", "demandHours", "headcount", "costJpy"] as const;
  return {
    numbers: [
      ...figures.flatMap((figure) => months.map((month) => columns.monthly(figure, month))),
      ...plan.segmentIds.flatMap((_, segment) => months.map((month) => columns.segment("arrJpy", segment, month))),
      ...(["netRetention", "grossRetention"] as const).map((figure) => columns.monthly(figure, last)),
      columns.arrLostToShortfallJpy,
    ],
    counts: months.flatMap((month) => attritionCauseIds.map((_, cause) => columns.leavers(month, cause))),
  };
}

export function coursesOf(outcome: Outcome, ground: Ground): Courses {
  const reader = readerOf(outcome);
  const { trials, columns, numbers, plan } = reader;
  const offset = offsetOf(reader, ground);
  const written = (write: (into: Column, month: number) => void): Column => {
    const all = new Float32Array(ground.months * trials);
    for (let month = 0; month < ground.months; month++)
      write(all.subarray(month * trials, (month + 1) * trials), month + offset);
    return all;
  };
  const copied = (figure: "headcount" | "costJpy") =>
    written((into, month) => {
      const from = columns.monthly(figure, month) * trials;
      into.set(numbers.subarray(from, from + trials));
    });
  return {
    coverage: written((into, month) => {
      const delivered = columns.monthly("deliveredHours", month) * trials;
      const asked = columns.monthly("demandHours", month) * trials;
      for (let trial = 0; trial < trials; trial++)
        into[trial] = coverageOf(numbers[delivered + trial]!, numbers[asked + trial]!);
    }),
    headcount: copied("headcount"),
    arrJpy: written((into, month) => {
      for (let segment = 0; segment < plan.segmentIds.length; segment++) {
        const from = columns.segment("arrJpy", segment, month) * trials;
        for (let trial = 0; trial < trials; trial++) into[trial]! += numbers[from + trial]!;
      }
    }),
    costJpy: copied("costJpy"),
  };
}

/** Sum over months of a course. */
function summed(course: Column, trials: number): Float64Array {
  const sums = new Float64Array(trials);
  for (let at = 0; at < course.length; at += trials)
    for (let trial = 0; trial < trials; trial++) sums[trial]! += course[at + trial]!;
  return sums;
}

function leaversIn({ columns, counts, trials }: Reader, from: number, to: number): Column {
  const left = new Float32Array(trials);
  for (let month = from; month < to; month++)
    for (let cause = 0; cause < attritionCauseIds.length; cause++) {
      const column = columns.leavers(month, cause) * trials;
      for (let trial = 0; trial < trials; trial++) left[trial]! += counts[column + trial]!;
    }
  return left;
}

/** Lowest coverage of each future, and how many months it held before it first fell short. */
function holding(coverage: Column, trials: number, { months, coverageTargetShare }: Ground) {
  const worstCoverage = new Float32Array(trials).fill(Infinity);
  const monthsHeld = new Float32Array(trials).fill(months);
  for (let month = months - 1; month >= 0; month--)
    for (let trial = 0; trial < trials; trial++) {
      const covered = coverage[month * trials + trial]!;
      if (covered < worstCoverage[trial]!) worstCoverage[trial] = covered;
      if (isShort(covered, coverageTargetShare)) monthsHeld[trial] = month;
    }
  return { worstCoverage, monthsHeld, holds: monthsHeld.map((held) => (held === months ? 1 : 0)) };
}

export function futureScores(outcome: Outcome, ground: Ground, courses: Courses): FutureScores {
  const reader = readerOf(outcome);
  const { trials, columns, numbers } = reader;
  const offset = offsetOf(reader, ground);
  const last = ground.months - 1;
  const atEnd = (column: Column) => column.slice(last * trials, (last + 1) * trials);
  const columnAt = (column: number) => numbers.slice(column * trials, (column + 1) * trials);
  const cost = summed(courses.costJpy, trials);
  const arr = summed(courses.arrJpy, trials);
  return {
    trials,
    of: {
      ...holding(courses.coverage, trials, ground),
      leavers: leaversIn(reader, offset, offset + ground.months),
      finalHeadcount: atEnd(courses.headcount),
      finalArrJpy: atEnd(courses.arrJpy),
      // Kept as one sum since the plan's own start.
      arrLostJpy: columnAt(columns.arrLostToShortfallJpy),
      netRetention: columnAt(columns.monthly("netRetention", last + offset)),
      grossRetention: columnAt(columns.monthly("grossRetention", last + offset)),
      costJpy: Float32Array.from(cost),
      costPerArr: Float32Array.from(cost, (paid, trial) => (arr[trial]! > 0 ? (paid * 12) / arr[trial]! : 0)),
    },
  };
}
