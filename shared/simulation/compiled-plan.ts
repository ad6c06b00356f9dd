/**
 * A plan as the month loop reads it: numbers in flat arrays, months as indices from the start, names as positions.
 * Plain data, so it crosses to a worker by structured clone.
 *
 * A *slot* is a position on the team: one for each member, one for each person a plan hires. Its holder may leave and be
 * replaced. A *row* holds what is true of a holder at a time: dated changes and replacements move a slot to another row.
 * A *group* is the people who may work for the same segments; a *market* is the work that the same groups may do.
 */
import type { Month } from "../base/month.ts";
import type { Rules } from "./rules.ts";

/** Three types, in catalogue order. */
export const types = 3;
/** Nine causes and `other`, in catalogue order. */
export const causes = 10;
/** Numbers of a record: `kernel/row-month.ts` says which. */
export const rowMonth = 20;
export const stages = 5;
/** "Never", for a month index in 16 bits. */
export const never = 0x7fff;

/** A change of a slot's row, in month order. */
export type RowEvents = {
  readonly month: Int16Array;
  readonly slot: Int32Array;
  /** The new row of the first holder, and of anyone after. */
  readonly firstRow: Int32Array;
  readonly laterRow: Int32Array;
};

/** Promotions dated in the plan, in month order. */
export type PromotionEvents = { readonly month: Int16Array; readonly slot: Int32Array; readonly level: Int32Array };

export type PlanSlots = {
  /** 64 bits each, high word first: the key of all luck of this position. */
  readonly key: Uint32Array;
  /** Month the requisition opens; −1 for someone already hired. */
  readonly opensIn: Int16Array;
  /** Month of the first day of someone already hired; tenure counts from it, so it may lie before the start. */
  readonly joinedIn: Int16Array;
  /** Month of a departure known today, or `never`. */
  readonly leavesIn: Int16Array;
  readonly leadTime: Int32Array;
  readonly firstRow: Int32Array;
  readonly laterRow: Int32Array;
  readonly level: Int32Array;
  /** Month the holder's time on the level began; negative before the start. */
  readonly levelSince: Int16Array;
  /** [slot][segment]: part of the segment's accounts that the position looks after. */
  readonly book: Float64Array;
};

export type PlanRows = {
  /** Productive hours a month at full speed, and how they divide over the types. */
  readonly hours: Float64Array;
  readonly fte: Float64Array;
  readonly mix: Float64Array;
  readonly mainType: Int32Array;
  readonly group: Int32Array;
  /** Slot of the manager, −1 for none. */
  readonly manager: Int32Array;
  readonly salaryPerMonthJpy: Float64Array;
  readonly promotionAmbition: Float64Array;
  readonly honestInterview: Uint8Array;
  /** What is known of a row's hazards in a month: records of `rowMonth` numbers, in the order in which months first need them. */
  readonly records: Float32Array;
  /** [month][row]: where the record begins, in bytes; the same for as long as nothing moves. */
  readonly recordAt: Int32Array;
};

export type PlanLevels = {
  readonly rank: Int32Array;
  /** Seats by [month][level], dated openings included; −1 for no limit. */
  readonly seats: Float64Array;
  /** Members below for each further seat; 0 for none. */
  readonly membersPerSeat: Int32Array;
  readonly typicalMonths: Float64Array;
  readonly nextFrom: Int32Array;
  readonly next: Int32Array;
  readonly salaryPerMonthJpy: Float64Array;
};

export type PlanSegments = {
  /** Two words each. */
  readonly key: Uint32Array;
  readonly term: Int32Array;
  /** Where a segment's positions in the term begin in `ring`, and its months in onboarding in `young`. */
  readonly ringFrom: Int32Array;
  readonly youngFrom: Int32Array;
  readonly youngMonths: Int32Array;
  readonly openingRing: Float64Array;
  readonly openingYoung: Float64Array;
  /** [young month]: part of that month still in onboarding. */
  readonly onboardingShare: Float64Array;
  /** [position in the term][stage]: part of the month in the stage. */
  readonly stageShare: Float64Array;
  readonly openingArrJpy: Float64Array;
  readonly arrPerAccountJpy: Float64Array;
  /** [month][segment] each. */
  readonly newMean: Float64Array;
  readonly expMinusNewMean: Float64Array;
  readonly churnHazard: Float64Array;
  readonly expansionShare: Float64Array;
  /** [month][segment][stage][activity] hours per account. */
  readonly effort: Float64Array;
  readonly market: Int32Array;
};

export type PlanActivities = {
  readonly priority: Float64Array;
  readonly routineShare: Float64Array;
  readonly isRetention: Uint8Array;
  readonly isExpansion: Uint8Array;
  /** [type][activity]. */
  readonly affinity: Float64Array;
  /** [type][activity]: how far the work lies from what the type does best, 0 to 1. */
  readonly offType: Float64Array;
  readonly fixedHours: Float64Array;
  /** −1 when the team names no management work. */
  readonly management: number;
};

/** Who may do what: sources are [group][type], sinks are [market][activity]; pairs come most valuable first. */
export type PlanNetwork = {
  readonly groups: number;
  /** People who may do the same work have the same name in every plan of a team. */
  readonly groupNames: readonly string[];
  readonly markets: number;
  /** The market of work that belongs to no segment. */
  readonly internalMarket: number;
  /** [group][type]: effective hours that an hour yields where it is worth most. */
  readonly sourceGain: Float64Array;
  readonly pairSource: Int32Array;
  readonly pairSink: Int32Array;
  readonly pairGain: Float64Array;
  readonly pairValue: Float64Array;
};

/** What each month brings, the same in every trial. */
export type PlanMonths = {
  /** Company phase set by a change, −1 for none. */
  readonly phase: Int16Array;
  readonly disorder: Float64Array;
  readonly productSeats: Float64Array;
  readonly leverHours: Float64Array;
  readonly leverCostJpy: Float64Array;
  readonly routineRatio: Float64Array;
  /** [month][tenure]: part of full speed. */
  readonly ramp: Float64Array;
};

export type CompiledPlan = {
  readonly start: Month;
  readonly months: number;
  readonly trials: number;
  readonly seed: number;
  readonly coverageTargetShare: number;
  readonly activityIds: readonly string[];
  readonly segmentIds: readonly string[];
  /** Members of the baseline: the first slots. */
  readonly memberIds: readonly string[];
  readonly slots: number;
  readonly slot: PlanSlots;
  readonly row: PlanRows;
  readonly rowEvents: RowEvents;
  readonly promotions: PromotionEvents;
  readonly level: PlanLevels;
  readonly segment: PlanSegments;
  readonly activity: PlanActivities;
  readonly network: PlanNetwork;
  readonly month: PlanMonths;
  readonly phase: { readonly opening: number; readonly arrJpy: Float64Array; readonly headcount: Float64Array };
  readonly backfill: { readonly replacedShare: number; readonly delayMonths: number };
  /** [table][lead time]: cumulative probability; the last is 1. */
  readonly leadTimes: readonly Float64Array[];
  /** [tenure band][cause] base hazard, and the band of each month of tenure. */
  readonly baseHazard: Float64Array;
  /** [tenure band] sum over causes. */
  readonly baseTotal: Float64Array;
  readonly bandOfTenure: Uint8Array;
  readonly rules: Rules;
};
