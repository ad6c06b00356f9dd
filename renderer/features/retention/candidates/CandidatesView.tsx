/** Whoever may join: do they know what they are coming to, and what would they change? */
import { FileText, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { addCandidate } from "../../../../shared/domain/edits/candidates.ts";
import { mostly, ordinaryLevelFor } from "../../../../shared/analysis/decisions/next-steps.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { ShownTo } from "../../../role/ShownTo.tsx";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { CandidateList } from "./CandidateList.tsx";
import { CandidatePane } from "./CandidatePane.tsx";
import { candidateRows, candidatesAnswer, inOrder } from "./candidates.view.ts";
import { HardPage } from "./HardPage.tsx";
import { newCandidate } from "./new-candidate.ts";
import { useCandidates } from "./use-candidates.ts";
import "./candidates.css";

export function CandidatesView() {
  return (
    <ShownTo sees="seesCandidates">
      <Everyone />
    </ShownTo>
  );
}

function Everyone() {
  const words = useWords();
  const { t } = words;
  const edit = useEdit();
  const around = useCandidates();
  const { team, candidates } = around;
  const [chosenId, choose] = useState<string>();
  const [isPageOpen, openPage] = useState(false);
  const rows = useMemo(() => candidateRows(around, words), [around, words]);
  const chosen = candidates.find(({ id }) => id === chosenId) ?? inOrder(candidates)[0];
  const answer = candidatesAnswer(around, words) ?? t(`retentionCandidates.${around.hasFailed ? "failed" : "loading"}`);
  const level = ordinaryLevelFor("support", team.baseline);
  const ordinary = level && { mix: mostly("support"), levelId: level.id, segmentIds: [] };
  const page = chosen ?? ordinary;

  function add() {
    const candidate = newCandidate(team.baseline, t("retentionCandidates.list.newName"));
    if (candidate === undefined) return;
    edit({ key: "addCandidate" }, addCandidate(candidate));
    choose(candidate.id);
  }

  const adding = (
    <Button tone="primary" size="small" icon={<Plus size={14} aria-hidden />} isEdit onPress={add}>
      {t("retentionCandidates.list.add")}
    </Button>
  );
  const showing = page && (
    <Button size="small" icon={<FileText size={14} aria-hidden />} onPress={() => openPage(true)}>
      {t("retentionCandidates.list.hardPage")}
    </Button>
  );
  return (
    <>
      {chosen === undefined ? (
        <EmptyState
          title={t("retentionCandidates.empty.title")}
          actions={
            <>
              {adding}
              {showing}
            </>
          }
        >
          {t("retentionCandidates.empty.body")}
        </EmptyState>
      ) : (
        <div className="candidates">
          <div className="candidates-everyone">
            <Verdict spoken={answer} aside={t("retentionCandidates.answer.aside")}>
              {answer}
            </Verdict>
            <Panel title={t("retentionCandidates.list.title")}>
              <div className="candidates-adding">
                {adding}
                {showing}
              </div>
              <CandidateList rows={rows} chosen={chosen.id} onChoose={choose} />
            </Panel>
          </div>
          <CandidatePane key={chosen.id} around={around} candidate={chosen} />
        </div>
      )}
      {isPageOpen && page && (
        <HardPage
          around={around}
          mix={page.mix}
          levelId={page.levelId}
          segmentIds={page.segmentIds}
          onClose={() => openPage(false)}
        />
      )}
    </>
  );
}
