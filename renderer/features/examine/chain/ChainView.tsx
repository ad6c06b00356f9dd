/** How the metrics hang together: which links stand out from chance and after how many months, and where metrics part ways. */
import { Plus } from "lucide-react";
import { useMemo, useState } from "react";
import type { MetricChain } from "../../../../shared/analysis/metric-chain/metric-chain.ts";
import { divergences } from "../../../../shared/catalogue/divergences.ts";
import { addMetricLink, removeMetricLink } from "../../../../shared/domain/edits/actions.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { useFocus } from "../../../focus/use-focus.ts";
import { type Team, useTeam } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Failed } from "../../../explain/Failed.tsx";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Still } from "../../../ui/Still.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { metricWords } from "../metrics/metric-words.ts";
import { AddLink } from "./AddLink.tsx";
import { linkKey } from "./chain-words.ts";
import { chainTable, chainVerdict, firstLink, linksOf } from "./chain.view.ts";
import { ChainDiagram } from "./ChainDiagram.tsx";
import { DivergencePanel } from "./DivergencePanel.tsx";
import { LinkDetail } from "./LinkDetail.tsx";
import "./chain.css";

export function ChainView() {
  const { t } = useWords();
  const team = useTeam();
  const { openTables } = useFocus();
  const [attempt, setAttempt] = useState(0);
  const isEmpty = team.baseline.metrics.length === 0;
  const answered = useAnswer("metricChain", isEmpty ? undefined : { attempt });
  const chain = latest(answered);
  if (isEmpty)
    return (
      <EmptyState
        title={t("examineChain.empty.title")}
        actions={
          <Button isEdit onPress={() => openTables("import")}>
            {t("examineChain.empty.import")}
          </Button>
        }
      >
        {t("examineChain.empty.body")}
      </EmptyState>
    );
  if (answered.status === "failed")
    return <Failed onRetry={() => setAttempt(attempt + 1)}>{t("examineChain.failed")}</Failed>;
  if (chain === undefined) return <Skeleton label={t("examineChain.loading")} height={420} />;
  return <Chain {...{ chain, team }} isAsking={answered.status === "asking"} />;
}

type ChainProps = { readonly chain: MetricChain; readonly team: Team; readonly isAsking: boolean };

/** What the choice of customers is called where it is all of them: no segment can have such an id. */
const everyone = "*";

function Chain({ chain, team: { baseline, scenario, isFrozen }, isAsking }: ChainProps) {
  const words = useWords();
  const { t, language, formats } = words;
  const edit = useEdit();
  const [chosenKey, choose] = useState<string>();
  const [segmentChoice, chooseSegment] = useState(everyone);
  const [isAdding, setAdding] = useState(false);
  const named = useMemo(() => metricWords(baseline, words), [baseline, words]);
  const segmentIds = [...new Set(chain.links.map(({ segmentId }) => segmentId))].filter((id) => id !== undefined);
  const segmentId = segmentIds.find((id) => id === segmentChoice);
  const links = linksOf(chain.links, segmentId);
  const chosen = links.find((link) => linkKey(link) === chosenKey) ?? firstLink(links);
  const verdict = chainVerdict(links, named, words);
  const parting = chain.divergences.map(({ id }) => divergences[id].name[language]);
  const measured = new Set(
    links.flatMap(({ from, to, fromKey, toKey }) => [
      ...(fromKey in chain.series ? [from] : []),
      ...(toKey in chain.series ? [to] : []),
    ]),
  );
  return (
    <div className="chain" data-settling={isAsking} aria-busy={isAsking}>
      <Verdict
        spoken={verdict}
        aside={[
          ...(parting.length > 0 ? [t("examineChain.verdict.parting", { names: formats.list(parting) })] : []),
          t("examineChain.verdict.honest"),
        ].join(language === "ja" ? "" : " ")}
      >
        {verdict}
      </Verdict>
      <ChartPanel
        title={t("examineChain.diagram.title")}
        note={t("examineChain.diagram.note")}
        actions={
          <>
            {segmentIds.length > 0 && (
              <Select
                label={t("examineChain.where")}
                hideLabel
                value={segmentId ?? everyone}
                onChange={chooseSegment}
                options={[
                  { id: everyone, label: t("examineChain.all") },
                  ...segmentIds.map((id) => ({ id, label: named.segment(id) })),
                ]}
              />
            )}
            <Still when={isFrozen}>
              <Button size="small" icon={<Plus size={14} aria-hidden />} onPress={() => setAdding(true)}>
                {t("examineChain.add.open")}
              </Button>
            </Still>
          </>
        }
        table={() => chainTable(links, named, words)}
      >
        <ChainDiagram {...{ links, measured, named }} chosen={chosen && linkKey(chosen)} onChoose={choose} />
      </ChartPanel>
      {chosen && (
        <LinkDetail
          key={linkKey(chosen)}
          link={chosen}
          {...{ chain, named, isFrozen }}
          onRemove={(linkId) => edit({ key: "removeMetricLink" }, removeMetricLink(linkId))}
        />
      )}
      <DivergencePanel found={chain.divergences} baseline={baseline} planName={scenario.name} named={named} />
      {isAdding && (
        <AddLink
          {...{ baseline, named }}
          onAdd={(link) => edit({ key: "addMetricLink" }, addMetricLink({ id: newId("link"), ...link }))}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
