/** The people: as a table, as a mix against the work, as a chart, by skill and by work; in any month of the plan. */
import type { ComponentType } from "react";
import { type TeamViewId, teamViewIds } from "../../focus/place.ts";
import { MonthSlider } from "../../focus/MonthSlider.tsx";
import { useFocus } from "../../focus/use-focus.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Intro } from "../../ui/Intro.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { ChartView } from "./chart/ChartView.tsx";
import { MembersView } from "./members/MembersView.tsx";
import { MixView } from "./mix/MixView.tsx";
import { SkillsView } from "./skills/SkillsView.tsx";
import { WorkView } from "./work/WorkView.tsx";

const views: Readonly<Record<TeamViewId, ComponentType>> = {
  members: MembersView,
  mix: MixView,
  chart: ChartView,
  skills: SkillsView,
  work: WorkView,
};

export function TeamPage() {
  const { t } = useWords();
  const { teamView, goTo } = useFocus();
  const items = teamViewIds.map((id) => {
    const View = views[id];
    return { id, label: t(`team.views.${id}`), content: <View /> };
  });
  const choose = (chosen: string) => {
    const view = teamViewIds.find((id) => id === chosen);
    if (view) goTo({ screen: "team", view });
  };
  return (
    <div className="team">
      <Intro />
      <Tabs label={t("team.viewsLabel")} items={items} chosen={teamView} onChoose={choose} aside={<MonthSlider />} />
    </div>
  );
}
