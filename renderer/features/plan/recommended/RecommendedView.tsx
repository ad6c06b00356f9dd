/** The cheapest plan that holds: asked for by hand, searched beside the window, taken over in all, in part or not at all. */
import { useMemo, useState } from "react";
import { type AskedPlan, ordinaryAsking } from "../../../../shared/analysis/recommended-plan/asked.ts";
import { useTeam } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Progress } from "../../../ui/Progress.tsx";
import { AskPanel } from "./AskPanel.tsx";
import { ResultPart } from "./ResultPart.tsx";
import { useRecommendation } from "./use-recommendation.ts";
import "./recommended.css";

export function RecommendedView() {
  const { t } = useWords();
  const { baseline, scenario, isFrozen } = useTeam();
  const { seesMoney } = useRole();
  const { run, found, isStale, start, stop } = useRecommendation();
  const [own, setOwn] = useState<Partial<AskedPlan>>({});
  const usual = useMemo(() => ordinaryAsking({ baseline, scenario }), [baseline, scenario]);
  const asked: AskedPlan = { ...usual, ...own };
  const isSearching = run.status === "searching";
  return (
    <div className="recommended">
      <div className="recommended-main">
        {isSearching && (
          <Progress
            label={t("planRecommended.ask.working")}
            doneShare={run.doneShare}
            cancel={{ label: t("planRecommended.ask.stop"), onCancel: stop }}
          />
        )}
        {run.status === "failed" && <Banner tone="error">{t("planRecommended.failed")}</Banner>}
        {run.status === "stopped" && <Banner tone="info">{t("planRecommended.stopped")}</Banner>}
        {found ? (
          <ResultPart key={found.answer.proof.verifySeed} {...{ found, isStale, isFrozen, seesMoney }} />
        ) : (
          !isSearching && <p className="recommended-quiet">{t("planRecommended.idle")}</p>
        )}
      </div>
      <aside className="recommended-side">
        <Button tone="primary" onPress={() => start(asked)}>
          {t(found ? "planRecommended.ask.again" : "planRecommended.ask.start")}
        </Button>
        <AskPanel {...{ baseline, scenario, asked, seesMoney }} set={(facts) => setOwn({ ...own, ...facts })} />
      </aside>
    </div>
  );
}
