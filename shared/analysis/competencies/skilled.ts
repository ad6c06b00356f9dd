/** Somebody and what has been seen of their skills. A skill that is missing has not been seen: that is not a zero. */
import type { Competency } from "../../catalogue/competencies.ts";
import type { Post } from "../../domain/team-at.ts";

export type SkillLevels = Readonly<Partial<Record<Competency, number | undefined>>>;

export type Skilled = {
  readonly id: string;
  readonly levelId: string;
  /** Whom they work for; everyone when empty. */
  readonly segmentIds: readonly string[];
  readonly skills: SkillLevels;
};

/** Does it well alone. */
export const alone = 3;
/** Does it with some help. */
export const withHelp = 2;

/** Whoever is there in the month. Of planned hires nobody has seen anything yet. */
export const skilledAmong = (posts: readonly Post[]): readonly Skilled[] =>
  posts
    .filter(({ status }) => status === "here")
    .map(({ id, levelId, segmentIds, member }) => ({ id, levelId, segmentIds, skills: member?.competencies ?? {} }));
