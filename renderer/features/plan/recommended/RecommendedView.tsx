/** The cheapest plan that holds: asked for by hand, searched beside the window, taken over in all, in part or not at all. */
import { useEffect } from "react";
import { addMonths } from "../../../../shared/base/month.ts";
import { useTeam } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Progress } from "../../../ui/Progress.tsx";
import { AskPanel } from "./AskPanel.tsx";
import { ResultPart } from "./ResultPart.tsx";
import { useSearch } from "./use-search.ts";
import "./recommended.css";

export function RecommendedView() {
  const { t, formats } = useWords();
  const { baseline, scenario, isFrozen } = useTeam();
  const { seesMoney } = useRole();
  const { run, found, taken, isStale, isNews, asked, room, start, stop, limit, take, look } = useSearch();
  useEffect(() => {
    if (isNews) look();
  });
  const isSearching = run.status === "searching";
  return (
    <div className="recommended">
      <div className="recommended-main">
        {isSearching && (
          <Progress
            label={t("planRecommended.ask.working")}
            doneShare={run.doneShare}
            note={
              run.leftMs === undefined
                ? undefined
                : t("planRecommended.ask.left", { time: formats.waiting(run.leftMs) })
            }
            cancel={{ label: t("planRecommended.ask.stop"), onCancel: stop }}
          />
        )}
        {run.status === "failed" && <Banner tone="error">{t("planRecommended.failed")}</Banner>}
        {run.status === "stopped" && <Banner tone="info">{t("planRecommended.stopped")}</Banner>}
        {found ? (
          <ResultPart
            key={found.answer.proof.verifySeed}
            {...{ found, taken, isStale, isFrozen, seesMoney }}
            onTake={take}
          />
        ) : isSearching ? (
          <p className="recommended-quiet">{t("planRecommended.ask.leave")}</p>
        ) : (
          <EmptyState
            title={t("planRecommended.idle.title")}
            actions={
              <Button tone="primary" onPress={start}>
                {t("planRecommended.ask.start")}
              </Button>
            }
          >
            {t("planRecommended.idle.body", {
              target: formats.percent(scenario.coverageTargetShare),
              safety: formats.integer(scenario.safetyShare * 100),
              end: formats.month(addMonths(scenario.start, scenario.months - 1)),
            })}
          </EmptyState>
        )}
      </div>
      <aside className="recommended-side">
        {found && (
          <Button tone="primary" onPress={start}>
            {t("planRecommended.ask.again")}
          </Button>
        )}
        <AskPanel {...{ baseline, scenario, asked, room, seesMoney }} set={limit} />
      </aside>
    </div>
  );
}
