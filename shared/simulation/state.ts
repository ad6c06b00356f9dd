/** One possible future in the making. Allocated once, reset for every trial; no step allocates. */
import { type CompiledPlan, causes, types } from "./compiled-plan.ts";
import { type HandOutOrder, emptyHandedOut } from "./hand-out.ts";
import { factors, pressTable } from "./hazards.ts";
import type { Rows } from "./rows.ts";

export type State = ReturnType<typeof startState>;

/** Where a trial writes: column × `trials` + `place`. */
export type Place = { readonly rows: Rows; readonly place: number; readonly trials: number };

/** `orders`: the ways to hand out hours, of which each month takes the best. */
export function startState(plan: CompiledPlan, orders: readonly HandOutOrder[]) {
  const { slots, months, network } = plan;
  const activities = plan.activityIds.length;
  const segments = plan.segmentIds.length;
  const sources = network.groups * types;
  const sinks = network.markets * activities;
  const levels = plan.level.rank.length;
  return {
    trial: 0,
    orders,
    /** The one that served last. */
    order: 0,

    row: new Int32Array(slots),
    isPresent: new Uint8Array(slots),
    /** How many people have held the slot before. */
    spell: new Int32Array(slots),
    joinedIn: new Int16Array(slots),
    arrivesIn: new Int16Array(slots),
    /** Last month of work of someone who has resigned, and why. */
    lastMonth: new Int16Array(slots),
    leavingFor: new Int8Array(slots),
    /** What is left of the exponential threshold: the holder resigns when it is used up. */
    remaining: new Float64Array(slots),
    level: new Int32Array(slots),
    levelSince: new Int16Array(slots),
    waited: new Int16Array(slots),
    salary: new Float64Array(slots),
    managerLeftUntil: new Int16Array(slots),

    headcount: 0,
    reports: 0,
    /** Someone came, left or moved: who stands where must be counted again. */
    isChanged: true,
    holders: new Int32Array(levels),
    /** Highest rank present by main type. */
    topRank: new Int32Array(types),
    departures: new Int32Array(months),
    joiners: 0,
    phase: 0,
    productSeatsTaken: 0,

    accounts: new Float64Array(segments),
    arr: new Float64Array(segments),
    ring: new Float64Array(plan.segment.openingRing.length),
    young: new Float64Array(plan.segment.openingYoung.length),
    onboarding: new Float64Array(segments),
    renewing: new Float64Array(segments),
    stageCount: new Float64Array(segments * 5),
    /** Shortfall of retention work in the last three months, [segment][3]. */
    shortfalls: new Float64Array(segments * 3),
    segmentCoverage: new Float64Array(segments),
    /** Product of monthly retention from the start; index 0 is before the first month. */
    grossIndex: new Float64Array(months + 1),
    netIndex: new Float64Array(months + 1),
    arrLost: 0,

    segmentDemand: new Float64Array(segments * activities),
    /** [market][activity] asked for and delivered. */
    demand: new Float64Array(sinks),
    delivered: new Float64Array(sinks),
    /** [group][type] hours at hand and used, and the effective hours they gave. */
    supply: new Float64Array(sources),
    used: new Float64Array(sources),
    effective: new Float64Array(sources),
    /** [source][activity] hours given, over all markets. */
    work: new Float64Array(sources * activities),
    /** Scratch while hours are handed out. */
    restSupply: new Float64Array(sources),
    restDemand: new Float64Array(sinks),
    /** Who did what this month, and the next try to do better. */
    handedOut: emptyHandedOut(network.pairSource.length),
    tried: emptyHandedOut(network.pairSource.length),
    /** [group][market] hours given. */
    marketHours: new Float64Array(network.groups * network.markets),
    rampedFte: 0,
    supplyHours: 0,
    supplyByType: new Float64Array(types),

    load: new Float64Array(network.groups),
    /** [group][type]: routine and against-type parts of the hours; [group][type][type]: how alike the work of two types is. */
    routine: new Float64Array(sources),
    offType: new Float64Array(sources),
    likeness: new Float64Array(sources * types),

    /** Of the member at hand, by cause. */
    hazard: new Float64Array(causes),
    /** Of the member at hand: what this month makes of each moving cause. */
    factor: new Float64Array(factors),
    press: pressTable(plan),
    loadSum: new Float64Array(plan.memberIds.length),
    loadMonths: new Int32Array(plan.memberIds.length),
    costJpy: 0,
  };
}
