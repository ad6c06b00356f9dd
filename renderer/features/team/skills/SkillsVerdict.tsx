import type { ThinSkill } from "../../../../shared/analysis/competencies/thin-skills.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Verdict } from "../../../ui/Verdict.tsx";
import { Why } from "../../../ui/Why.tsx";
import type { Team } from "../../../focus/use-team.ts";
import { CeilingWhy } from "./CeilingWhy.tsx";
import { monthAside, type TeamSkills, thinSentence, withStanding } from "./skills.view.ts";

/** Stands for the number while the sentence is translated; no language writes it. */
const mark = "\u0001";

type SkillsVerdictProps = { team: Team; skills: TeamSkills; thin: readonly ThinSkill[] | undefined };

export function SkillsVerdict({ team, skills, thin }: SkillsVerdictProps) {
  const words = useWords();
  const { t, formats } = words;
  const count = withStanding(skills, "neither").length;
  const number = formats.integer(count);
  const first = thin ? thinSentence(thin, words) : "";
  const ceiling = t("teamSkills.verdict.ceiling", {
    count,
    number: mark,
    people: formats.integer(skills.people.length),
  });
  const [before, after] = ceiling.split(mark);
  const gap = words.language === "ja" || first === "" ? "" : " ";
  return (
    <Verdict
      spoken={`${first}${gap}${before}${number}${after}`}
      aside={monthAside(skills, formats.month(team.month), words)}
    >
      {first}
      {gap}
      {before}
      <Why label={t("teamSkills.ceiling.label")} value={number}>
        <CeilingWhy team={team} skills={skills} />
      </Why>
      {after}
    </Verdict>
  );
}
