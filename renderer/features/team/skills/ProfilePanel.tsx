/** The team as small multiples: for each skill, how many are on each level; and where the chosen person stands. */
import { useMemo } from "react";
import { skillNeeds, type WorkAsked } from "../../../../shared/analysis/competencies/skill-needs.ts";
import { competencies } from "../../../../shared/catalogue/competencies.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Figure } from "../../../ui/Figure.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { WordParts } from "../../../ui/WordParts.tsx";
import type { Team } from "../../../focus/use-team.ts";
import { LevelCell } from "./LevelCell.tsx";
import { levelWordKeys, skillName, type TeamSkills } from "./skills.view.ts";

type ProfilePanelProps = { team: Team; skills: TeamSkills; asked: readonly WorkAsked[] | undefined };
type Row = TeamSkills["coverage"][number];

export function ProfilePanel({ team, skills, asked }: ProfilePanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const { personId } = useFocus();
  const { levels } = team.baseline;
  const needs = useMemo(() => asked && skillNeeds(skills.people, levels, asked), [skills, levels, asked]);
  const post = team.posts.find(({ id }) => id === personId);
  const person = skills.people.find(({ id }) => id === personId);
  const level = levels.find(({ id }) => id === person?.levelId);
  const most = Math.max(1, ...skills.coverage.flatMap(({ byLevel }) => byLevel.map((ids) => ids.length)));
  const isHere = ({ competency, unseen }: Row, at: number | undefined) =>
    person !== undefined && (at === undefined ? unseen.includes(person.id) : person.skills[competency] === at);
  const cell = (row: Row, at: number | undefined) => (
    <LevelCell
      count={at === undefined ? row.unseen.length : row.byLevel[at]!.length}
      most={most}
      isUnseen={at === undefined}
      personName={post && isHere(row, at) ? team.nameOf(post) : undefined}
      isAsked={at !== undefined && at > 0 && person !== undefined && level?.requirements?.[row.competency] === at}
      skill={skillName(row.competency, words)}
      level={at === undefined ? t("teamSkills.unseen") : `${at}, ${t(`teamSkills.levels.${levelWordKeys[at]!}`)}`}
    />
  );
  const columns: Column<Row>[] = [
    {
      id: "skill",
      head: t("teamSkills.profile.skill"),
      isRowHead: true,
      cell: ({ competency }) => (
        <span className="skills-name" data-kind={competencies[competency].kind}>
          {skillName(competency, words)}
          {competencies[competency].kind !== "hiring" && (
            <span className="skills-kind">{t(`teamSkills.kinds.${competencies[competency].kind}`)}</span>
          )}
        </span>
      ),
    },
    { id: "unseen", head: <WordParts text={t("teamSkills.unseen")} />, cell: (row) => cell(row, undefined) },
    ...levelWordKeys.map((key, at) => ({
      id: key,
      head: <span title={t(`teamSkills.levels.${key}`)}>{at}</span>,
      unit: <WordParts text={t(`teamSkills.levels.${key}`)} />,
      cell: (row: Row) => cell(row, at),
    })),
    {
      id: "alone",
      head: <WordParts text={t("teamSkills.profile.alone")} />,
      isNumber: true,
      cell: ({ alone }) => formats.integer(alone),
    },
    {
      id: "withHelp",
      head: <WordParts text={t("teamSkills.profile.withHelp")} />,
      isNumber: true,
      cell: ({ withHelp }) => formats.integer(withHelp),
    },
    {
      id: "hours",
      head: <WordParts text={t("teamSkills.profile.hours")} />,
      unit: t("teamSkills.profile.hoursUnit"),
      isNumber: true,
      cell: ({ competency }) => {
        const hours = needs?.get(competency)?.workHours;
        return hours === undefined ? "" : <Figure text={formats.integer(hours)} />;
      },
    },
  ];
  return (
    <Panel
      title={t("teamSkills.profile.title")}
      note={
        post && person
          ? t("teamSkills.profile.notePerson", { name: team.nameOf(post), level: level?.name ?? "" })
          : t("teamSkills.profile.note")
      }
    >
      <div className="skills-profile">
        <Table
          caption={t("teamSkills.profile.caption", { month: formats.month(team.month) })}
          columns={columns}
          rows={skills.coverage}
          keyOf={({ competency }) => competency}
        />
      </div>
    </Panel>
  );
}
