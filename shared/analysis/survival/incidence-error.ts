/**
 * A second opinion on the error of how many have left for a cause: Gray, Ann. Statist. 16 (1988), as cmprsk has it. Each leaver
 * at s moves the share at a later t by what they are themselves, less what they would have been likely to become:
 * 1 − (F(t) − F(s)) ÷ S(s) for the cause, (F(t) − F(s)) ÷ S(s) for another. Aalen–Johansen's own (aalen-johansen.ts) takes the
 * leavers of a tied time as binomial; this one as drawn without being put back.
 */
import { riskTable } from "./risk-table.ts";
import type { Share } from "./aalen-johansen.ts";
import type { Spell } from "./spell.ts";

/** Everyone watched from the first day. */
export function incidenceWithGrayError<Cause extends string>(
  spells: readonly Spell<Cause>[],
  cause: Cause,
): readonly (Share & { readonly time: number })[] {
  let present = 1;
  let share = 0;
  /** Of Σ weight × (own − later share ÷ present)²: its parts without, with once and with twice the later share. */
  let [constant, linear, quadratic] = [0, 0, 0];
  return riskTable(spells).map(({ time, atRisk, events, byCause }) => {
    const own = byCause.get(cause) ?? 0;
    const variance = (count: number) =>
      count > 1 ? (count * (present / atRisk) ** 2 * (atRisk - count)) / (atRisk - 1) : count * (present / atRisk) ** 2;
    const weights = [variance(own), variance(events - own)];
    share += (present * own) / atRisk;
    present *= 1 - events / atRisk;
    const later = present > 0 ? 1 / present : 0;
    weights.forEach((weight, index) => {
      const self = (index === 0 ? 1 : 0) + share * later;
      constant += weight * self * self;
      linear += weight * self * later;
      quadratic += weight * later * later;
    });
    const now = constant - 2 * linear * share + quadratic * share * share;
    return { time, share, standardError: Math.sqrt(Math.max(0, now)) };
  });
}
