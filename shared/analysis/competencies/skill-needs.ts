/** What asks for a skill: the month's work that leans on it, and the levels that people hold. */
import { skillsFor } from "../../catalogue/activity-skills.ts";
import { type Competency, competencyIds } from "../../catalogue/competencies.ts";
import type { Level } from "../../domain/ladder.ts";
import type { Skilled } from "./skilled.ts";

/** Hours of a month that a segment, or the team itself, asks of an activity. */
export type WorkAsked = {
  readonly activityId: string;
  readonly segmentId: string | undefined;
  readonly hours: number;
};

export type SkillNeed = {
  readonly competency: Competency;
  /** Activities that lean on it, most hours first. */
  readonly work: readonly { readonly activityId: string; readonly hours: number }[];
  readonly workHours: number;
  /** Levels in use that ask for it. */
  readonly levels: readonly { readonly levelId: string; readonly asked: number; readonly holders: number }[];
};

function hoursByActivity(work: readonly WorkAsked[]): SkillNeed["work"] {
  const hours = new Map<string, number>();
  for (const each of work) hours.set(each.activityId, (hours.get(each.activityId) ?? 0) + each.hours);
  return [...hours]
    .map(([activityId, sum]) => ({ activityId, hours: sum }))
    .toSorted((one, other) => other.hours - one.hours);
}

export function skillNeeds(
  people: readonly Skilled[],
  ladder: readonly Level[],
  work: readonly WorkAsked[],
): ReadonlyMap<Competency, SkillNeed> {
  const needOf = (competency: Competency): SkillNeed => {
    const leaning = hoursByActivity(
      work.filter(({ activityId, hours }) => hours > 0 && skillsFor(activityId).includes(competency)),
    );
    const levels = ladder.flatMap(({ id, requirements }) => {
      const asked = requirements?.[competency];
      const holders = people.filter(({ levelId }) => levelId === id).length;
      return asked !== undefined && asked > 0 && holders > 0 ? [{ levelId: id, asked, holders }] : [];
    });
    return { competency, work: leaning, workHours: leaning.reduce((sum, { hours }) => sum + hours, 0), levels };
  };
  return new Map(competencyIds.map((competency) => [competency, needOf(competency)]));
}
