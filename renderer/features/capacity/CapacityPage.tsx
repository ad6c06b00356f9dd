/** Which work will be covered, month by month, what asks for it, and who looks after which accounts. */
import { asShown } from "../../../shared/domain/facts-of.ts";
import { ViewTabs } from "../../focus/ViewTabs.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Intro } from "../../ui/Intro.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { BookView } from "./book/BookView.tsx";
import { CoverageView } from "./coverage/CoverageView.tsx";
import { DemandView } from "./demand/DemandView.tsx";

const views = { coverage: CoverageView, demand: DemandView, book: BookView };

export function CapacityPage() {
  const { t } = useWords();
  const hasWork = useWorkspace(({ workspace }) => asShown(workspace).baseline.activities.length > 0);
  if (!hasWork) return <EmptyState title={t("capacity.noWork.title")}>{t("capacity.noWork.body")}</EmptyState>;
  return (
    <div className="capacity">
      <Intro />
      <ViewTabs
        screen="capacity"
        views={views}
        label={t("capacity.viewsLabel")}
        nameOf={(id) => t(`capacity.views.${id}`)}
      />
    </div>
  );
}
