import type { Baseline } from "../../domain/baseline.ts";
import type { PlanLevels, PromotionEvents } from "../compiled-plan.ts";
import type { Slot } from "./slots.ts";
import { type Dated, only } from "./timeline.ts";

/** Position of a level; one past the last for someone whose level is not on the ladder, who neither waits nor blocks. */
export function levelIndexOf({ levels }: Baseline, levelId: string): number {
  const index = levels.findIndex(({ id }) => id === levelId);
  return index === -1 ? levels.length : index;
}

export function compileLevels(
  baseline: Baseline,
  timeline: readonly Dated[],
  months: number,
  employerCost: number,
): PlanLevels {
  const { levels } = baseline;
  const columns = levels.length + 1;
  const seats = new Float64Array(months * columns).fill(-1);
  levels.forEach(({ id, seats: standing, membersPerSeat }, index) => {
    if (standing === undefined && membersPerSeat === undefined) return;
    const openings = only(timeline, "openSeats").filter(({ change }) => change.levelId === id);
    for (let month = 0; month < months; month++) {
      const opened = openings.reduce((sum, { at, change }) => sum + (at <= month ? change.count : 0), 0);
      seats[month * columns + index] = Math.max(0, (standing ?? 0) + opened);
    }
  });
  const next = levels.map(({ nextLevelIds }) =>
    nextLevelIds.map((id) => levelIndexOf(baseline, id)).filter((index) => index < levels.length),
  );
  return {
    rank: Int32Array.from([...levels.map(({ rank }) => rank), 0]),
    seats,
    membersPerSeat: Int32Array.from([...levels.map(({ membersPerSeat }) => membersPerSeat ?? 0), 0]),
    typicalMonths: Float64Array.from([...levels.map(({ typicalMonths }) => typicalMonths), Infinity]),
    nextFrom: Int32Array.from([...next, [], []], (_, index) => next.slice(0, index).flat().length),
    next: Int32Array.from(next.flat()),
    salaryPerMonthJpy: Float64Array.from([...levels.map(({ salaryJpy }) => (salaryJpy * employerCost) / 12), 0]),
  };
}

export function compilePromotions(
  baseline: Baseline,
  slots: readonly Slot[],
  timeline: readonly Dated[],
): PromotionEvents {
  const known = only(timeline, "promote")
    .map(({ at, change }) => ({
      at,
      slot: slots.findIndex(({ memberId }) => memberId === change.memberId),
      level: levelIndexOf(baseline, change.levelId),
    }))
    .filter(({ slot }) => slot >= 0);
  return {
    month: Int16Array.from(known, ({ at }) => at),
    slot: Int32Array.from(known, ({ slot }) => slot),
    level: Int32Array.from(known, ({ level }) => level),
  };
}
