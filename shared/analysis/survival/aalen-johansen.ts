/**
 * How many have left by when and for which cause, where each cause takes people away from the others. Aalen and Johansen,
 * Scand. J. Statist. 5 (1978); covariance by the Greenwood-type recursion of Andersen, Borgan, Gill and Keiding, Statistical
 * Models Based on Counting Processes (1993), (4.4.19). One minus Kaplan–Meier per cause would count people as able to leave for
 * one cause who have long left for another.
 */
import { riskTable } from "./risk-table.ts";
import type { Spell } from "./spell.ts";

export type Share = { readonly share: number; readonly standardError: number };

export type IncidenceStep<Cause extends string = string> = {
  readonly time: number;
  readonly atRisk: number;
  /** Still there. */
  readonly present: Share;
  /** Left by then, cause by cause; with `present` they add up to 1. */
  readonly left: Readonly<Record<Cause, Share>>;
};

export function aalenJohansen<Cause extends string>(
  spells: readonly Spell<Cause>[],
  causes: readonly Cause[],
): IncidenceStep<Cause>[] {
  let present = 1;
  /** Variance of `present`; per cause its share, its variance and its covariance with `present`. */
  let variance = 0;
  const left = causes.map(() => ({ share: 0, variance: 0, covariance: 0 }));

  return riskTable(spells).map(({ time, atRisk, events, byCause }): IncidenceStep<Cause> => {
    const hazard = events / atRisk;
    const noise = present ** 2 / atRisk ** 3;
    causes.forEach((cause, index) => {
      const state = left[index]!;
      const count = byCause.get(cause) ?? 0;
      const part = count / atRisk;
      state.variance += 2 * part * state.covariance + part * part * variance + noise * count * (atRisk - count);
      state.covariance = (1 - hazard) * (state.covariance + part * variance) - noise * count * (atRisk - events);
      state.share += present * part;
    });
    variance = (1 - hazard) ** 2 * variance + noise * events * (atRisk - events);
    present *= 1 - hazard;
    return {
      time,
      atRisk,
      present: { share: present, standardError: Math.sqrt(variance) },
      left: Object.fromEntries(
        causes.map((cause, index) => {
          const { share, variance: own } = left[index]!;
          return [cause, { share, standardError: Math.sqrt(Math.max(0, own)) }];
        }),
      ) as Record<Cause, Share>,
    };
  });
}
