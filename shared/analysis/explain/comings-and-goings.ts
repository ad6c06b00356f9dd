/** Who comes and who goes in a month of one future: what changes between two looks at every position. */
import { attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { HolderSeen } from "../../simulation/holder-seen.ts";
import { kernelCauses } from "../../simulation/kernel-plan.ts";
import type { Scene } from "./scene.ts";

/** opening − leavers on known days − leavers by cause + members who were to come + planned hires + replacements = closing. */
export type HeadcountParts = {
  opening: number;
  /** Leaving on a day known beforehand; the projection counts them as `other`. */
  knownLeavers: number;
  readonly leaversByCause: Float64Array;
  joiningMembers: number;
  plannedHires: number;
  replacements: number;
  closing: number;
};

export const nobody = (): HeadcountParts => ({
  opening: 0,
  knownLeavers: 0,
  leaversByCause: new Float64Array(attritionCauseIds.length),
  joiningMembers: 0,
  plannedHires: 0,
  replacements: 0,
  closing: 0,
});

type Look = Pick<HolderSeen, "isPresent" | "spell">;

/** Counts what it is shown, each future with the part that it is of all. */
export function watchPositions({ positions, plan, holderOf }: Scene, part: number) {
  const parts = nobody();
  const { length: members } = plan.memberIds;
  let last: readonly Look[] = [];
  const look = () => (last = positions.map((_, slot) => holderOf(slot)));
  const present = () => last.filter(({ isPresent }) => isPresent).length * part;
  return {
    parts,
    onBegin(): void {
      look();
      parts.opening += present();
    },
    /** Since the end of last month: known departures, then arrivals. */
    onWork(): void {
      const before = last;
      look().forEach(({ isPresent, spell }, slot) => {
        const was = before[slot]!;
        const hasLeft = spell > was.spell;
        if (hasLeft) parts.knownLeavers += part;
        if (!isPresent || (was.isPresent && !hasLeft)) return;
        if (spell > 0) parts.replacements += part;
        else if (slot < members) parts.joiningMembers += part;
        else parts.plannedHires += part;
      });
    },
    /** Since the work was done: last days of those who had resigned. */
    onClosed(): void {
      const before = last;
      look().forEach(({ spell }, slot) => {
        if (spell > before[slot]!.spell) parts.leaversByCause[kernelCauses[holderOf(slot).leavingFor]!]! += part;
      });
    },
    onEnd(): void {
      parts.closing += present();
    },
  };
}
