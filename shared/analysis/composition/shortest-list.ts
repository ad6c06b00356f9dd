/**
 * The shortest list of deeds that closes a gap: the fewest, and of those the cheapest over the plan's horizon (`list-program.ts`), to proof. Where
 * nothing closes it, the few deeds that close the most of it, and what is left.
 */
import type { Highs, Model } from "highs";
import { withShare } from "../../domain/mix.ts";
import { type Candidates, type HireCandidate, type MoveCandidate, type TrainCandidate } from "./candidates.ts";
import type { Deed } from "./deeds.ts";
import { type ListProgram, listProgram } from "./list-program.ts";
import type { WorkMonth } from "./lived-months.ts";
import { type Solution, setCosts, solve, withProgram } from "./program.ts";
import type { HoursOfWork } from "./type-gap.ts";
import { type Work, isWorkable } from "./work.ts";

export type ShortestList = {
  readonly deeds: readonly Deed[];
  /** People asked and people hired. */
  readonly deedCount: number;
  readonly costJpy: number;
  /** Hours a month that the list leaves uncovered, by kind of work. */
  readonly left: readonly HoursOfWork[];
  /** Work that is asked for and that no type can do. */
  readonly impossible: readonly string[];
  readonly hiresComeTooLate: boolean;
  /** False where a shorter or cheaper list was not ruled out. */
  readonly isProven: boolean;
};

/** Nobody carries out a longer list for the sake of a gap that it does not close. */
const mostDeedsInVain = 5;
const million = 1e6;
/** Hours a month; solvers are exact to about so much. */
const rounding = 1e-4;

export function shortestList(highs: Highs, work: Work, month: WorkMonth, candidates: Candidates): ShortestList {
  const built = listProgram(work, month, candidates);
  return withProgram(highs, built.program, (model) => {
    const closing = fewestDeeds(highs, model, built, 0) ?? mostClosed(highs, model, built);
    const found = closing && (leastCost(highs, model, built, closing) ?? closing);
    const deeds = found ? deedsIn(built, found) : [];
    return {
      deeds,
      deedCount: deeds.reduce((sum, deed) => sum + (deed.kind === "hire" ? deed.count : 1), 0),
      costJpy: deeds.reduce((sum, { costJpy }) => sum + costJpy, 0),
      left: leftIn(work, built, found),
      impossible: impossibleWork(work, month),
      hiresComeTooLate: candidates.hiresComeTooLate,
      isProven: found?.isProven === true,
    };
  });
}

const costsOf = ({ program }: ListProgram, cost: ReadonlyMap<number, number>) =>
  Float64Array.from(program.columns, (_, column) => cost.get(column) ?? 0);

function fewestDeeds(highs: Highs, model: Model, built: ListProgram, leftHours: number): Solution | undefined {
  model.changeRowBounds(built.leftRow, 0, leftHours);
  setCosts(model, costsOf(built, new Map(built.options.map(({ column }) => [column, 1]))));
  return solve(highs, model);
}

function mostClosed(highs: Highs, model: Model, built: ListProgram): Solution | undefined {
  model.changeRowBounds(built.leftRow, 0, Infinity);
  model.changeRowBounds(built.deedsRow, 0, mostDeedsInVain);
  setCosts(model, costsOf(built, new Map(built.left.map(({ column }) => [column, 1]))));
  const least = solve(highs, model);
  return least && (fewestDeeds(highs, model, built, least.cost + rounding) ?? least);
}

function leastCost(highs: Highs, model: Model, built: ListProgram, { values, isProven }: Solution) {
  const deeds = built.options.reduce((sum, { column }) => sum + Math.round(values[column]!), 0);
  model.changeRowBounds(built.deedsRow, 0, deeds);
  const cost = built.options.map((option) =>
    "shareColumn" in option
      ? ([option.shareColumn, option.of.costPerShareJpy / million] as const)
      : ([option.column, option.of.kind === "hire" ? option.of.costJpy / million : 0] as const),
  );
  setCosts(model, costsOf(built, new Map(cost)));
  const cheapest = solve(highs, model);
  return cheapest && { ...cheapest, isProven: cheapest.isProven && isProven };
}

function deedsIn({ options }: ListProgram, { values }: Solution): readonly Deed[] {
  return options.flatMap((option): Deed[] => {
    const times = Math.round(values[option.column]!);
    if (times === 0) return [];
    if ("shareColumn" in option) return [trained(option.of, Math.max(0, values[option.shareColumn]!))];
    return [option.of.kind === "hire" ? hired(option.of, times) : moved(option.of)];
  });
}

const hired = ({ costJpy, ...hire }: HireCandidate, count: number): Deed => ({
  ...hire,
  count,
  costJpy: count * costJpy,
});

const moved = ({ person, segmentIds, addedSegmentIds }: MoveCandidate): Deed => ({
  kind: "move",
  memberId: person.memberId,
  segmentIds,
  addedSegmentIds,
  costJpy: 0,
});

const trained = ({ person, type, costPerShareJpy }: TrainCandidate, share: number): Deed => ({
  kind: "train",
  memberId: person.memberId,
  type,
  share,
  mix: withShare(person.mix, type, person.mix[type] + share),
  costJpy: share * costPerShareJpy,
});

function leftIn({ activityIds }: Work, { left }: ListProgram, found: Solution | undefined): readonly HoursOfWork[] {
  if (!found) return [];
  return activityIds
    .map((activityId, activity) => ({
      activityId,
      hours: left.reduce(
        (sum, { sink, column }) => (sink % activityIds.length === activity ? sum + found.values[column]! : sum),
        0,
      ),
    }))
    .filter(({ hours }) => hours > 0.05)
    .sort((one, other) => other.hours - one.hours);
}

const impossibleWork = (work: Work, { demandHours }: WorkMonth): readonly string[] =>
  work.activityIds.filter((_, activity) =>
    demandHours.some(
      (hours, sink) => hours > 0 && sink % work.activityIds.length === activity && !isWorkable(work, sink),
    ),
  );
