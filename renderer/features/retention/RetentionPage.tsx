/** Who stays, and why somebody may not: causes on evidence, conversations, what helps, and what a departure would mean. */
import { ViewTabs } from "../../focus/ViewTabs.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { Intro } from "../../ui/Intro.tsx";
import { CandidatesView } from "./candidates/CandidatesView.tsx";
import { CausesView } from "./causes/CausesView.tsx";
import { CheckInView } from "./check-in/CheckInView.tsx";
import { DepartureView } from "./departure/DepartureView.tsx";
import { LeaversView } from "./leavers/LeaversView.tsx";
import { LeversView } from "./levers/LeversView.tsx";
import { TalksView } from "./talks/TalksView.tsx";

const views = {
  causes: CausesView,
  talks: TalksView,
  checkIn: CheckInView,
  departure: DepartureView,
  levers: LeversView,
  candidates: CandidatesView,
  leavers: LeaversView,
};

export function RetentionPage() {
  const { t } = useWords();
  return (
    <div className="retention">
      <Intro />
      <ViewTabs
        screen="retention"
        views={views}
        label={t("retention.viewsLabel")}
        nameOf={(id) => t(`retention.views.${id}`)}
        timeless={["talks", "checkIn", "leavers"]}
      />
    </div>
  );
}
