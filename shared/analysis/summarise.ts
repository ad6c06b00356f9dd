/** Outcome to what screens and reports read. Pure, and cheap enough for either side of a worker. */
import { type AttritionCause, attritionCauseIds } from "../catalogue/attrition-causes.ts";
import { monthsFrom } from "../base/month.ts";
import type { Outcome } from "../simulation/outcome.ts";
import type { ActivityFigure, MonthlyFigure, SegmentFigure } from "../simulation/rows.ts";
import { createBreachWatch, shortShareOf } from "./shortfall/breach.ts";
import { type CostPart, costPartIds, costParts } from "./cost-parts.ts";
import { meanOf } from "./statistics/estimate.ts";
import { memberFigures } from "./people/member-figures.ts";
import { createFans } from "./statistics/percentiles.ts";
import type { ActivityProjection, Projection, SegmentProjection, Series, Total } from "./projection.ts";
import { addColumns, coverageOf, type Reader, meanOverTrials, readerOf } from "./reader.ts";

type Fans = ReturnType<typeof createFans>;
type ColumnOf = (month: number) => number;

const byCause = <T>(of: (cause: number) => T): Record<AttritionCause, T> =>
  Object.fromEntries(attritionCauseIds.map((cause, index) => [cause, of(index)])) as Record<AttritionCause, T>;

const byPart = <T>(of: (part: number) => T): Record<CostPart, T> =>
  Object.fromEntries(costPartIds.map((part, index) => [part, of(index)])) as Record<CostPart, T>;

const meansOf = ({ numbers, trials, plan }: Reader, column: ColumnOf): Series =>
  Float64Array.from({ length: plan.months }, (_, month) => meanOverTrials(numbers, column(month), trials));

/** Copies a column. */
const columnInto =
  ({ numbers, trials }: Reader, column: ColumnOf) =>
  (scratch: Float64Array, month: number) =>
    scratch.set(numbers.subarray(column(month) * trials, (column(month) + 1) * trials));

// Functions of their own, like all that walk over trials (`statistics/rank-selection.ts` says why).

/** `done` and `asked` are where the columns begin. */
function writeCoverage(into: Float64Array, numbers: Float32Array, done: number, asked: number): void {
  for (let trial = 0; trial < into.length; trial++)
    into[trial] = coverageOf(numbers[done + trial]!, numbers[asked + trial]!);
}

/** Load of a team with work and no hours: a number, so that fans stay finite. */
const hopeless = 10;

function writeLoad(into: Float64Array, numbers: Float32Array, asked: number, supplied: number): void {
  for (let trial = 0; trial < into.length; trial++) {
    const hours = numbers[asked + trial]!;
    const atHand = numbers[supplied + trial]!;
    into[trial] = atHand > 0 ? hours / atHand : hours > 0 ? hopeless : 0;
  }
}

function addColumn(into: Float64Array, numbers: Float32Array, from: number): void {
  for (let trial = 0; trial < into.length; trial++) into[trial]! += numbers[from + trial]!;
}

type WriteTwo = (into: Float64Array, numbers: Float32Array, one: number, other: number) => void;

const fromTwo =
  ({ numbers, trials }: Reader, write: WriteTwo, one: ColumnOf, other: ColumnOf) =>
  (scratch: Float64Array, month: number) =>
    write(scratch, numbers, one(month) * trials, other(month) * trials);

/** Sum over segments of one of their figures. */
const sumInto =
  ({ plan, numbers, trials, columns }: Reader, figure: SegmentFigure) =>
  (scratch: Float64Array, month: number) => {
    scratch.fill(0);
    for (let segment = 0; segment < plan.segmentIds.length; segment++)
      addColumn(scratch, numbers, columns.segment(figure, segment, month) * trials);
  };

function activityProjections(reader: Reader, fans: Fans): ActivityProjection[] {
  const { plan, columns } = reader;
  return plan.activityIds.map((activityId, activity) => {
    const column = (figure: ActivityFigure) => (month: number) => columns.activity(figure, activity, month);
    const [asked, done] = [column("demandHours"), column("deliveredHours")];
    const coverageInto = fromTwo(reader, writeCoverage, done, asked);
    const shortProbability = new Float64Array(plan.months);
    const coverage = fans((scratch, month) => {
      coverageInto(scratch, month);
      shortProbability[month] = shortShareOf(scratch, plan.coverageTargetShare);
    });
    return {
      activityId,
      demandHours: meansOf(reader, asked),
      deliveredHours: meansOf(reader, done),
      coverage,
      shortProbability,
    };
  });
}

