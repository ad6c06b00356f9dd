/** The team's skills as the screen shows them. Pure, so that every sentence is tested without a window. */
import { type CoreStanding, coreStanding } from "../../../../shared/analysis/competencies/core-skills.ts";
import { leadersAmong } from "../../../../shared/analysis/competencies/leaders.ts";
import { type SkillCoverage, skillCoverage } from "../../../../shared/analysis/competencies/skill-coverage.ts";
import { type Skilled, skilledAmong } from "../../../../shared/analysis/competencies/skilled.ts";
import { type ThinSkill, thinSkills } from "../../../../shared/analysis/competencies/thin-skills.ts";
import type { WorkAsked } from "../../../../shared/analysis/competencies/skill-needs.ts";
import type { MonthWork } from "../../../../shared/analysis/explain/explain-work.ts";
import { type Competency, competencies, competencyIds } from "../../../../shared/catalogue/competencies.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import type { Words } from "../../../i18n/words.ts";

const skillKinds = ["core", "hiring", "manager"] as const;

/** The two core skills first: they decide. */
export const skillsInOrder: readonly Competency[] = skillKinds.flatMap((kind) =>
  competencyIds.filter((id) => competencies[id].kind === kind),
);

export const levelWordKeys = ["l0", "l1", "l2", "l3", "l4"] as const;

export type TeamSkills = {
  readonly people: readonly Skilled[];
  readonly leaderIds: ReadonlySet<string>;
  /** Of everybody; of those who lead people for the manager skills. */
  readonly coverage: readonly SkillCoverage[];
  readonly standing: ReadonlyMap<string, CoreStanding>;
};

export function teamSkillsOf(posts: readonly Post[], levels: readonly Level[]): TeamSkills {
  const people = skilledAmong(posts);
  const leaderIds = leadersAmong(posts, levels);
  const ofAll = skillCoverage(people);
  const ofLeaders = skillCoverage(people.filter(({ id }) => leaderIds.has(id)));
  const coverage = skillsInOrder.map((id) => {
    const list = competencies[id].kind === "manager" ? ofLeaders : ofAll;
    return list.find(({ competency }) => competency === id)!;
  });
  return { people, leaderIds, coverage, standing: new Map(people.map(({ id, skills }) => [id, coreStanding(skills)])) };
}

export const withStanding = ({ standing }: TeamSkills, wanted: CoreStanding): readonly string[] =>
  [...standing].filter(([, own]) => own === wanted).map(([id]) => id);

/** The month's work as hours asked by segment, and by the team itself. */
export const workAskedIn = ({ activities }: MonthWork): readonly WorkAsked[] =>
  activities.flatMap(({ activityId, stages, ofTeamHours }) => [
    ...stages.map(({ segmentId, hours }) => ({ activityId, segmentId, hours })),
    { activityId, segmentId: undefined, hours: ofTeamHours },
  ]);

export const thinIn = ({ people }: TeamSkills, levels: readonly Level[], work: readonly WorkAsked[]) =>
  thinSkills(people, levels, work);

/** Judgements that nobody has made yet: of skills everyone needs, and of managers' for those who lead. */
function blanksIn({ coverage, people, leaderIds }: TeamSkills): {
  readonly blank: number;
  readonly all: number;
} {
  const ofEach = (id: Competency) => (competencies[id].kind === "manager" ? leaderIds.size : people.length);
  return {
    blank: coverage.reduce((sum, { unseen }) => sum + unseen.length, 0),
    all: coverage.reduce((sum, { competency }) => sum + ofEach(competency), 0),
  };
}

export const skillName = (id: Competency, { language }: Pick<Words, "language">): string =>
  competencies[id].name[language];

const mostNamed = 2;

function skillList(thin: readonly ThinSkill[], words: Words): string {
  const names = thin.map(({ competency }) => skillName(competency, words));
  if (names.length <= mostNamed) return words.formats.list(names);
  const rest = names.length - mostNamed;
  return words.t("teamSkills.verdict.more", {
    count: rest,
    skills: names.slice(0, mostNamed).join(words.language === "ja" ? "、" : ", "),
  });
}

/** What hangs by a thread in the whole team; a segment's own troubles stand in the list. */
export function thinSentence(thin: readonly ThinSkill[], words: Words): string {
  const everywhere = thin.filter(({ segmentId }) => segmentId === undefined);
  const nobody = everywhere.filter(({ holderId }) => holderId === undefined);
  const one = everywhere.filter(({ holderId }) => holderId !== undefined);
  if (nobody.length > 0) return words.t("teamSkills.verdict.nobody", { skills: skillList(nobody, words) });
  if (one.length > 0)
    return words.t(one.length === 1 ? "teamSkills.verdict.thinOne" : "teamSkills.verdict.thinMany", {
      skills: skillList(one, words),
    });
  return words.t("teamSkills.verdict.firm");
}

export const monthAside = (skills: TeamSkills, monthName: string, { t, formats }: Words): string => {
  const { blank, all } = blanksIn(skills);
  return blank === 0
    ? t("teamSkills.verdict.aside", { month: monthName })
    : t("teamSkills.verdict.asideUnseen", { month: monthName, count: blank, all: formats.integer(all) });
};
