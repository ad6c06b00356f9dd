import { type AttritionCause, attritionCauseIds } from "../../../catalogue/attrition-causes.ts";
import { draw, keyOf, purposes } from "../../../simulation/draws.ts";
import { normalQuantile } from "../../../simulation/normal-quantile.ts";
import type { AnsweredKernel } from "./answered-kernel.ts";
import { type Reaching, spellEnds, thresholdOf } from "./spells.ts";
import { answersOf, onScale, type Unsettled } from "./unsettled.ts";

export type Asked = { readonly memberId: string; readonly unsettled: Unsettled };

export type LivedPerson = Reaching & {
  readonly memberId: string;
  /** The cause on which an answer would move the hazard of leaving most. */
  readonly weightiest: AttritionCause;
};

/** Someone who answers differently in every world. `theta` by cause in catalogue order. */
export function personInWorlds(
  kernel: AnsweredKernel,
  { memberId, unsettled }: Asked,
  theta: readonly number[],
  worlds: number,
) {
  const { plan } = kernel;
  const { causeShares, slot, answer } = kernel.personOf(memberId, unsettled.structure);
  const key = keyOf(`talk:${memberId}`);
  const expected = unsettled.mean.map(onScale);
  const ends = spellEnds(plan.months);
  const cumulative = new Float64Array(plan.months);
  const thresholds = new Float64Array(worlds);
  const hazards = new Float64Array(worlds * ends.length);
  const weights = causeShares.map((share, cause) => share * theta[cause]! * unsettled.spread[cause]!);
  let left = 0;
  return {
    /** Draws their answers in a world. */
    enter(world: number): void {
      const answers = answersOf(unsettled, (place) =>
        normalQuantile(draw(plan.seed, world, key[0], key[1], place, purposes.coefficient)),
      );
      answer(
        answers.map((pressure, cause) => pressure - expected[cause]!),
        cumulative,
      );
      thresholds[world] = thresholdOf(plan, slot, world);
      ends.forEach((end, spell) => (hazards[world * ends.length + spell] = cumulative[end - 1]!));
    },
    hear(hasLeft: (member: number) => boolean): void {
      if (hasLeft(slot)) left += 1;
    },
    lived: (): LivedPerson => ({
      ...{ memberId, thresholds, hazards, left },
      weightiest: attritionCauseIds[weights.indexOf(Math.max(...weights))]!,
    }),
  };
}
