/** Skills that hang by a thread: asked for by work or ladder, and done alone by one person or by nobody. */
import type { Competency } from "../../catalogue/competencies.ts";
import type { Level } from "../../domain/ladder.ts";
import { type SkillCoverage, skillCoverage } from "./skill-coverage.ts";
import { type SkillNeed, skillNeeds, type WorkAsked } from "./skill-needs.ts";
import { alone, type Skilled, withHelp } from "./skilled.ts";

export type ThinSkill = {
  readonly competency: Competency;
  /** Thin among those who work for this segment; undefined where it is thin in the whole team. */
  readonly segmentId: string | undefined;
  /** The one person who does it alone; undefined where nobody does. */
  readonly holderId: string | undefined;
  /** Whoever does it with some help today, and could take over first. */
  readonly heirIds: readonly string[];
  /** People whom nobody has seen at it: one of them may be able to. */
  readonly unseen: number;
  readonly need: SkillNeed;
};

const isAsked = ({ workHours, levels }: SkillNeed) => workHours > 0 || levels.some(({ asked }) => asked >= withHelp);

function thinAmong(
  people: readonly Skilled[],
  ladder: readonly Level[],
  work: readonly WorkAsked[],
  segmentId?: string,
): readonly ThinSkill[] {
  const needs = skillNeeds(people, ladder, work);
  return skillCoverage(people).flatMap(({ competency, byLevel, unseen, alone: able }): ThinSkill[] => {
    const need = needs.get(competency)!;
    if (!isAsked(need) || able > 1) return [];
    const [holderId] = byLevel.slice(alone).flat();
    return [{ competency, segmentId, holderId, heirIds: byLevel[withHelp]!, unseen: unseen.length, need }];
  });
}

/** In the whole team, and where that has enough of it, among those who work for one segment. Where most work leans on it, first. */
export function thinSkills(
  people: readonly Skilled[],
  ladder: readonly Level[],
  work: readonly WorkAsked[],
): readonly ThinSkill[] {
  const everywhere = thinAmong(people, ladder, work);
  const known = new Set(everywhere.map(({ competency }) => competency));
  const segments = [...new Set(work.flatMap(({ segmentId }) => segmentId ?? []))];
  const inSegments = segments.flatMap((segmentId) =>
    thinAmong(
      people.filter(({ segmentIds }) => segmentIds.length === 0 || segmentIds.includes(segmentId)),
      [],
      work.filter((each) => each.segmentId === segmentId),
      segmentId,
    ).filter(({ competency }) => !known.has(competency)),
  );
  const byHours = (one: ThinSkill, other: ThinSkill) => other.need.workHours - one.need.workHours;
  return [...everywhere.toSorted(byHours), ...inSegments.toSorted(byHours)];
}

export type LostSkill = { readonly competency: Competency; readonly left: number; readonly heirs: number };

/** What the team can do less well once somebody has gone: skills that then at most one person does alone. */
export const skillsLostWith = (coverage: readonly SkillCoverage[], personId: string): readonly LostSkill[] =>
  coverage.flatMap(({ competency, byLevel, alone: able }) => {
    const isAble = byLevel.slice(alone).some((ids) => ids.includes(personId));
    return isAble && able <= 2 ? [{ competency, left: able - 1, heirs: byLevel[withHelp]!.length }] : [];
  });
