/** What changes when, what would be best, and what each change is worth. */
import { ViewTabs } from "../../focus/ViewTabs.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { Intro } from "../../ui/Intro.tsx";
import { RecommendedView } from "./recommended/RecommendedView.tsx";
import { TimelineView } from "./timeline/TimelineView.tsx";
import { WorthView } from "./worth/WorthView.tsx";

const views = { timeline: TimelineView, recommended: RecommendedView, worth: WorthView };

export function PlanPage() {
  const { t } = useWords();
  return (
    <div className="plan">
      <Intro />
      <ViewTabs screen="plan" views={views} label={t("plan.viewsLabel")} nameOf={(id) => t(`plan.views.${id}`)} />
    </div>
  );
}
