/** The people: as a table, as a mix against the work, as a chart, by skill and by work; in any month of the plan. */
import { ViewTabs } from "../../focus/ViewTabs.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { shownTo } from "../../role/shown-to.tsx";
import { Intro } from "../../ui/Intro.tsx";
import { ChartView } from "./chart/ChartView.tsx";
import { MembersView } from "./members/MembersView.tsx";
import { MixView } from "./mix/MixView.tsx";
import { SkillsView } from "./skills/SkillsView.tsx";
import { WorkView } from "./work/WorkView.tsx";

const Skills = shownTo("seesPeopleByCause", SkillsView);

const views = { members: MembersView, mix: MixView, chart: ChartView, skills: Skills, work: WorkView };

export function TeamPage() {
  const { t } = useWords();
  return (
    <div className="team">
      <Intro />
      <ViewTabs screen="team" views={views} label={t("team.viewsLabel")} nameOf={(id) => t(`team.views.${id}`)} />
    </div>
  );
}
