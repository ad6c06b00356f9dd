import type { ThinSkill } from "../../../../shared/analysis/competencies/thin-skills.ts";
import type { Month } from "../../../../shared/base/month.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import type { Worth } from "../../../simulator/use-worth.ts";
import type { Team } from "../../../focus/use-team.ts";
import { nameList } from "./name-list.ts";
import { skillName } from "./skills.view.ts";

type ThinItemProps = {
  team: Team;
  skill: ThinSkill;
  leaveIn: Month;
  /** What it would cost if the holder left; undefined where it is not asked. */
  worth: Worth | undefined;
};

const mostHeirs = 3;

export function ThinItem({ team, skill, leaveIn, worth }: ThinItemProps) {
  const words = useWords();
  const { t, formats, language } = words;
  const { choosePerson } = useFocus();
  const { baseline, posts, nameOf } = team;
  const { competency, segmentId, holderId, heirIds, unseen, need } = skill;
  const segment = baseline.segments.find(({ id }) => id === segmentId);
  const holder = posts.find(({ id }) => id === holderId);
  const [work] = need.work;
  const activity = baseline.activities.find(({ id }) => id === work?.activityId);
  const [rung] = need.levels;
  const level = baseline.levels.find(({ id }) => id === rung?.levelId);
  const name = skillName(competency, words);
  const cost = worth?.values?.find(({ optionId }) => optionId === holderId);
  const leans = activity
    ? t("teamSkills.thin.leansWork", {
        hours: formats.hours(need.workHours),
        activity: activityName(activity, language),
      })
    : level && t("teamSkills.thin.leansLevel", { level: level.name });
  const heirs =
    heirIds.length > 0
      ? t("teamSkills.thin.heirs", { count: heirIds.length, names: nameList(heirIds, team, words, mostHeirs) })
      : unseen > 0
        ? t("teamSkills.thin.noHeirsUnseen", { count: unseen })
        : t("teamSkills.thin.noHeirs");
  return (
    <li className="skills-thin-item">
      <p className="skills-thin-name">
        {segment ? t("teamSkills.thin.inSegment", { skill: name, segment: segment.name }) : name}
      </p>
      <p>
        {holder ? (
          <button type="button" className="skills-person" onClick={() => choosePerson(holder.id)}>
            {t("teamSkills.thin.only", { name: nameOf(holder) })}
          </button>
        ) : (
          t("teamSkills.thin.nobody")
        )}
        {formats.sentenceGap}
        {formats.sentences(leans, heirs)}
      </p>
      {holder && worth && worth.status !== "failed" && (
        <p className="skills-thin-worth" data-settling={worth.status === "waiting"}>
          {cost
            ? t("teamSkills.thin.worth", {
                name: nameOf(holder),
                month: formats.month(leaveIn),
                points: formats.signed(cost.shortfall.mean * 100, 1),
                arr: formats.signedMoney(cost.finalArrJpy.mean),
              })
            : t("teamSkills.thin.worthWaiting")}
        </p>
      )}
    </li>
  );
}
