import type { StandardActivity } from "./activities.ts";
import type { Competency } from "./competencies.ts";

/**
 * The skills that each kind of work leans on most: what nobody may be missing for it to be done well. Assumptions, drawn
 * from what domain.md says of the work; an activity of the team's own leans on none that we know of.
 */
const activitySkills: Readonly<Record<StandardActivity, readonly Competency[]>> = {
  onboarding: ["communication", "domainExpertise", "consulting"],
  reactive: ["empathy", "teamPlay"],
  adoption: ["empathy", "tenacity", "consulting"],
  healthAnalysis: ["analyticalAwareness"],
  valueReview: ["strategicMindset", "consulting"],
  renewal: ["tenacity", "commercial"],
  expansion: ["proactiveness", "commercial"],
  operationsDesign: ["analyticalAwareness", "strategicMindset"],
  productFeedback: ["domainExpertise"],
  hub: ["teamPlay", "communication"],
  management: ["readingNumbers", "formingHypotheses", "influence", "projectManagement"],
};

const isStandard = (id: string): id is StandardActivity => id in activitySkills;

export const skillsFor = (activityId: string): readonly Competency[] =>
  isStandard(activityId) ? activitySkills[activityId] : [];
