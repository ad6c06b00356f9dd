import { type StandardActivity, activities, standardActivityIds } from "../catalogue/activities.ts";
import type { Activity } from "../domain/activity.ts";

/** Hours a month that do not follow the number of accounts. The rest comes from the segments. */
const fixedHours: Partial<Record<StandardActivity, number>> = {
  reactive: 70,
  healthAnalysis: 60,
  operationsDesign: 130,
  productFeedback: 60,
  hub: 90,
};

/** Who answers for what. Value review and the hub fall between fielders: nobody's target includes them. */
const owners: Partial<Record<StandardActivity, string>> = {
  onboarding: "m11",
  reactive: "m04",
  adoption: "m03",
  healthAnalysis: "m21",
  renewal: "m02",
  expansion: "m02",
  operationsDesign: "m21",
  productFeedback: "m08",
  management: "m01",
};

/** Sales hold the contract and the team holds the renewal: each waits for the other. */
const ownerTeams: Partial<Record<StandardActivity, readonly string[]>> = { renewal: ["fieldSales"] };

export const sampleActivities = (): Activity[] =>
  standardActivityIds.map((id) => {
    const { purpose, affinity, priority, routineShare, customerFacing } = activities[id];
    const ownerId = owners[id];
    return {
      id,
      purpose,
      affinity: { ...affinity },
      priority,
      fixedHours: fixedHours[id] ?? 0,
      routineShare,
      customerFacing,
      ...(ownerId === undefined ? {} : { ownerId }),
      ...(ownerTeams[id] && { ownerTeams: [...ownerTeams[id]] }),
    };
  });
