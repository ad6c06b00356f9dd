/** Who is at work in a month of one future, once its work is done, and what becomes of their contract hours. */
import { types } from "../../simulation/compiled-plan.ts";
import { rampLength } from "../../simulation/compile/months.ts";
import type { HolderSeen } from "../../simulation/holder-seen.ts";
import type { Position, Scene } from "./scene.ts";

/** Whoever holds a position: who held it first, or the people who came after them, all together. */
export type Person = { readonly position: Position; readonly isSuccessor: boolean };

export type Worker = {
  readonly holder: HolderSeen;
  /** Place in `peopleOf`. */
  readonly person: number;
  readonly contractHours: number;
  readonly overheadHours: number;
  /** Hours that a newcomer does not yet make good use of, and those that running the levers takes. */
  readonly rampHours: number;
  readonly leverHours: number;
  /** By type, what is left of them; and the effective hours all of it would give at the yield of the work at hand. */
  readonly handHours: readonly number[];
  readonly supplyHours: number;
};

/** Everyone whom the plan may see at work, first holders and successors. */
export const peopleOf = ({ positions }: Scene): readonly Person[] =>
  positions.flatMap((position) => [
    { position, isSuccessor: false },
    { position, isSuccessor: true },
  ]);
export const personIn = (slot: number, { spell }: HolderSeen): number => 2 * slot + (spell > 0 ? 1 : 0);

export function workersOf(scene: Scene, month: number): readonly Worker[] {
  const { plan, positions, holderOf, holders } = scene;
  const present = positions.flatMap((_, slot) => {
    const holder = holderOf(slot);
    if (!holder.isPresent) return [];
    const { row, joinedIn } = holder;
    const speed = plan.month.ramp[month * rampLength + Math.min(month - joinedIn, rampLength - 1)]!;
    const mix = plan.row.mix.subarray(row * types, (row + 1) * types);
    const learnt = Array.from(mix, (part) => plan.row.hours[row]! * part * speed);
    return [{ slot, holder, speed, learnt, worked: learnt.reduce((sum, hours) => sum + hours, 0) }];
  });
  const given = present.reduce((sum, { worked }) => sum + worked, 0);
  // Running a lever takes time from everyone alike.
  const left = given > 0 ? Math.max(0, 1 - plan.month.leverHours[month]! / given) : 1;
  const supply = scene.floats("supply");
  return present.map(({ slot, holder, speed, learnt, worked }): Worker => {
    const { fteShare, contractHours } = holders[holder.row]!;
    const productive = plan.row.hours[holder.row]!;
    const handHours = learnt.map((hours) => hours * left);
    const group = plan.row.group[holder.row]!;
    return {
      holder,
      person: personIn(slot, holder),
      contractHours: contractHours * fteShare,
      overheadHours: contractHours * fteShare - productive,
      rampHours: productive * (1 - speed),
      leverHours: worked * (1 - left),
      handHours,
      supplyHours: handHours.reduce(
        (sum, hours, type) =>
          sum + (hours > 0 ? (hours / supply[group * types + type]!) * scene.possibleHours(group, type) : 0),
        0,
      ),
    };
  });
}
