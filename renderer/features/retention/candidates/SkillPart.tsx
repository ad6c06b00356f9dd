import { useMemo } from "react";
import { skillFit } from "../../../../shared/analysis/retention/candidates/skill-fit.ts";
import type { Candidate } from "../../../../shared/domain/candidate.ts";
import type { Team } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { skillSentences } from "./skills.view.ts";

type SkillPartProps = { readonly team: Team; readonly candidate: Candidate };

/** Whether they can do what their level asks for, and what the team can do with them that it cannot without. */
export function SkillPart({ team: { baseline, scenario }, candidate }: SkillPartProps) {
  const words = useWords();
  const fit = useMemo(() => skillFit({ baseline, scenario }, candidate), [baseline, scenario, candidate]);
  const level = baseline.levels.find(({ id }) => id === candidate.levelId)?.name ?? candidate.levelId;
  return (
    <>
      <h3 className="candidates-topic-title">{words.t("retentionCandidates.skills.title")}</h3>
      <ul className="candidates-phases">
        {skillSentences(fit, level, words).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
