/** How many can do what: the team's profile, skill by skill. */
import { type Competency, competencyIds } from "../../catalogue/competencies.ts";
import { alone, type Skilled, withHelp } from "./skilled.ts";

export type SkillCoverage = {
  readonly competency: Competency;
  /** Ids of those on each level, 0 to 4. */
  readonly byLevel: readonly (readonly string[])[];
  readonly unseen: readonly string[];
  /** How many do it alone, and how many at least with some help. */
  readonly alone: number;
  readonly withHelp: number;
};

const levels = [0, 1, 2, 3, 4] as const;

export const skillCoverage = (people: readonly Skilled[]): readonly SkillCoverage[] =>
  competencyIds.map((competency) => {
    const byLevel = levels.map((level) =>
      people.filter(({ skills }) => skills[competency] === level).map(({ id }) => id),
    );
    const from = (least: number) => byLevel.slice(least).reduce((sum, ids) => sum + ids.length, 0);
    return {
      competency,
      byLevel,
      unseen: people.filter(({ skills }) => skills[competency] === undefined).map(({ id }) => id),
      alone: from(alone),
      withHelp: from(withHelp),
    };
  });
