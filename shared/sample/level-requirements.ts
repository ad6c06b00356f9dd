import type { Level } from "../domain/ladder.ts";

/** What a level asks for, from which a team starts to write its own. Assumptions: domain.md names the skills, and nobody their levels. */
export const levelRequirements: Readonly<Record<string, NonNullable<Level["requirements"]>>> = {
  desk: { empathy: 2, teamPlay: 2, communication: 2 },
  associate: { proactiveness: 2, empathy: 2, communication: 2 },
  csm: { proactiveness: 2, communication: 2, domainExpertise: 2, consulting: 2 },
  "desk-senior": { empathy: 3, teamPlay: 3, communication: 3, domainExpertise: 3 },
  ops: { analyticalAwareness: 3, communication: 2, readingNumbers: 2 },
  senior: { communication: 3, domainExpertise: 3, consulting: 3, commercial: 2 },
  "ops-senior": { analyticalAwareness: 4, strategicMindset: 3, readingNumbers: 3, formingHypotheses: 2 },
  "product-owner": {
    domainExpertise: 3,
    strategicMindset: 3,
    formingHypotheses: 3,
    influence: 2,
    projectManagement: 2,
  },
  principal: { strategicMindset: 3, consulting: 4, commercial: 3, formingHypotheses: 3 },
  lead: {
    communication: 3,
    commercial: 2,
    readingNumbers: 2,
    formingHypotheses: 2,
    influence: 3,
    projectManagement: 3,
  },
  manager: { strategicMindset: 3, commercial: 3, readingNumbers: 3, formingHypotheses: 2, influence: 3 },
  head: { strategicMindset: 3, commercial: 3, readingNumbers: 3, formingHypotheses: 3, influence: 4 },
};
