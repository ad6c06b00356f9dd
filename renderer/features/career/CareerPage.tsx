/** Careers: what lies ahead of each person, the ladder they climb, and what is worth looking at. */
import { ViewTabs } from "../../focus/ViewTabs.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { shownTo } from "../../role/shown-to.tsx";
import { Intro } from "../../ui/Intro.tsx";
import { AheadView } from "./careers/AheadView.tsx";
import { FlagsView } from "./careers/FlagsView.tsx";
import { LadderView } from "./ladder/LadderView.tsx";

/** Who waits for whom, and what wears on whom, is about single people. */
const Ahead = shownTo("seesPeopleByCause", AheadView);
const Flags = shownTo("seesPeopleByCause", FlagsView);

const views = { ahead: Ahead, ladder: LadderView, flags: Flags };

export function CareerPage() {
  const { t } = useWords();
  return (
    <div className="career">
      <Intro />
      <ViewTabs screen="career" views={views} label={t("career.viewsLabel")} nameOf={(id) => t(`career.views.${id}`)} />
    </div>
  );
}
