import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import { nextSteps } from "../decisions/next-steps.ts";
import type { BriefAsk, BriefFacts } from "./brief.ts";

/** The type that is short of most people; before that is known, the one that would get most undone work done. */
export function typeInNeed({ baseline, activities, shortPeople }: BriefFacts): MemberType {
  const need = (type: MemberType) =>
    shortPeople?.[type] ??
    activities.reduce((sum, { activityId, demandHours, deliveredHours }) => {
      const affinity = baseline.activities.find(({ id }) => id === activityId)?.affinity;
      const all = affinity ? memberTypeIds.reduce((total, each) => total + affinity[each], 0) : 0;
      return affinity && all > 0 ? sum + (Math.max(0, demandHours - deliveredHours) * affinity[type]) / all : sum;
    }, 0);
  return memberTypeIds.reduce((best, type) => (need(type) > need(best) ? type : best));
}

/** Somebody of the type in need, on the level where most of its people stand: as the plan's next steps have it. */
export function suggestedAsk(facts: BriefFacts, type: MemberType = typeInNeed(facts)): BriefAsk | undefined {
  const step = nextSteps(facts.baseline, facts.scenario).find(({ id }) => id === `hire-${type}`);
  const hire = step?.changes[0];
  return hire?.type === "hire" ? { mix: hire.mix, levelId: hire.levelId, segmentIds: [] } : undefined;
}
