/** Careers: what lies ahead of each person, the ladder they climb, and what is worth looking at. */
import type { ComponentType } from "react";
import { type CareerViewId, careerViewIds } from "../../focus/place.ts";
import { MonthSlider } from "../../focus/MonthSlider.tsx";
import { useFocus } from "../../focus/use-focus.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Intro } from "../../ui/Intro.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { AheadView } from "./careers/AheadView.tsx";
import { FlagsView } from "./careers/FlagsView.tsx";
import { LadderView } from "./ladder/LadderView.tsx";

const views: Readonly<Record<CareerViewId, ComponentType>> = {
  ahead: AheadView,
  ladder: LadderView,
  flags: FlagsView,
};

export function CareerPage() {
  const { t } = useWords();
  const { careerView, goTo } = useFocus();
  const items = careerViewIds.map((id) => {
    const View = views[id];
    return { id, label: t(`career.views.${id}`), content: <View /> };
  });
  const choose = (chosen: string) => {
    const view = careerViewIds.find((id) => id === chosen);
    if (view) goTo({ screen: "career", view });
  };
  return (
    <div className="career">
      <Intro />
      <Tabs
        label={t("career.viewsLabel")}
        items={items}
        chosen={careerView}
        onChoose={choose}
        aside={<MonthSlider />}
      />
    </div>
  );
}
