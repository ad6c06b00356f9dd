/** Careers: what lies ahead of each person, the ladder they climb, and what is worth looking at. */
import { ViewTabs } from "../../focus/ViewTabs.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { Intro } from "../../ui/Intro.tsx";
import { AheadView } from "./careers/AheadView.tsx";
import { FlagsView } from "./careers/FlagsView.tsx";
import { LadderView } from "./ladder/LadderView.tsx";

const views = { ahead: AheadView, ladder: LadderView, flags: FlagsView };

export function CareerPage() {
  const { t } = useWords();
  return (
    <div className="career">
      <Intro />
      <ViewTabs screen="career" views={views} label={t("career.viewsLabel")} nameOf={(id) => t(`career.views.${id}`)} />
    </div>
  );
}
