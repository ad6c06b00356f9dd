/** A second pair of eyes: what the plan looks like from outside, who answers for what, and what the numbers say. */
import { ViewTabs } from "../../focus/ViewTabs.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { Intro } from "../../ui/Intro.tsx";
import { ChainView } from "./chain/ChainView.tsx";
import { DutiesView } from "./duties/DutiesView.tsx";
import { FindingsView } from "./findings/FindingsView.tsx";
import { MeansView } from "./means/MeansView.tsx";
import { NormalView } from "./normal/NormalView.tsx";
import { OutcomesView } from "./outcomes/OutcomesView.tsx";

const views = {
  findings: FindingsView,
  duties: DutiesView,
  means: MeansView,
  normal: NormalView,
  chain: ChainView,
  outcomes: OutcomesView,
};

export function ExaminePage() {
  const { t } = useWords();
  return (
    <div className="examine">
      <Intro />
      <ViewTabs
        screen="examine"
        views={views}
        label={t("examine.viewsLabel")}
        nameOf={(id) => t(`examine.views.${id}`)}
      />
    </div>
  );
}
