import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Activity } from "../../domain/activity.ts";
import type { PlanActivities } from "../compiled-plan.ts";

export function compileActivities(activities: readonly Activity[]): PlanActivities {
  const best = memberTypeIds.map((type) => Math.max(1e-9, ...activities.map(({ affinity }) => affinity[type])));
  return {
    priority: Float64Array.from(activities, ({ priority }) => priority),
    routineShare: Float64Array.from(activities, ({ routineShare }) => routineShare),
    isRetention: Uint8Array.from(activities, ({ purpose }) => (purpose === "retention" ? 1 : 0)),
    isExpansion: Uint8Array.from(activities, ({ purpose }) => (purpose === "expansion" ? 1 : 0)),
    affinity: Float64Array.from(memberTypeIds.flatMap((type) => activities.map(({ affinity }) => affinity[type]))),
    offType: Float64Array.from(
      memberTypeIds.flatMap((type, index) => activities.map(({ affinity }) => 1 - affinity[type] / best[index]!)),
    ),
    fixedHours: Float64Array.from(activities, ({ fixedHours }) => fixedHours),
    management: activities.findIndex(({ purpose }) => purpose === "management"),
  };
}
