/** Pay as a page may carry it: levels next to one another are taken together until nobody's own pay can be read from the mean. */
import { isDominated } from "../../privacy/dominance.ts";
import type { CompiledPlan } from "../../simulation/compiled-plan.ts";

type Paid = { readonly level: number; readonly fte: number; readonly yen: number };

/** Today's people, each with what a full contract pays; everything in a compiled plan includes the employer's own costs. */
const paidIn = ({ memberIds, slot, row }: CompiledPlan): readonly Paid[] =>
  memberIds.map((_, index) => {
    const own = slot.firstRow[index]!;
    return { level: slot.level[index]!, fte: row.fte[own]!, yen: row.salaryPerMonthJpy[own]! };
  });

/** The pay of a full contract; what the group costs together stays what it was. */
function meanPay(people: readonly Paid[]): number {
  const fte = people.reduce((sum, paid) => sum + paid.fte, 0);
  const yen = people.reduce((sum, paid) => sum + paid.fte * paid.yen, 0);
  return fte > 0 ? yen / fte : 0;
}

/** Levels from the lowest up, in groups of so many people that a mean says nothing of one of them; undefined where the team is too small. */
function groupsOfLevels(plan: CompiledPlan, smallestGroup: number): readonly (readonly number[])[] | undefined {
  const paid = paidIn(plan);
  const levels = Array.from(plan.level.rank, (rank, level) => ({ rank, level })).sort(
    (one, other) => one.rank - other.rank || one.level - other.level,
  );
  const isLargeEnough = (group: readonly number[]) => {
    const people = paid.filter(({ level }) => group.includes(level));
    return people.length >= smallestGroup && !isDominated(people.map(({ fte, yen }) => fte * yen));
  };
  const groups: number[][] = [];
  let open: number[] = [];
  for (const { level } of levels) {
    open.push(level);
    if (!isLargeEnough(open)) continue;
    groups.push(open);
    open = [];
  }
  if (groups.length === 0) return undefined;
  // The few at the top are paid like the group below them: together they are more than either.
  groups.at(-1)!.push(...open);
  return groups.every(isLargeEnough) ? groups : undefined;
}

/** Monthly pay by level; undefined where even the whole team is too small, or mostly one person's pay. */
export function payByLevel(plan: CompiledPlan, smallestGroup: number): readonly number[] | undefined {
  const whole = [Array.from(plan.level.rank, (_, level) => level)];
  const paid = paidIn(plan);
  const groups = groupsOfLevels(plan, smallestGroup);
  const isWholeEnough = paid.length >= smallestGroup && !isDominated(paid.map(({ fte, yen }) => fte * yen));
  const chosen = groups ?? (isWholeEnough ? whole : undefined);
  if (!chosen) return undefined;
  const pay = new Array<number>(plan.level.rank.length).fill(0);
  for (const group of chosen) {
    const mean = meanPay(paid.filter(({ level }) => group.includes(level)));
    for (const level of group) pay[level] = mean;
  }
  return pay;
}

/** Which position each row belongs to. */
function slotOfRows({ slot, row, rowEvents }: CompiledPlan): Int32Array {
  const owner = new Int32Array(row.hours.length);
  slot.firstRow.forEach((first, index) => {
    owner[first] = index;
    owner[slot.laterRow[index]!] = index;
  });
  rowEvents.slot.forEach((index, event) => {
    owner[rowEvents.firstRow[event]!] = index;
    owner[rowEvents.laterRow[event]!] = index;
  });
  return owner;
}

/** The plan with every salary replaced: nothing but cost follows from it. */
export function withPay(plan: CompiledPlan, payOf: (level: number) => number): CompiledPlan {
  const owner = slotOfRows(plan);
  return {
    ...plan,
    row: {
      ...plan.row,
      salaryPerMonthJpy: Float64Array.from(owner, (index) => payOf(plan.slot.level[index]!)),
    },
    level: { ...plan.level, salaryPerMonthJpy: Float64Array.from(plan.level.rank, (_, level) => payOf(level)) },
  };
}
