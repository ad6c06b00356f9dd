import type { WorkAsked } from "../../../../shared/analysis/competencies/skill-needs.ts";
import type { ThinSkill } from "../../../../shared/analysis/competencies/thin-skills.ts";
import type { Team } from "../../../focus/use-team.ts";
import { PeoplePanel } from "./PeoplePanel.tsx";
import { PersonPanel } from "./PersonPanel.tsx";
import { ProfilePanel } from "./ProfilePanel.tsx";
import type { TeamSkills } from "./skills.view.ts";
import { ThinPanel } from "./ThinPanel.tsx";

type ProfilePartProps = {
  team: Team;
  skills: TeamSkills;
  /** Undefined until the month's work has been read. */
  asked: readonly WorkAsked[] | undefined;
  thin: readonly ThinSkill[] | undefined;
};

export function ProfilePart({ team, skills, asked, thin }: ProfilePartProps) {
  return (
    <>
      <div className="skills-pair">
        <ProfilePanel {...{ team, skills, asked }} />
        <div className="skills-side">
          <ThinPanel {...{ team, thin }} />
          <PersonPanel {...{ team, skills }} />
        </div>
      </div>
      <PeoplePanel {...{ team, skills }} />
    </>
  );
}
