/**
 * How many full-time, settled people of each pure type, at work for every segment, would have to join at the least so that *each* kind of
 * work is covered to the target (`gap-program.ts`). Of each, because a total over all work would be reached without anybody for the work that
 * nobody is good at. Where that leaves hours of the team without work, as many of them as can be are to spare.
 */
import type { Highs, Model } from "highs";
import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import { rankOf } from "../statistics/percentiles.ts";
import { type GapProgram, gapProgram } from "./gap-program.ts";
import type { WorkMonth } from "./lived-months.ts";
import { type Solution, setCosts, solve, withProgram } from "./program.ts";
import { type Work, peopleOf } from "./work.ts";

export type HoursOfWork = { readonly activityId: string; readonly hours: number };

export type TypeGap = {
  readonly shortPeople: number;
  readonly sparePeople: number;
  /** What those who are short would do, most hours first. */
  readonly work: readonly HoursOfWork[];
};
export type Gap = Readonly<Record<MemberType, TypeGap>>;

/** Between which numbers eight in ten futures lie. */
export type Range = { readonly p10: number; readonly p90: number };
export type GapRange = Readonly<Record<MemberType | "total", Range>>;

export function gapIn(highs: Highs, work: Work, month: WorkMonth): Gap {
  const built = gapProgram(work, [month]);
  return withProgram(highs, built.program, (model) => {
    const least = leastPeople(highs, model, built, month);
    const idle = idleHours(highs, model, built, month, least);
    const gaps = memberTypeIds.map((type, index) => {
      const gap: TypeGap = {
        shortPeople: shortOf(built, least)[index]!,
        sparePeople: peopleOf(work, idle[index]!),
        work: workOfAdded(work, built, least, type),
      };
      return [type, gap] as const;
    });
    return Object.fromEntries(gaps) as Gap;
  });
}

/** The gap of each future by itself. The gap of the mean month is at most their mean: what is spare in one future helps in no other. */
export function gapRange(highs: Highs, work: Work, futures: readonly WorkMonth[]): GapRange {
  const built = gapProgram(work, futures);
  const short = withProgram(highs, built.program, (model) =>
    futures.map((month) => shortOf(built, leastPeople(highs, model, built, month))),
  );
  const rangeOf = (values: readonly number[]): Range => {
    const ordered = values.toSorted((one, other) => one - other);
    const at = (share: number) => ordered[rankOf(share, ordered.length)] ?? 0;
    return { p10: at(0.1), p90: at(0.9) };
  };
  const ranges = memberTypeIds.map((type, index) => [type, rangeOf(short.map((people) => people[index]!))] as const);
  const total = rangeOf(short.map((people) => people.reduce((sum, own) => sum + own, 0)));
  return { ...(Object.fromEntries(ranges) as Record<MemberType, Range>), total };
}

function leastPeople(highs: Highs, model: Model, built: GapProgram, month: WorkMonth): Solution {
  built.setMonth(model, month);
  const solution = solve(highs, model);
  if (!solution) throw new Error("Some number of people covers any work that people can do, and yet none was found.");
  return solution;
}

const shortOf = ({ people }: GapProgram, { values }: Solution): readonly number[] =>
  people.map((column) => Math.max(0, values[column]!));

/** By type, what the team need not give when those who are short have come. */
function idleHours(
  highs: Highs,
  model: Model,
  { own, people, program }: GapProgram,
  { handHours }: WorkMonth,
  least: Solution,
): readonly number[] {
  // A hair of room: the least number is the least only up to the solver's tolerance.
  people.forEach((column) => model.changeColBounds(column, 0, least.values[column]! * (1 + 1e-9) + 1e-9));
  const costs = new Float64Array(program.columns.length);
  for (const { column } of own) costs[column] = 1;
  setCosts(model, costs);
  const { values } = solve(highs, model) ?? least;
  return memberTypeIds.map((_, index) => {
    const given = own.reduce((sum, { column, type }) => (type === index ? sum + values[column]! : sum), 0);
    const atHand = handHours.reduce(
      (sum, hours, source) => (source % memberTypeIds.length === index ? sum + hours : sum),
      0,
    );
    return Math.max(0, atHand - given);
  });
}

/** Less than this an hour a month is rounding. */
const leastHours = 0.05;

function workOfAdded(
  { activityIds }: Work,
  { added }: GapProgram,
  { values }: Solution,
  type: MemberType,
): readonly HoursOfWork[] {
  const hours = new Float64Array(activityIds.length);
  for (const own of added) if (own.type === type) hours[own.sink % activityIds.length]! += values[own.column]!;
  return activityIds
    .map((activityId, activity) => ({ activityId, hours: hours[activity]! }))
    .filter((own) => own.hours > leastHours)
    .sort((one, other) => other.hours - one.hours);
}
