/** Everyone's levels in one grid, edited where they stand. */
import { useState } from "react";
import { competencies } from "../../../../shared/catalogue/competencies.ts";
import { setSkill } from "../../../../shared/domain/edits/skills.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { MatrixGrid } from "../../../ui/MatrixGrid.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { useStill } from "../../../ui/Still.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";
import type { Team } from "../../../focus/use-team.ts";
import { levelOfKey, rowsOf, skillCell, teamsIn } from "./people.view.ts";
import { skillName, skillsInOrder, type TeamSkills } from "./skills.view.ts";

type PeoplePanelProps = { team: Team; skills: TeamSkills };

const cellWidth = 56;
const everyone = "*";

export function PeoplePanel({ team, skills }: PeoplePanelProps) {
  const words = useWords();
  const { t } = words;
  const edit = useEdit();
  const isStill = useStill();
  const { personId, choosePerson } = useFocus();
  const [chosen, choose] = useState<string>(everyone);
  const { posts, baseline, isFrozen, nameOf } = team;
  const teams = teamsIn(posts);
  const options = [
    { id: everyone, label: t("teamSkills.people.allTeams") },
    ...teams.map((name, index) => ({ id: String(index), label: name ?? t("teamSkills.people.noTeam") })),
  ];
  const isKnown = options.some(({ id }) => id === chosen);
  const rows = rowsOf(posts, chosen === everyone || !isKnown ? { all: true } : { team: teams[Number(chosen)] });
  const hires = posts.filter(({ kind, status }) => kind === "hire" && status === "here").length;
  const levelOf = new Map(baseline.levels.map((level) => [level.id, level]));

  function onKey(key: string, post: Post, column: number): boolean {
    const pressed = levelOfKey(key);
    const competency = skillsInOrder[column];
    if (pressed === undefined || competency === undefined || isFrozen || isStill) return false;
    if (post.member?.competencies[competency] !== pressed.level)
      edit({ key: "setSkill" }, setSkill(post.id, competency, pressed.level));
    return true;
  }

  return (
    <Panel
      title={t("teamSkills.people.title")}
      note={isFrozen ? t("teamSkills.people.noteFrozen") : t("teamSkills.people.note")}
      actions={
        teams.length > 1 && (
          <Select
            label={t("teamSkills.people.team")}
            hideLabel
            options={options}
            value={isKnown ? chosen : everyone}
            onChange={choose}
          />
        )
      }
    >
      <MatrixGrid
        label={t("teamSkills.people.caption")}
        corner={t("teamSkills.people.person")}
        columns={skillsInOrder.map((id, index) => {
          const before = skillsInOrder[index - 1];
          return {
            id,
            name: skillName(id, words),
            head: t(`teamSkills.short.${id}`),
            width: cellWidth,
            isFirstOfKind: before !== undefined && competencies[before].kind !== competencies[id].kind,
          };
        })}
        rows={rows}
        keyOf={({ id }) => id}
        head={(post) => <span>{nameOf(post)}</span>}
        cell={(post, column) =>
          skillCell(
            {
              post,
              name: nameOf(post),
              competency: skillsInOrder[column]!,
              level: levelOf.get(post.levelId),
              leads: skills.leaderIds.has(post.id),
            },
            words,
          )
        }
        chosenKey={personId}
        onChoose={({ id }) => choosePerson(id === personId ? undefined : id)}
        onKey={onKey}
      />
      {hires > 0 && <p className="skills-quiet">{t("teamSkills.people.hires", { count: hires })}</p>}
    </Panel>
  );
}
