/**
 * Bartholomew's graded manpower model (Bartholomew, Forbes, McClean: "Statistical techniques for manpower planning", 1991).
 * Each month a person stays, moves to another grade or leaves, by chances that depend on the grade alone; recruits are
 * spread over the grades. Means only: it is the theory that a simulation without feedback must agree with.
 */
import { type Matrix, inverse } from "../survival/matrix.ts";

/** One number for each grade. */
type Vector = readonly number[];

export type GradedModel = {
  /** P: chance of being in a grade (column) next month for someone in a grade (row) today. What a row lacks to 1 leaves. */
  readonly transition: Matrix;
  /** r: part of the recruits that begins in each grade; adds up to 1. */
  readonly recruitment: Vector;
};

/** How many join each month: a number, or as many as it takes to grow (or hold, at 0) by a share of the headcount. */
export type Intake = { readonly perMonth: number } | { readonly monthlyGrowth: number };

const sumOf = (values: Vector): number => values.reduce((sum, value) => sum + value, 0);

/** Where people distributed like `today` are next month: row vector × matrix. */
const moved = (today: Vector, matrix: Matrix): number[] =>
  today.map((_, to) => today.reduce((sum, people, from) => sum + people * matrix[from]![to]!, 0));

/** w: chance of leaving in a month, by grade. */
export const wastageOf = ({ transition }: GradedModel): number[] => transition.map((row) => 1 - sumOf(row));

/**
 * N = (I − P)⁻¹: months that someone now in a grade (row) can expect to spend in each grade (column), this month included.
 * Undefined where some people never leave: they have no mean.
 */
export const fundamentalMatrix = ({ transition }: GradedModel): number[][] | undefined =>
  inverse(transition.map((row, from) => row.map((chance, to) => (from === to ? 1 : 0) - chance)));

/** Months until leaving that someone in a grade can expect: the row sums of N. */
export const meanStayMonths = (model: GradedModel): number[] | undefined => fundamentalMatrix(model)?.map(sumOf);

/** Chance that someone now in a grade (row) is in a grade (column) in any later month: (N − I) over N's diagonal. */
export const chanceOfReaching = (model: GradedModel): number[][] | undefined =>
  fundamentalMatrix(model)?.map((row, from, months) =>
    row.map((stay, to) => (stay - (from === to ? 1 : 0)) / months[to]![to]!),
  );

/** n(t + 1) = n(t) P + R r, from today (index 0) to `months` later. */
export function headcountByGrade(model: GradedModel, today: Vector, intake: Intake, months: number): number[][] {
  const course = [[...today]];
  for (let month = 0; month < months; month++) {
    const before = course[month]!;
    const stayed = moved(before, model.transition);
    const recruits =
      "perMonth" in intake ? intake.perMonth : sumOf(before) * (1 + intake.monthlyGrowth) - sumOf(stayed);
    course.push(stayed.map((people, grade) => people + recruits * model.recruitment[grade]!));
  }
  return course;
}

/** R r N: where a steady intake leads in the long run. */
export function steadyState(model: GradedModel, recruitsPerMonth: number): number[] | undefined {
  const months = fundamentalMatrix(model);
  return months && moved(model.recruitment, months).map((people) => people * recruitsPerMonth);
}

/** The parts of the grades that a team of fixed size settles to, whatever it began with: r N, made to add up to 1. */
export function stationaryStructure(model: GradedModel): number[] | undefined {
  const people = steadyState(model, 1);
  return people?.map((count) => count / sumOf(people));
}

/** Recruits a month that hold a size in the long run: one leaves after the mean stay, so one must come. */
export function recruitsToHold(model: GradedModel, size: number): number | undefined {
  const stays = meanStayMonths(model);
  return stays && size / sumOf(stays.map((months, grade) => months * model.recruitment[grade]!));
}
