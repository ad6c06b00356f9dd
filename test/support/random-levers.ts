import { attritionCauseIds } from "../../shared/catalogue/attrition-causes.ts";
import { journeyStageIds, touchModelIds } from "../../shared/catalogue/journey.ts";
import type { Lever, LeverEffect } from "../../shared/domain/lever.ts";
import type { Luck } from "./luck.ts";

/** One effect of every kind there is, each stronger or weaker than nothing. */
function everyEffect(luck: Luck, segmentIds: readonly string[], activityIds: readonly string[]): LeverEffect[] {
  const { between, whole, chance, some } = luck;
  const ratio = () => (chance(0.1) ? 0 : between(0.2, 2));
  return [
    {
      on: "hazard",
      causes: some(attritionCauseIds, 0.3),
      ratio: ratio(),
      ...(chance(0.5) ? { fadesAfterMonths: between(0, 12) } : {}),
    },
    {
      on: "effort",
      segmentIds: some(segmentIds, 0.3),
      stages: some(journeyStageIds, 0.3),
      activityIds: some(activityIds, 0.3),
      touchModels: some(touchModelIds, 0.3),
      ratio: ratio(),
    },
    { on: "churn", segmentIds: some(segmentIds, 0.3), ratio: ratio() },
    { on: "expansion", segmentIds: some(segmentIds, 0.3), ratio: ratio() },
    { on: "ramp", ratio: ratio() },
    { on: "productLoop", ratio: ratio() },
    { on: "wrongFit", ratio: ratio() },
    { on: "processMaturity", added: between(-1, 1) },
    { on: "routine", ratio: ratio() },
    { on: "difficultAccounts", ratio: ratio() },
    { on: "productSeats", added: whole(0, 5) },
  ];
}

export function randomLevers(luck: Luck, segmentIds: readonly string[], activityIds: readonly string[]): Lever[] {
  const { between, whole, chance, one, some } = luck;
  return Array.from({ length: whole(0, 6) }, (_, index) => ({
    id: `lever${index}`,
    name: `lever${index}`,
    horizon: one(["symptom", "rootCause"] as const),
    effects: some(everyEffect(luck, segmentIds, activityIds), 0.3),
    rampMonths: chance(0.3) ? 0 : between(0, 12),
    costHours: chance(0.3) ? 0 : between(0, 500),
    costPerMonthJpy: whole(0, 1_000_000),
    running: chance(0.5),
  }));
}
