/** What they were seen or heard to be able to do, in the five words the team's own skills are told in. */
import { skillsAskedOf } from "../../../../shared/analysis/retention/candidates/skill-fit.ts";
import { type Competency, competencies } from "../../../../shared/catalogue/competencies.ts";
import type { Candidate } from "../../../../shared/domain/candidate.ts";
import type { CandidateFacts } from "../../../../shared/domain/edits/candidates.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Select } from "../../../ui/Select.tsx";

type SkillFieldsProps = {
  readonly candidate: Candidate;
  readonly level: Level | undefined;
  readonly onChange: (facts: CandidateFacts) => void;
};

const levels = ["0", "1", "2", "3", "4"] as const;
const notAsked = "notAsked";

export function SkillFields({ candidate: { competencies: skills }, level, onChange }: SkillFieldsProps) {
  const { t, language } = useWords();
  const choices = [
    { id: notAsked, label: t("retentionCandidates.facts.notAsked") },
    ...levels.map((id) => ({ id, label: t(`teamSkills.levels.l${id}`) })),
  ] as const;
  function choose(id: Competency, choice: (typeof choices)[number]["id"]) {
    const { [id]: _, ...others } = skills;
    onChange({ competencies: choice === notAsked ? others : { ...others, [id]: Number(choice) } });
  }
  return (
    <div className="candidates-fields">
      {skillsAskedOf(level).map((id) => {
        const known = skills[id];
        return (
          <Select
            key={id}
            label={competencies[id].name[language]}
            options={choices}
            value={known === undefined ? notAsked : levels[known]!}
            onChange={(choice) => choose(id, choice)}
          />
        );
      })}
    </div>
  );
}
