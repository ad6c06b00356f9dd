/** One person beside what their level asks for and what the next ones would, and what the team would miss without them. */
import {
  requirementsOf,
  shortOf,
  unseenOf,
  type Requirement,
} from "../../../../shared/analysis/competencies/requirements.ts";
import { skillCoverage } from "../../../../shared/analysis/competencies/skill-coverage.ts";
import { skillsLostWith } from "../../../../shared/analysis/competencies/thin-skills.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { type Fact, Facts } from "../../../ui/Facts.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import type { Team } from "../../../focus/use-team.ts";
import { skillName, type TeamSkills } from "./skills.view.ts";

export function PersonPanel({ team, skills }: { team: Team; skills: TeamSkills }) {
  const words = useWords();
  const { t, formats } = words;
  const { personId } = useFocus();
  const { baseline, posts, nameOf } = team;
  const post = posts.find(({ id }) => id === personId);
  const person = skills.people.find(({ id }) => id === personId);
  if (!post || !person)
    return (
      <Panel title={t("teamSkills.person.title")}>
        <p className="skills-quiet">{t("teamSkills.person.choose")}</p>
      </Panel>
    );
  const level = baseline.levels.find(({ id }) => id === person.levelId);
  const above = baseline.levels.filter(({ id }) => level?.nextLevelIds.includes(id));
  const lost = skillsLostWith(skillCoverage(skills.people), person.id);

  function standing(asked: readonly Requirement[]): string {
    const list = (some: readonly Requirement[]) =>
      formats.list(some.map(({ competency }) => skillName(competency, words)));
    const [short, unseen] = [shortOf(asked), unseenOf(asked)];
    if (asked.length === 0) return t("teamSkills.person.nothingAsked");
    if (short.length + unseen.length === 0) return t("teamSkills.person.met");
    return formats.sentences(
      short.length > 0 && t("teamSkills.person.short", { skills: list(short) }),
      unseen.length > 0 && t("teamSkills.person.unseen", { skills: list(unseen) }),
    );
  }

  const facts: readonly Fact[] = [
    ...(level ? [{ term: level.name, value: standing(requirementsOf(level, person.skills)) }] : []),
    ...above.map((next) => ({
      term: t("teamSkills.person.next", { level: next.name }),
      value: standing(requirementsOf(next, person.skills)),
    })),
    {
      term: t("teamSkills.person.core"),
      value: t(`teamSkills.person.standing.${skills.standing.get(person.id) ?? "unseen"}`),
    },
    {
      term: t("teamSkills.person.without"),
      value:
        lost.length === 0
          ? t("teamSkills.person.nothingLost")
          : t("teamSkills.person.lost", {
              skills: formats.list(lost.map(({ competency }) => skillName(competency, words))),
            }),
    },
  ];
  return (
    <Panel title={nameOf(post)}>
      <div className="skills-person-facts">
        <Facts facts={facts} />
      </div>
    </Panel>
  );
}
