/** What the team can do, on whom it rests, who meets a ceiling; and the brief for the next hire. */
import { useMemo, useState } from "react";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { useTeam } from "../../../focus/use-team.ts";
import { BriefPart } from "./brief/BriefPart.tsx";
import { latest } from "../../../analyst/latest.ts";
import { ProfilePart } from "./ProfilePart.tsx";
import { SkillsVerdict } from "./SkillsVerdict.tsx";
import { teamSkillsOf, thinIn, workAskedIn } from "./skills.view.ts";
import "./skills.css";

const parts = ["profile", "brief"] as const;
type Part = (typeof parts)[number];

export function SkillsView() {
  const { t } = useWords();
  const team = useTeam();
  const { posts, baseline, monthIndex } = team;
  const [part, show] = useState<Part>("profile");
  const skills = useMemo(() => teamSkillsOf(posts, baseline.levels), [posts, baseline.levels]);
  const answered = useAnswer("workInMonth", { month: monthIndex });
  const work = latest(answered);
  // A plan that cannot be worked through still has a ladder that asks for skills.
  const isUnknown = answered.status === "failed";
  const asked = useMemo(() => (work ? workAskedIn(work) : isUnknown ? [] : undefined), [work, isUnknown]);
  const thin = useMemo(() => asked && thinIn(skills, baseline.levels, asked), [skills, baseline.levels, asked]);
  if (skills.people.length === 0)
    return <EmptyState title={t("teamSkills.empty.title")}>{t("teamSkills.empty.body")}</EmptyState>;
  return (
    <div className="skills">
      <div className="skills-top">
        <SkillsVerdict team={team} skills={skills} thin={thin} />
        <SegmentedControl
          label={t("teamSkills.show")}
          value={part}
          onChange={show}
          options={parts.map((id) => ({ id, label: t(`teamSkills.parts.${id}`) }))}
        />
      </div>
      {part === "profile" ? <ProfilePart {...{ team, skills, asked, thin }} /> : <BriefPart {...{ team, thin }} />}
    </div>
  );
}
