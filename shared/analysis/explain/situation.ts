/** What surrounds a person in one future, the month's work done and nobody gone yet: all that a trial moves of their hazards. */
import { types } from "../../simulation/compiled-plan.ts";
import type { HolderSeen } from "../../simulation/holder-seen.ts";
import type { Scene } from "./scene.ts";

export type Situation = {
  readonly tenureMonths: number;
  /** Demand ÷ supply of the person's group. */
  readonly load: number;
  /** 0: work spread evenly over all activities. 1: one activity only. */
  readonly narrownessShare: number;
  /** Parts of the hours: routine, levers on it included, and against the person's types. */
  readonly routineShare: number;
  readonly offTypeShare: number;
  /** Months ready for the next level with no seat. */
  readonly waitedMonths: number;
  /** Nobody of a higher level shares the main type. */
  readonly isAlone: boolean;
  /** Place of the company's phase. */
  readonly phase: number;
  /** People gone within the months in which a leaver is felt. */
  readonly recentLeavers: number;
  readonly headcount: number;
  readonly managerIsMissed: boolean;
  readonly productSeatIsFree: boolean;
};

export function situationOf(scene: Scene, { row, level, joinedIn, readyFrom }: HolderSeen, month: number): Situation {
  const { plan, kernel, topRank } = scene;
  const mainType = plan.row.mainType[row]!;
  return {
    tenureMonths: Math.max(0, month - joinedIn),
    load: loadOf(scene, plan.row.group[row]!),
    ...natureOfWork(scene, row, month),
    waitedMonths: Math.max(0, month - readyFrom),
    isAlone: plan.level.rank[level]! >= topRank[mainType]!,
    phase: kernel.number("phase"),
    ...leaversFelt(scene, month),
    managerIsMissed: missesManager(scene, row, joinedIn, month),
    productSeatIsFree: plan.month.productSeats[month]! > kernel.number("productSeatsTaken"),
  };
}

/** Who left within the months in which that is felt, and how many there are to feel it. */
export function leaversFelt({ plan, kernel, goneIn }: Scene, month: number) {
  const gone = goneIn.subarray(Math.max(0, month - plan.rules.contagionMonths), month);
  return { recentLeavers: gone.reduce((sum, people) => sum + people, 0), headcount: kernel.number("headcount") };
}

/** Part of a group's hours in use ÷ coverage of the markets it works in. */
function loadOf({ plan, floats, effectiveHours, possibleHours, hoursIn }: Scene, group: number): number {
  const { markets } = plan.network;
  const sumOf = (hoursOf: typeof effectiveHours) => hoursOf(group, 0) + hoursOf(group, 1) + hoursOf(group, 2);
  let hours = 0;
  let strain = 0;
  for (let market = 0; market < markets; market++) {
    const here = hoursIn(market, group);
    const done = floats("done")[market]!;
    hours += here;
    if (done > 0) strain += (here * floats("asked")[market]!) / done;
  }
  return hours > 0 ? (sumOf(effectiveHours) * strain) / (sumOf(possibleHours) * hours) : 0;
}

/** Someone who was here when their manager left, and has not got over it. */
function missesManager({ plan, holderOf }: Scene, row: number, joinedIn: number, month: number): boolean {
  const manager = plan.row.manager[row]!;
  if (manager < 0) return false;
  const { missedUntil } = holderOf(manager);
  return month <= missedUntil && joinedIn <= missedUntil - plan.rules.managerLeftMonths;
}

/** What the person's hours went to, by activity: each type's part of them is spent as all such hours of the group are. */
export function partsOfWork({ plan, hoursGiven }: Scene, row: number) {
  const { activity, activityIds } = plan;
  const { length: activities } = activityIds;
  const parts = new Float64Array(activities);
  let offTypeShare = 0;
  for (let type = 0; type < types; type++) {
    const hours = activityIds.map((_, index) => hoursGiven(plan.row.group[row]!, type, index));
    const used = hours.reduce((sum, own) => sum + own, 0);
    if (used <= 0) continue;
    hours.forEach((own, index) => {
      const part = (plan.row.mix[row * types + type]! * own) / used;
      parts[index]! += part;
      offTypeShare += part * activity.offType[type * activities + index]!;
    });
  }
  return { parts, offTypeShare };
}

export function natureOfWork(scene: Scene, row: number, month: number) {
  const { activity, month: monthly } = scene.plan;
  const { parts, offTypeShare } = partsOfWork(scene, row);
  const herfindahl = parts.reduce((sum, part) => sum + part * part, 0);
  const even = 1 / Math.max(2, parts.length);
  const routine = parts.reduce((sum, part, index) => sum + part * activity.routineShare[index]!, 0);
  return {
    narrownessShare: Math.max(0, herfindahl - even) / (1 - even),
    routineShare: routine * monthly.routineRatio[month]!,
    offTypeShare: Math.min(1, offTypeShare),
  };
}
