/** Who has neither core skill, of whom it cannot be said, and what helps. */
import { useWords } from "../../../i18n/use-words.ts";
import { WhyPart } from "../../../ui/Why.tsx";
import type { Team } from "../../../focus/use-team.ts";
import { nameList } from "./name-list.ts";
import { type TeamSkills, withStanding } from "./skills.view.ts";

/** As many names as fit a glance. */
const mostNames = 12;

export function CeilingWhy({ team, skills }: { team: Team; skills: TeamSkills }) {
  const words = useWords();
  const { t, formats } = words;
  const neither = withStanding(skills, "neither");
  const unseen = withStanding(skills, "unseen");
  // A lever that shortens the way to full speed teaches: a training, an academy.
  const levers = team.baseline.levers.filter(({ effects }) => effects.some(({ on }) => on === "ramp"));
  const names = (ids: readonly string[]) => nameList(ids, team, words, mostNames);
  return (
    <>
      <p>{t("teamSkills.ceiling.meaning")}</p>
      {neither.length === 0 && <p>{t("teamSkills.ceiling.none")}</p>}
      {neither.length > 0 && <WhyPart title={t("teamSkills.ceiling.people")}>{names(neither)}</WhyPart>}
      {unseen.length > 0 && <WhyPart title={t("teamSkills.ceiling.unseen")}>{names(unseen)}</WhyPart>}
      <p>
        {levers.length > 0
          ? t("teamSkills.ceiling.helps", { levers: formats.list(levers.map(({ name }) => name)) })
          : t("teamSkills.ceiling.helpsPlain")}
      </p>
    </>
  );
}
