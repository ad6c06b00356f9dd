/**
 * How likely a newcomer hands in notice in their first twelve months, and for what. They are kept from leaving, and the chance is added
 * up from the hazard of each month: what surrounds them is the same until they leave, so its mean is exact and scatters little.
 */
import { type AttritionCause, attritionCauseIds } from "../../../catalogue/attrition-causes.ts";
import { type Scene, openScene } from "../../explain/scene.ts";
import { hazardFactors } from "../../explain/hazard-factors.ts";
import { situationOf } from "../../explain/situation.ts";
import type { HandOut } from "../../../simulation/lessons.ts";
import type { Plan } from "../../decisions/score-plans.ts";
import type { Estimate } from "../../projection.ts";
import { meanOf } from "../../statistics/estimate.ts";

export type FirstYear = {
  /** Within the months that the plan reaches, twelve at the most. */
  readonly leaves: Estimate;
  /** What each cause has of it; they add up to it. */
  readonly causes: Readonly<Record<AttritionCause, number>>;
};

export const firstYearMonths = 12;

export function slotOf({ positions }: Scene, memberId: string): number {
  return positions.findIndex((position) => position.kind === "member" && position.memberId === memberId);
}

/** `look` sees each month, its work done and its seats filled, before anybody leaves. The one in the slot never does. */
export function staying(scene: Scene, slot: number, futures: number, look: (month: number, future: number) => void) {
  const { kernel, plan } = scene;
  const remaining = kernel.floats("remaining");
  for (let future = 0; future < futures; future++) {
    kernel.begin(future);
    for (let month = 0; month < plan.months; month++) {
      kernel.work(month);
      kernel.settle(month);
      look(month, future);
      remaining[slot] = Infinity;
      kernel.close(month);
    }
  }
}

/** The plan must have the member; undefined where it ends before their first day. */
export function firstYearOf(
  { baseline, scenario }: Plan,
  memberId: string,
  futures: number,
  handOut: HandOut = {},
): FirstYear | undefined {
  const scene = openScene(baseline, scenario, handOut);
  const slot = slotOf(scene, memberId);
  const leaves = new Float64Array(futures);
  const stays = new Float64Array(futures).fill(1);
  const byCause = new Float64Array(attritionCauseIds.length);
  let monthsSeen = 0;
  staying(scene, slot, futures, (month, future) => {
    const holder = scene.holderOf(slot);
    if (!holder.isPresent || month - holder.joinedIn >= firstYearMonths || month >= holder.riskUntil) return;
    monthsSeen += 1;
    const causes = hazardFactors(scene, holder, month, situationOf(scene, holder, month));
    const hazard = causes.reduce((sum, cause) => sum + cause.hazard, 0);
    if (hazard <= 0) return;
    const now = stays[future]! * -Math.expm1(-hazard);
    causes.forEach((cause, index) => (byCause[index]! += (now * cause.hazard) / hazard / futures));
    leaves[future]! += now;
    stays[future]! -= now;
  });
  if (monthsSeen === 0) return undefined;
  return {
    leaves: meanOf(futures, (future) => leaves[future]!),
    causes: Object.fromEntries(attritionCauseIds.map((cause, index) => [cause, byCause[index]!])) as Record<
      AttritionCause,
      number
    >,
  };
}