function segmentProjections(reader: Reader, fans: Fans): SegmentProjection[] {
  const { plan, columns } = reader;
  return plan.segmentIds.map((segmentId, segment) => {
    const column = (figure: SegmentFigure) => (month: number) => columns.segment(figure, segment, month);
    return {
      segmentId,
      accounts: fans(columnInto(reader, column("accounts"))),
      arrJpy: fans(columnInto(reader, column("arrJpy"))),
      onboardingAccounts: meansOf(reader, column("onboarding")),
      renewingAccounts: meansOf(reader, column("renewing")),
      coverage: meansOf(reader, column("coverage")),
    };
  });
}

/** Team coverage, and when it falls short. */
function coverageAndBreach(reader: Reader, fans: Fans, each: number) {
  const { plan, trials, columns } = reader;
  const column = (figure: MonthlyFigure) => (month: number) => columns.monthly(figure, month);
  const coverageInto = fromTwo(reader, writeCoverage, column("deliveredHours"), column("demandHours"));
  const watch = createBreachWatch(plan.months, trials, plan.coverageTargetShare, each);
  const coverage = fans((scratch, month) => {
    coverageInto(scratch, month);
    watch.hear(month, scratch);
  });
  return { coverage, ...watch.result() };
}

type Sums = Pick<
  Projection,
  "leaversByCause" | "leaversByCauseError" | "joiners" | "joinersError" | "costPartsJpy" | "waiting" | "totals"
>;

/** Who left and joined and what it cost, by month, and what it all adds up to. */
function sumsOf(reader: Reader, each: number): Sums {
  const { plan, trials, columns, numbers, counts } = reader;
  const months = Array.from({ length: plan.months }, (_, month) => month);
  const counted = (column: ColumnOf) => addColumns(counts, months.map(column), trials, each);
  const figured = (figure: MonthlyFigure) =>
    addColumns(
      numbers,
      months.map((month) => columns.monthly(figure, month)),
      trials,
      each,
    );
  const left = attritionCauseIds.map((_, cause) => counted((month) => columns.leavers(month, cause)));
  const joined = counted(columns.joiners);
  const parts = costPartIds.map((part) => figured(costParts[part]));
  const over = (of: (trial: number) => number): Total => ({
    ...meanOf(trials, of, each),
    ...(each > 1 && { spread: meanOf(trials, of).standardError * Math.sqrt(trials) }),
  });
  const total = ({ byTrial }: { readonly byTrial: Float64Array }) => over((trial) => byTrial[trial]!);
  return {
    leaversByCause: byCause((cause) => left[cause]!.means.mean),
    leaversByCauseError: byCause((cause) => left[cause]!.means.error),
    joiners: joined.means.mean,
    joinersError: joined.means.error,
    costPartsJpy: byPart((part) => parts[part]!.means),
    waiting: figured("waiting").means,
    totals: {
      leavers: over((trial) => left.reduce((all, { byTrial }) => all + byTrial[trial]!, 0)),
      leaversByCause: byCause((cause) => total(left[cause]!)),
      joiners: total(joined),
      costJpy: total(figured("costJpy")),
      costPartsJpy: byPart((part) => total(parts[part]!)),
      finalArrJpy: over((trial) => reader.arrJpy(plan.months - 1, trial)),
      arrLostToShortfallJpy: over(reader.arrLostJpy),
    },
  };
}

/** Of independent trials; or of worlds of `each` trials in a row, whose errors are those of the worlds. */
export function summarise(outcome: Outcome, each = 1): Projection {
  const reader = readerOf(outcome);
  const { plan, trials, columns } = reader;
  const fans = createFans(plan.months, trials, each);
  const column = (figure: MonthlyFigure) => (month: number) => columns.monthly(figure, month);
  const monthly = (figure: MonthlyFigure) => fans(columnInto(reader, column(figure)));
  const mean = (figure: MonthlyFigure) => meansOf(reader, column(figure));
  return {
    months: monthsFrom(plan.start, plan.months),
    trials,
    seed: plan.seed,
    coverageTargetShare: plan.coverageTargetShare,
    headcount: monthly("headcount"),
    rampedFte: monthly("rampedFte"),
    demandHours: monthly("demandHours"),
    supplyHours: monthly("supplyHours"),
    supplyHoursByType: { sales: mean("salesHours"), support: mean("supportHours"), analyst: mean("analystHours") },
    ...coverageAndBreach(reader, fans, each),
    load: fans(fromTwo(reader, writeLoad, column("demandHours"), column("supplyHours"))),
    accounts: fans(sumInto(reader, "accounts")),
    arrJpy: fans(sumInto(reader, "arrJpy")),
    grossRetention: monthly("grossRetention"),
    netRetention: monthly("netRetention"),
    costPerMonthJpy: monthly("costJpy"),
    activities: activityProjections(reader, fans),
    segments: segmentProjections(reader, fans),
    ...sumsOf(reader, each),
    members: memberFigures(reader, each),
  };
}
