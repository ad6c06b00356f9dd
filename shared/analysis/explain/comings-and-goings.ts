/** Who comes and who goes in a month of one future: what changes between two looks at every position. */
import { attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { HolderSeen } from "../../simulation/holder-seen.ts";
import { kernelCauses } from "../../simulation/kernel-hazards.ts";
import type { Scene } from "./scene.ts";
import type { Sums } from "./sums.ts";

/** opening − leavers on known days − leavers by cause + members who were to come + planned hires + replacements = closing. */
export type HeadcountParts = {
  readonly opening: number;
  /** Leaving on a day known beforehand; the projection counts them as `other`. */
  readonly knownLeavers: number;
  readonly joiningMembers: number;
  readonly plannedHires: number;
  readonly replacements: number;
  readonly closing: number;
};

const nobody = (): Sums<HeadcountParts> => ({
  opening: 0,
  knownLeavers: 0,
  joiningMembers: 0,
  plannedHires: 0,
  replacements: 0,
  closing: 0,
});

type Look = Pick<HolderSeen, "isPresent" | "spell">;

/** Counts people over every future it is shown. */
export function watchPositions({ positions, plan, holderOf }: Scene) {
  const parts = nobody();
  const leaversByCause = new Float64Array(attritionCauseIds.length);
  const { length: members } = plan.memberIds;
  let last: readonly Look[] = [];
  const look = () => (last = positions.map((_, slot) => holderOf(slot)));
  const present = () => last.filter(({ isPresent }) => isPresent).length;
  return {
    parts,
    leaversByCause,
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
        if (hasLeft) parts.knownLeavers += 1;
        if (!isPresent || (was.isPresent && !hasLeft)) return;
        if (spell > 0) parts.replacements += 1;
        else if (slot < members) parts.joiningMembers += 1;
        else parts.plannedHires += 1;
      });
    },
    /** Since the work was done: last days of those who had resigned. */
    onClosed(): void {
      const before = last;
      look().forEach(({ spell }, slot) => {
        if (spell > before[slot]!.spell) leaversByCause[kernelCauses[holderOf(slot).leavingFor]!]! += 1;
      });
    },
    onEnd(): void {
      parts.closing += present();
    },
  };
}
