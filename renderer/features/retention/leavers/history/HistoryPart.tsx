import { useMemo } from "react";
import type { Calibration } from "../../../../../shared/analysis/survival/calibrate.ts";
import { defaultSmallestGroup } from "../../../../../shared/privacy/smallest-group.ts";
import { latest } from "../../../../analyst/latest.ts";
import { useAnswer } from "../../../../analyst/use-answer.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { useRole } from "../../../../role/use-role.ts";
import { Banner } from "../../../../ui/Banner.tsx";
import { EmptyState } from "../../../../ui/EmptyState.tsx";
import { Facts } from "../../../../ui/Facts.tsx";
import { Skeleton } from "../../../../ui/Skeleton.tsx";
import { Verdict } from "../../../../ui/Verdict.tsx";
import { Why } from "../../../../ui/Why.tsx";
import { useWorkspace } from "../../../../workspace/use-workspace.ts";
import { BacktestPanel } from "./BacktestPanel.tsx";
import { CoursePanels } from "./CoursePanels.tsx";
import { historyVerdict, levelFacts } from "./history.view.ts";
import { RatesPanel } from "./RatesPanel.tsx";
import { TogetherPanel } from "./TogetherPanel.tsx";
import { UsePanel } from "./UsePanel.tsx";

const nothing = {};

/** What those who left teach about staying here, and how far to believe it. */
export function HistoryPart() {
  const { t } = useWords();
  const answer = useAnswer("teamHistory", nothing);
  const found = latest(answer);
  if (answer.status === "failed") return <Banner tone="error">{t("retentionLeavers.history.failed")}</Banner>;
  if (found === undefined) return <Skeleton label={t("retentionLeavers.history.loading")} height={420} />;
  if (found.verdict.reach === "none")
    return (
      <EmptyState title={t("retentionLeavers.history.none.title")}>
        <p>{t("retentionLeavers.history.none.words")}</p>
      </EmptyState>
    );
  return <History found={found} isAsking={answer.status === "asking"} />;
}

function History({ found, isAsking }: { readonly found: Calibration; readonly isAsking: boolean }) {
  const words = useWords();
  const { t } = words;
  const { seesLeavers } = useRole();
  const smallest = useWorkspace(({ workspace }) => workspace.smallestGroup) ?? defaultSmallestGroup;
  const { before, figure, after, aside } = useMemo(() => historyVerdict(found, words), [found, words]);
  // A rate of a few would say how few they are.
  if (!seesLeavers && found.leavers < smallest) return <TogetherPanel />;
  return (
    <div className="leavers-history" aria-busy={isAsking}>
      <Verdict spoken={`${before}${figure ?? ""}${after}`} {...(seesLeavers && { aside })}>
        {before}
        {figure !== undefined && (
          <Why label={t("retentionLeavers.history.whyLevel")} value={figure}>
            <p>{t("retentionLeavers.history.levelWhy")}</p>
            {seesLeavers && <Facts facts={levelFacts(found, words)} />}
          </Why>
        )}
        {after}
      </Verdict>
      {seesLeavers ? (
        <>
          <Caveats found={found} />
          <CoursePanels found={found} />
          <RatesPanel found={found} />
          <UsePanel found={found} isAsking={isAsking} />
          <BacktestPanel found={found} />
        </>
      ) : (
        <TogetherPanel />
      )}
    </div>
  );
}

function Caveats({ found: { unknownCauses, setAside } }: { readonly found: Calibration }) {
  const { t, formats } = useWords();
  if (unknownCauses + setAside === 0) return undefined;
  return (
    <p className="leavers-quiet">
      {formats.sentences(
        unknownCauses > 0 && t("retentionLeavers.history.unknownCauses", { count: unknownCauses }),
        setAside > 0 && t("retentionLeavers.history.setAside", { count: setAside }),
      )}
    </p>
  );
}
