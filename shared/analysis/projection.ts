/** What a run of the simulation says, ready to be read: the only shape that screens, reports and files see. */
import type { AttritionCause } from "../catalogue/attrition-causes.ts";
import type { MemberType } from "../catalogue/member-types.ts";
import type { Month } from "../base/month.ts";
import type { CostPart } from "./cost-parts.ts";

/** One number per month. */
export type Series = Float64Array;

/** A quantity over all trials, month by month. Percentiles are of trials within the month. */
export type Fan = {
  readonly p5: Series;
  readonly p10: Series;
  readonly p25: Series;
  readonly p50: Series;
  readonly p75: Series;
  readonly p90: Series;
  readonly p95: Series;
  readonly mean: Series;
  /** Monte Carlo standard errors of the mean. */
  readonly meanError: Series;
};

/** Means month by month, with their Monte Carlo standard errors. */
export type Means = { readonly mean: Series; readonly error: Series };

/** A probability or a mean with its Monte Carlo standard error. */
export type Estimate = { readonly value: number; readonly standardError: number };

/** A mean of what a whole future brings. */
export type Total = Estimate & {
  /** Standard deviation of single futures, where it does not follow from the error because futures share worlds. */
  readonly spread?: number;
};

export type ActivityProjection = {
  readonly activityId: string;
  /** Mean hours asked for and effective hours delivered. */
  readonly demandHours: Series;
  readonly deliveredHours: Series;
  /** delivered ÷ demand, 1 where nothing is asked for. */
  readonly coverage: Fan;
  /** P(coverage < target). */
  readonly shortProbability: Series;
};

export type SegmentProjection = {
  readonly segmentId: string;
  readonly accounts: Fan;
  readonly arrJpy: Fan;
  readonly onboardingAccounts: Series;
  readonly renewingAccounts: Series;
  readonly coverage: Series;
};

export type MemberProjection = {
  readonly memberId: string;
  /** Probability of having left the team within so many months of the start, leaving on a known date included. */
  readonly leaves: {
    readonly within3: Estimate;
    readonly within6: Estimate;
    readonly within12: Estimate;
    readonly horizon: Estimate;
  };
  /** Split of `leaves.horizon` over causes; adds up to 1 when anyone left, else all 0. */
  readonly causes: Readonly<Record<AttritionCause, number>>;
  /** Monte Carlo standard errors of the split. */
  readonly causeErrors: Readonly<Record<AttritionCause, number>>;
  readonly promotion: Promotion;
  /** Mean load (demand ÷ supply) while present, over the first 12 months. */
  readonly load: number;
};

/** What is said of each of today's members, as numbers in a row: thousands of records take far longer to make and to copy. `people/member-figures.ts` reads them. */
export type MemberFigures = { readonly ids: readonly string[]; readonly figures: Float64Array<ArrayBuffer> };

/** A member's first rise to another level, into a free seat or as the plan says. Whoever leaves first is not promoted. */
export type Promotion = {
  /** Promoted within the horizon. */
  readonly chance: Estimate;
  /**
   * Restricted mean of the months from the start to the promotion: a future without one, for want of a seat or because they
   * leave first, counts with the whole horizon. Leaving ends the hope, it does not shorten the wait.
   */
  readonly waitMonths: Estimate;
  /** The mean over the futures that bring the promotion; undefined where none does. */
  readonly monthsUntil: Estimate | undefined;
};

/** Months between which one lies in 95 of 100 such simulations; undefined is beyond the horizon. */
export type MonthRange = { readonly soonest: number | undefined; readonly latest: number | undefined };

/** When coverage first falls below the target, over trials. */
export type BreachDistribution = {
  /** P(first breach in this month). */
  readonly firstBreach: Series;
  /** P(breached by the end of this month). */
  readonly breachedBy: Series;
  readonly breachedByError: Series;
  /** P(no breach within the horizon). */
  readonly never: Estimate;
  /** First month in which falling short is likelier than not (P(coverage < target) > 0.5); undefined if none. */
  readonly likelyShortFrom: number | undefined;
  readonly likelyShortBetween: MonthRange;
  /** Median month of first breach; undefined when more than half the trials never breach. */
  readonly median: number | undefined;
  readonly medianBetween: MonthRange;
};

export type Projection = {
  readonly months: readonly Month[];
  readonly trials: number;
  readonly seed: number;
  readonly coverageTargetShare: number;
  readonly headcount: Fan;
  readonly rampedFte: Fan;
  readonly demandHours: Fan;
  /** Effective hours the team could deliver if each worked at their allocation's yield. */
  readonly supplyHours: Fan;
  readonly supplyHoursByType: Readonly<Record<MemberType, Series>>;
  readonly coverage: Fan;
  readonly load: Fan;
  readonly accounts: Fan;
  readonly arrJpy: Fan;
  /** Trailing twelve months (fewer at the start, annualised); 1 is no loss. */
  readonly grossRetention: Fan;
  readonly netRetention: Fan;
  /** Salaries with employer costs, hiring and levers, in yen per month. */
  readonly costPerMonthJpy: Fan;
  /** In yen per month; hiring is within `costPerMonthJpy`, and so are the salaries of the ramp. */
  readonly costPartsJpy: Readonly<Record<CostPart, Means>>;
  /** People ready for the next level who find no free seat. */
  readonly waiting: Means;
  /** P(coverage < target). */
  readonly shortProbability: Series;
  readonly shortProbabilityError: Series;
  readonly breach: BreachDistribution;
  readonly activities: readonly ActivityProjection[];
  readonly segments: readonly SegmentProjection[];
  /** Mean people leaving per month. */
  readonly leaversByCause: Readonly<Record<AttritionCause, Series>>;
  readonly leaversByCauseError: Readonly<Record<AttritionCause, Series>>;
  /** Mean people joining per month. */
  readonly joiners: Series;
  readonly joinersError: Series;
  readonly members: MemberFigures;
  readonly totals: {
    readonly leavers: Total;
    readonly leaversByCause: Readonly<Record<AttritionCause, Total>>;
    readonly joiners: Total;
    readonly costJpy: Estimate;
    readonly costPartsJpy: Readonly<Record<CostPart, Estimate>>;
    /** ARR at the end of the horizon. */
    readonly finalArrJpy: Estimate;
    /** ARR lost to churn above what full coverage would have lost. */
    readonly arrLostToShortfallJpy: Estimate;
  };
};

/** What a plan is worth against another on the same luck: mean difference and its standard error. */
export type PairedDifference = { readonly mean: number; readonly standardError: number; readonly betterShare: number };
