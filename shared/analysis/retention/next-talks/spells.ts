/**
 * When somebody would leave, as far as their own answers and their own luck decide it. Leaving is drawn by inversion: whoever's hazard
 * has added up to a threshold of their own resigns. So an answer moves only the month in which that happens, and everything else in
 * a future follows from the month.
 */
import { draw, purposes } from "../../../simulation/draws.ts";
import type { CompiledPlan } from "../../../simulation/compiled-plan.ts";
import type { Estimate } from "../../projection.ts";

/** Soon, not quite so soon, later: what an answer moves fades within months, and so does the difference a month makes. */
export const spellEnds = (months: number): readonly number[] => [...[3, 6].filter((month) => month < months), months];

/** The same number as the kernel draws (`kernel/reset.ts`), as a threshold of accumulated hazard. */
export function thresholdOf({ slot: { key }, seed }: CompiledPlan, slot: number, trial: number): number {
  return -Math.log(draw(seed, trial, key[2 * slot]!, key[2 * slot + 1]!, 0, purposes.leave));
}

/** What one person's worlds bring, world after world. */
export type Reaching = {
  readonly thresholds: Float64Array;
  /** Hazard known beforehand, added up to the end of each spell: worlds × spells. */
  readonly hazards: Float64Array;
  /** In how many worlds they left. */
  readonly left: number;
};

/** What load, contagion and the like make of the hazard known beforehand: chosen so that as many leave as did. */
function surroundings({ thresholds: { length: worlds }, hazards, left }: Reaching): Estimate {
  const spells = hazards.length / worlds;
  const whole = hazards.reduce((sum, value, at) => sum + (at % spells === spells - 1 ? value : 0), 0) / worlds;
  const share = Math.min(worlds - 0.5, Math.max(0.5, left)) / worlds;
  const scale = Math.max(1e-12, whole);
  return {
    value: -Math.log(1 - share) / scale,
    standardError: Math.sqrt(share / ((1 - share) * worlds)) / scale,
  };
}

export type Spells = {
  /** By world: in which spell the threshold is reached; undefined: they stay. */
  readonly leavesIn: readonly (number | undefined)[];
  /** By world: the chance of each spell, given the answers alone. */
  readonly chances: readonly (readonly number[])[];
  /** Of the surroundings, as a part of them. */
  readonly relativeError: number;
};

export function spellsOf(reaching: Reaching): Spells {
  const { thresholds, hazards } = reaching;
  const count = hazards.length / thresholds.length;
  const { value: ratio, standardError } = surroundings(reaching);
  const felt = Array.from(thresholds, (_, world) =>
    Array.from(hazards.subarray(world * count, (world + 1) * count), (hazard) => ratio * hazard),
  );
  return {
    leavesIn: felt.map((own, world) => {
      const spell = own.findIndex((hazard) => hazard >= thresholds[world]!);
      return spell < 0 ? undefined : spell;
    }),
    chances: felt.map((own) => own.map((hazard, spell) => Math.exp(-(own[spell - 1] ?? 0)) - Math.exp(-hazard))),
    relativeError: standardError / ratio,
  };
}
