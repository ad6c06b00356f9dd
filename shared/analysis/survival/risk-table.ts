/** Who was at risk and who left, time by time: the only thing that the estimators of this folder see of the people. */
import { endingsOf, type Spell } from "./spell.ts";

export type RiskRow<Cause extends string = string> = {
  readonly time: number;
  /** Under observation just before `time`; whoever goes out of sight at `time` itself still counts (events come first). */
  readonly atRisk: number;
  readonly events: number;
  /** A leaving with several causes counts for each in its part, so these may be fractions. */
  readonly byCause: ReadonlyMap<Cause, number>;
};

/** One row per time at which anybody's spell ends, in order. */
export function riskTable<Cause extends string>(spells: readonly Spell<Cause>[]): RiskRow<Cause>[] {
  const byStop = spells.toSorted((a, b) => a.stop - b.stop);
  const starts = Float64Array.from(spells, ({ start }) => start).sort();
  const rows: RiskRow<Cause>[] = [];
  let entered = 0;
  for (let ended = 0; ended < byStop.length;) {
    const time = byStop[ended]!.stop;
    while (entered < starts.length && starts[entered]! < time) entered++;
    const atRisk = entered - ended;
    const byCause = new Map<Cause, number>();
    let events = 0;
    for (; byStop[ended]?.stop === time; ended++) {
      const endings = endingsOf(byStop[ended]!);
      for (const [cause, part] of endings) byCause.set(cause, (byCause.get(cause) ?? 0) + part);
      if (endings.length > 0) events++;
    }
    rows.push({ time, atRisk, events, byCause });
  }
  return rows;
}
