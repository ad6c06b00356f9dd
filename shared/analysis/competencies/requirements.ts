/** A person beside what a level asks for. */
import { type Competency, competencyIds } from "../../catalogue/competencies.ts";
import type { Level } from "../../domain/ladder.ts";
import type { SkillLevels } from "./skilled.ts";

export type Requirement = {
  readonly competency: Competency;
  readonly asked: number;
  /** Undefined where nobody has seen it. */
  readonly has: number | undefined;
};

/** Everything the level asks for, in the catalogue's order. */
export const requirementsOf = (level: Level, skills: SkillLevels): readonly Requirement[] =>
  competencyIds.flatMap((competency) => {
    const asked = level.requirements?.[competency];
    return asked === undefined || asked === 0 ? [] : [{ competency, asked, has: skills[competency] }];
  });

/** What was seen and falls short; what was not seen is not held against anyone. */
export const shortOf = (requirements: readonly Requirement[]): readonly Requirement[] =>
  requirements.filter(({ asked, has }) => has !== undefined && has < asked);

export const unseenOf = (requirements: readonly Requirement[]): readonly Requirement[] =>
  requirements.filter(({ has }) => has === undefined);
