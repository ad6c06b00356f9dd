/** What a candidate can do, beside what their level asks for and beside the team they would come to. A skill nobody asked about is no zero. */
import { type Competency, competencies, competencyIds } from "../../../catalogue/competencies.ts";
import type { Candidate } from "../../../domain/candidate.ts";
import type { Level } from "../../../domain/ladder.ts";
import { teamAt } from "../../../domain/team-at.ts";
import { type CoreStanding, coreStanding } from "../../competencies/core-skills.ts";
import { leadersAmong } from "../../competencies/leaders.ts";
import { type Requirement, requirementsOf } from "../../competencies/requirements.ts";
import { skillCoverage } from "../../competencies/skill-coverage.ts";
import { alone, skilledAmong } from "../../competencies/skilled.ts";
import type { Plan } from "../../decisions/score-plans.ts";

export type SkillFit = {
  readonly asked: readonly Requirement[];
  readonly core: CoreStanding;
  /** What they do alone, and how many on the team have been seen doing so. */
  readonly alone: readonly { readonly competency: Competency; readonly holders: number }[];
};

/** What is worth asking a candidate of a level about: skills of those who lead only where they would lead. */
export const skillsAskedOf = (level: Pick<Level, "leadsPeople"> | undefined): readonly Competency[] =>
  competencyIds.filter((id) => competencies[id].kind !== "manager" || level?.leadsPeople === true);

/** The team is that of their first day, as the plan has it. */
export function skillFit({ baseline, scenario }: Plan, candidate: Candidate): SkillFit {
  const { competencies: skills, levelId, starts } = candidate;
  const level = baseline.levels.find(({ id }) => id === levelId);
  const posts = teamAt(baseline, scenario, starts > scenario.start ? starts : scenario.start);
  const people = skilledAmong(posts);
  const leaders = leadersAmong(posts, baseline.levels);
  const ofAll = skillCoverage(people);
  const ofLeaders = skillCoverage(people.filter(({ id }) => leaders.has(id)));
  const holdersOf = (competency: Competency) => {
    const coverage = competencies[competency].kind === "manager" ? ofLeaders : ofAll;
    return coverage.find((one) => one.competency === competency)!.alone;
  };
  return {
    asked: level ? requirementsOf(level, skills) : [],
    core: coreStanding(skills),
    alone: skillsAskedOf(level)
      .filter((competency) => (skills[competency] ?? 0) >= alone)
      .map((competency) => ({ competency, holders: holdersOf(competency) })),
  };
}
