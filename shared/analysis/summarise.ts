/** Outcome to what screens and reports read. Pure, and cheap enough for either side of a worker. */
import { type AttritionCause, attritionCauseIds } from "../catalogue/attrition-causes.ts";
import { monthsFrom } from "../base/month.ts";
import type { Outcome } from "../simulation/outcome.ts";
import type { MonthlyFigure } from "../simulation/rows.ts";
import { breachOf, isShort } from "./breach.ts";
import { meanOf } from "./estimate.ts";
import { memberProjections } from "./member-projections.ts";
import { createFans } from "./percentiles.ts";
import type { ActivityProjection, Projection, SegmentProjection, Series } from "./projection.ts";
import { type Reader, meanOverTrials, readerOf } from "./reader.ts";

type Fans = ReturnType<typeof createFans>;

const byCause = <T>(of: (cause: number) => T): Record<AttritionCause, T> =>
  Object.fromEntries(attritionCauseIds.map((cause, index) => [cause, of(index)])) as Record<AttritionCause, T>;

const seriesOf = (months: number, of: (month: number) => number): Series =>
  Float64Array.from({ length: months }, (_, m) => of(m));

function activityProjections(reader: Reader, fans: Fans): ActivityProjection[] {
  const { plan, trials, columns, numbers } = reader;
  return plan.activityIds.map((activityId, activity) => {
    const shortProbability = new Float64Array(plan.months);
    const coverage = fans((scratch, month) => {
      const asked = columns.activity("demandHours", activity, month) * trials;
      const done = columns.activity("deliveredHours", activity, month) * trials;
      let short = 0;
      for (let trial = 0; trial < trials; trial++) {
        const hours = numbers[asked + trial]!;
        const share = hours > 0 ? numbers[done + trial]! / hours : 1;
        scratch[trial] = share;
        if (isShort(share, plan.coverageTargetShare)) short += 1;
      }
      shortProbability[month] = short / trials;
    });
    const mean = (figure: "demandHours" | "deliveredHours") =>
      seriesOf(plan.months, (month) => meanOverTrials(numbers, columns.activity(figure, activity, month), trials));
    return {
      activityId,
      demandHours: mean("demandHours"),
      deliveredHours: mean("deliveredHours"),
      coverage,
      shortProbability,
    };
  });
}

/** Writes a column into the scratch of a fan. */
const columnInto =
  ({ numbers, trials }: Reader, column: (month: number) => number) =>
  (scratch: Float64Array, month: number) =>
    scratch.set(numbers.subarray(column(month) * trials, (column(month) + 1) * trials));

function segmentProjections(reader: Reader, fans: Fans): SegmentProjection[] {
  const { plan, trials, columns, numbers } = reader;
  return plan.segmentIds.map((segmentId, segment) => {
    const mean = (figure: "onboarding" | "renewing" | "coverage") =>
      seriesOf(plan.months, (month) => meanOverTrials(numbers, columns.segment(figure, segment, month), trials));
    return {
      segmentId,
      accounts: fans(columnInto(reader, (month) => columns.segment("accounts", segment, month))),
      arrJpy: fans(columnInto(reader, (month) => columns.segment("arrJpy", segment, month))),
      onboardingAccounts: mean("onboarding"),
      renewingAccounts: mean("renewing"),
      coverage: mean("coverage"),
    };
  });
}

function totalsOf(reader: Reader): Projection["totals"] {
  const { trials, plan } = reader;
  return {
    leavers: meanOf(trials, reader.leavers),
    leaversByCause: byCause((cause) => meanOf(trials, (trial) => reader.leaversFor(cause, trial))),
    joiners: meanOf(trials, reader.joiners),
    costJpy: meanOf(trials, reader.costJpy),
    finalArrJpy: meanOf(trials, (trial) => reader.arrJpy(plan.months - 1, trial)),
    arrLostToShortfallJpy: meanOf(trials, reader.arrLostJpy),
  };
}

/** Sum over segments of one of their figures. */
function summed(reader: Reader, figure: "accounts" | "arrJpy") {
  const { plan, trials, columns, numbers } = reader;
  return (scratch: Float64Array, month: number) => {
    scratch.fill(0);
    for (let segment = 0; segment < plan.segmentIds.length; segment++) {
      const from = columns.segment(figure, segment, month) * trials;
      for (let trial = 0; trial < trials; trial++) scratch[trial]! += numbers[from + trial]!;
    }
  };
}

/** One figure ÷ another, `otherwise` where there is nothing to divide by. */
function ratio(reader: Reader, of: MonthlyFigure, by: MonthlyFigure, otherwise: (of: number) => number) {
  const { trials, columns, numbers } = reader;
  return (scratch: Float64Array, month: number) => {
    const above = columns.monthly(of, month) * trials;
    const below = columns.monthly(by, month) * trials;
    for (let trial = 0; trial < trials; trial++) {
      const divisor = numbers[below + trial]!;
      scratch[trial] = divisor > 0 ? numbers[above + trial]! / divisor : otherwise(numbers[above + trial]!);
    }
  };
}

/** Load of a team with work and no hours: a number, so that fans stay finite. */
const hopeless = 10;

export function summarise(outcome: Outcome): Projection {
  const reader = readerOf(outcome);
  const { plan, trials, columns, numbers, counts } = reader;
  const fans = createFans(plan.months, trials);
  const monthly = (figure: MonthlyFigure) => fans(columnInto(reader, (month) => columns.monthly(figure, month)));
  const mean = (figure: MonthlyFigure) =>
    seriesOf(plan.months, (month) => meanOverTrials(numbers, columns.monthly(figure, month), trials));
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
    coverage: fans(ratio(reader, "deliveredHours", "demandHours", () => 1)),
    load: fans(ratio(reader, "demandHours", "supplyHours", (asked) => (asked > 0 ? hopeless : 0))),
    accounts: fans(summed(reader, "accounts")),
    arrJpy: fans(summed(reader, "arrJpy")),
    grossRetention: monthly("grossRetention"),
    netRetention: monthly("netRetention"),
    costPerMonthJpy: monthly("costJpy"),
    ...breachOf(reader),
    activities: activityProjections(reader, fans),
    segments: segmentProjections(reader, fans),
    leaversByCause: byCause((cause) =>
      seriesOf(plan.months, (month) => meanOverTrials(counts, columns.leavers(month, cause), trials)),
    ),
    joiners: seriesOf(plan.months, (month) => meanOverTrials(counts, columns.joiners(month), trials)),
    members: memberProjections(reader),
    totals: totalsOf(reader),
  };
}
