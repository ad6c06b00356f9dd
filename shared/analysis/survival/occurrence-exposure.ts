/** Leavers and person-months by tenure band: the raw material of a rate, before anything is believed about it. */
import { endingsOf, type Spell } from "./spell.ts";

export type Occurrence<Cause extends string = string> = {
  readonly fromMonth: number;
  /** Months that people spent in the band under observation. A leaver's last month counts in full. */
  readonly personMonths: number;
  /** The same months, each counted as often as `weightOf` says. */
  readonly exposure: number;
  readonly leavers: ReadonlyMap<Cause, number>;
};

/** `fromMonths` are the tenures at which bands begin, the first of them 0. A leaver belongs to the band of the month that ended. */
export function occurrenceExposure<Cause extends string, Person extends Spell<Cause> = Spell<Cause>>(
  spells: readonly Person[],
  fromMonths: readonly number[],
  weightOf: (person: Person) => number = () => 1,
): Occurrence<Cause>[] {
  return fromMonths.map((fromMonth, index) => {
    const toMonth = fromMonths[index + 1] ?? Infinity;
    const leavers = new Map<Cause, number>();
    let personMonths = 0;
    let exposure = 0;
    for (const spell of spells) {
      const { start, stop } = spell;
      const months = Math.max(0, Math.min(stop, toMonth) - Math.max(start, fromMonth));
      personMonths += months;
      exposure += months * weightOf(spell);
      if (stop <= fromMonth || stop > toMonth) continue;
      for (const [cause, part] of endingsOf(spell)) leavers.set(cause, (leavers.get(cause) ?? 0) + part);
    }
    return { fromMonth, personMonths, exposure, leavers };
  });
}
