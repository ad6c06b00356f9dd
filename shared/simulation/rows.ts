/**
 * What trials leave behind: columns of one value per trial, so that a shard is a slice of every column and a
 * percentile is a walk along one.
 */
import { attritionCauseIds } from "../catalogue/attrition-causes.ts";

/** Figures kept for every month and trial. Of the cost: hiring, salary of hours not yet productive, and of both what replaces leavers. */
export const monthlyFigures = [
  "headcount",
  "rampedFte",
  "demandHours",
  "supplyHours",
  "deliveredHours",
  "salesHours",
  "supportHours",
  "analystHours",
  "grossRetention",
  "netRetention",
  "costJpy",
  "hiringCostJpy",
  "rampCostJpy",
  "replacementCostJpy",
  "waiting",
] as const;
export type MonthlyFigure = (typeof monthlyFigures)[number];

export const activityFigures = ["demandHours", "deliveredHours"] as const;
export type ActivityFigure = (typeof activityFigures)[number];

const segmentFigures = ["accounts", "arrJpy", "onboarding", "renewing", "coverage"] as const;
export type SegmentFigure = (typeof segmentFigures)[number];

/** `leftIn` of someone who stays to the end, `promotedIn` of someone who never rises. */
export const stayed = 0xffff;

/** `[column][trial]`, both of them. Counts fit 16 bits; of everything else nobody reads more than seven digits. */
export type Rows = {
  readonly numbers: Float32Array<ArrayBuffer>;
  readonly counts: Uint16Array<ArrayBuffer>;
};

/** Room for so many cells, in the memory of spent rows where that is large enough: new memory has to be found, cleared and swept up. */
export function roomForRows(numbers: number, counts: number, spent?: Rows): Rows {
  const [ofNumbers, ofCounts] = [spent?.numbers.buffer, spent?.counts.buffer];
  const fits = (memory: ArrayBuffer | undefined, bytes: number): memory is ArrayBuffer =>
    memory !== undefined && memory.byteLength >= bytes;
  return {
    numbers: fits(ofNumbers, 4 * numbers) ? new Float32Array(ofNumbers, 0, numbers) : new Float32Array(numbers),
    counts: fits(ofCounts, 2 * counts) ? new Uint16Array(ofCounts, 0, counts) : new Uint16Array(counts),
  };
}

/** Some columns, by their places: a run of many plans of which little is read need not hand over the rest. */
export type ColumnChoice = { readonly numbers: readonly number[]; readonly counts: readonly number[] };

type Size = {
  readonly months: number;
  readonly activityIds: readonly string[];
  readonly segmentIds: readonly string[];
  readonly memberIds: readonly string[];
};

export type Columns = ReturnType<typeof columnsOf>;

/** Where each figure's column stands. */
export function columnsOf({ months, activityIds, segmentIds, memberIds }: Size) {
  const causes = attritionCauseIds.length;
  const activitiesFrom = monthlyFigures.length * months;
  const segmentsFrom = activitiesFrom + activityFigures.length * activityIds.length * months;
  const loadsFrom = segmentsFrom + segmentFigures.length * segmentIds.length * months;
  const lostFrom = loadsFrom + memberIds.length;
  const joinersFrom = causes * months;
  const exitsFrom = joinersFrom + months;
  return {
    numbers: lostFrom + 1,
    counts: exitsFrom + 3 * memberIds.length,
    monthly: (figure: MonthlyFigure, month: number) => monthlyFigures.indexOf(figure) * months + month,
    activity: (figure: ActivityFigure, activity: number, month: number) =>
      activitiesFrom + (activityFigures.indexOf(figure) * activityIds.length + activity) * months + month,
    segment: (figure: SegmentFigure, segment: number, month: number) =>
      segmentsFrom + (segmentFigures.indexOf(figure) * segmentIds.length + segment) * months + month,
    /** Mean load of a member while present, over the first 12 months. */
    load: (member: number) => loadsFrom + member,
    arrLostToShortfallJpy: lostFrom,
    /** People who left in the month for the cause. */
    leavers: (month: number, cause: number) => month * causes + cause,
    joiners: (month: number) => joinersFrom + month,
    /** Month in which a member left, or `stayed`. */
    leftIn: (member: number) => exitsFrom + member,
    leftFor: (member: number) => exitsFrom + memberIds.length + member,
    /** Month of a member's first promotion, or `stayed`. */
    promotedIn: (member: number) => exitsFrom + 2 * memberIds.length + member,
  };
}

/** Room for `trials` trials. */
export const emptyRows = (columns: Columns, trials: number): Rows => ({
  numbers: new Float32Array(columns.numbers * trials),
  counts: new Uint16Array(columns.counts * trials),
});
