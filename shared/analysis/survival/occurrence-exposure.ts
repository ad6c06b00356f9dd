/** Leavers and person-months by tenure band: the raw material of a rate, before anything is believed about it. */
import type { Spell } from "./spell.ts";

export type Occurrence<Cause extends string = string> = {
  readonly fromMonth: number;
  /** Months that people spent in the band under observation. A leaver's last month counts in full. */
  readonly personMonths: number;
  readonly leavers: ReadonlyMap<Cause, number>;
};

/** `fromMonths` are the tenures at which bands begin, the first of them 0. A leaver belongs to the band of the month that ended. */
export function occurrenceExposure<Cause extends string>(
  spells: readonly Spell<Cause>[],
  fromMonths: readonly number[],
): Occurrence<Cause>[] {
  return fromMonths.map((fromMonth, index) => {
    const toMonth = fromMonths[index + 1] ?? Infinity;
    const leavers = new Map<Cause, number>();
    let personMonths = 0;
    for (const { start, stop, cause } of spells) {
      personMonths += Math.max(0, Math.min(stop, toMonth) - Math.max(start, fromMonth));
      if (cause !== undefined && stop > fromMonth && stop <= toMonth) leavers.set(cause, (leavers.get(cause) ?? 0) + 1);
    }
    return { fromMonth, personMonths, leavers };
  });
}
