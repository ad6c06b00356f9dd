import { type JourneyStage, journeyStageIds } from "../../catalogue/journey.ts";
import { covers, includes } from "../../simulation/compile/effort.ts";
import { partly } from "../../simulation/compile/levers.ts";
import { only } from "../../simulation/compile/timeline.ts";
import type { Scene } from "./scene.ts";

/** A dated change or a running lever, by id, and what it makes of the hours of an account. */
export type EffortRatio = { readonly kind: "change" | "lever"; readonly id: string; readonly ratio: number };

export type AccountHours = {
  readonly stage: JourneyStage;
  /** As the baseline has them, and with every ratio. */
  readonly ownHours: number;
  readonly ratios: readonly EffortRatio[];
  readonly hours: number;
};

/** Hours that an account of the segment asks of an activity in each stage, from the baseline's own to the month's. */
export function accountHoursOf(scene: Scene, segment: number, activity: number, month: number): AccountHours[] {
  const { baseline, timeline, courses } = scene;
  const of = baseline.segments[segment]!;
  const { id } = baseline.activities[activity]!;
  return journeyStageIds.map((stage) => {
    const changes = only(timeline, "changeEffort")
      .filter(({ at, change }) => at <= month && covers(change.scope, of, stage, id))
      .map(({ change }): EffortRatio => ({ kind: "change", id: change.id, ratio: change.scope.ratio }));
    const levers = courses.flatMap(({ lever, strength }) =>
      lever.effects.flatMap((effect): EffortRatio[] => {
        if (effect.on !== "effort" || !covers(effect, of, stage, id)) return [];
        const felt = strength(effect, month);
        if (felt === 0 || !includes(effect.touchModels, of.touchModel)) return [];
        return [{ kind: "lever", id: lever.id, ratio: partly(effect.ratio, felt) }];
      }),
    );
    const ownHours = of.effort[stage][id] ?? 0;
    const ratios = [...changes, ...levers];
    return { stage, ownHours, ratios, hours: ratios.reduce((hours, { ratio }) => hours * ratio, ownHours) };
  });
}
