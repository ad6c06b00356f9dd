/** The truth about the plan before somebody else tells it: what was found, how plainly, by which numbers, and what would change it. */
import { useState } from "react";
import { asShown } from "../../../../shared/domain/facts-of.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRefusal } from "../../../simulator/use-simulator.ts";
import { SideColumn } from "../../../ui/SideColumn.tsx";
import { Failed } from "../../../explain/Failed.tsx";
import { Banner } from "../../../ui/Banner.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { FindingDetail } from "./FindingDetail.tsx";
import { FindingList } from "./FindingList.tsx";
import { byConcern, groupsOf, shown, verdictAside, verdictSentence } from "./findings.view.ts";
import { useOtherFindings } from "./use-other-findings.ts";
import "./findings.css";

export function FindingsView() {
  const words = useWords();
  const { t } = words;
  const workspace = useWorkspace(({ workspace: open }) => asShown(open));
  const refusal = useRefusal();
  const [attempts, setAttempts] = useState(0);
  const { findingId: chosenId, chooseFinding: choose } = useFocus();
  const answered = useAnswer("findings", refusal ? undefined : { attempts });
  const others = useOtherFindings(answered.status === "ready");
  const scenario = activeScenario(workspace);
  const found = latest(answered);
  if (refusal) return <Banner tone="warning">{t("examineFindings.refused")}</Banner>;
  if (answered.status === "failed")
    return <Failed onRetry={() => setAttempts((before) => before + 1)}>{t("examineFindings.failed")}</Failed>;
  if (found === undefined) return <Skeleton label={t("examineFindings.loading")} lines={10} />;
  const { findings, trials } = found;
  const isStale = answered.status === "asking";
  const sentence = verdictSentence(findings, words);
  const chosen =
    findings.find(({ id }) => id === chosenId) ??
    shown(findings)[0] ??
    groupsOf(findings)[0]?.findings[0] ??
    byConcern(findings)[0];
  return (
    <div className="findings" data-settling={isStale} aria-busy={isStale}>
      <div className="findings-main">
        <Verdict spoken={sentence} aside={verdictAside(findings, trials, words)}>
          {sentence}
        </Verdict>
        <FindingList findings={findings} chosen={chosen?.id} onChoose={choose} />
      </div>
      <SideColumn className="findings-side" key={chosen?.id}>
        {chosen && (
          <FindingDetail
            finding={chosen}
            baseline={workspace.baseline}
            scenario={scenario}
            others={others}
            isStale={isStale}
          />
        )}
      </SideColumn>
    </div>
  );
}
