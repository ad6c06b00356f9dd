/** The holder of a slot as they stand at one moment of a future: the record of `kernel/holder.ts`, read from outside. */
import type { Kernel } from "./open-kernel.ts";

export type HolderSeen = {
  readonly isPresent: boolean;
  /** How many people have held the slot before. */
  readonly spell: number;
  readonly row: number;
  readonly level: number;
  /** Month of the first day; before the start for those who are there from the beginning. */
  readonly joinedIn: number;
  /** From when they are ready for the next level; infinite for someone who never is, or has resigned. */
  readonly readyFrom: number;
  /** First month in which they no longer may resign: absent, leaving on a known day or serving notice. */
  readonly riskUntil: number;
  /** Last month in which their reports miss whoever held the slot before. */
  readonly missedUntil: number;
  /** Cause of the latest resignation from the slot, in the kernel's order. */
  readonly leavingFor: number;
  readonly salaryPerMonthJpy: number;
  /** What is left of the exponential threshold. */
  readonly remaining: number;
};

const isLittleEndian = true;
const fields = ["isPresent", "spell", "level", "missedUntil", "leavingFor", "salary"] as const;

/** Asks the kernel once where everything stands in a record; what a month reads of everyone stands in columns. */
export function holderReader(kernel: Kernel): (slot: number) => HolderSeen {
  const at = Object.fromEntries(fields.map((field) => [field, kernel.number(`${field}At`)])) as Readonly<
    Record<(typeof fields)[number], number>
  >;
  return (slot) => {
    const record = kernel.recordOf(slot);
    const short = (place: number) => record.getInt16(place, isLittleEndian);
    const whole = (place: number) => record.getInt32(place, isLittleEndian);
    return {
      isPresent: short(at.isPresent) !== 0,
      spell: whole(at.spell),
      row: kernel.ints("rowOf")[slot]!,
      level: whole(at.level),
      joinedIn: kernel.ints("joinedIn")[slot]!,
      readyFrom: kernel.singles("readyFrom")[slot]!,
      riskUntil: kernel.ints("riskUntil")[slot]!,
      missedUntil: short(at.missedUntil),
      leavingFor: short(at.leavingFor),
      salaryPerMonthJpy: record.getFloat64(at.salary, isLittleEndian),
      remaining: kernel.floats("remaining")[slot]!,
    };
  };
}
