import { useMemo } from "react";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { TwoPlansChart } from "../../../charts/TwoPlansChart.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { ListPanel } from "./ListPanel.tsx";
import { ProofWhy } from "./ProofWhy.tsx";
import {
  coverageTable,
  coverageView,
  nextWords,
  obstacleWords,
  recommendedVerdict,
  showsCost,
  verdictAside,
} from "./recommended.view.ts";
import type { Found } from "./search.store.ts";

const height = 220;

type ResultPartProps = {
  readonly found: Found;
  /** How many of its deeds were taken over. */
  readonly taken: number;
  readonly isStale: boolean;
  readonly isFrozen: boolean;
  readonly seesMoney: boolean;
  readonly onTake: (count: number) => void;
};

/** The answer, what it is made of, and what it does to coverage. */
export function ResultPart({ found, taken: takenCount, isStale, isFrozen, seesMoney, onTake }: ResultPartProps) {
  const words = useWords();
  const { t, formats } = words;
  const { answer } = found;
  const view = useMemo(() => coverageView(found, words), [found, words]);
  // What was taken over changes the plan as well, and is no news about it; an undo makes the plan the same again.
  const taken = isStale ? takenCount : 0;
  const verdict = recommendedVerdict(found, seesMoney, words);
  return (
    <>
      {isStale && taken === 0 && <Banner tone="info">{t("planRecommended.stale")}</Banner>}
      <Verdict spoken={verdict} aside={verdictAside(found, seesMoney, words)}>
        {verdict} <ProofWhy found={found} showsMoney={showsCost(found.answer, seesMoney)} />
      </Verdict>
      {answer.kind === "closest" && (
        <Panel title={t("planRecommended.obstacles.title")} note={t("planRecommended.obstacles.ease")}>
          <ul className="recommended-lines">
            {obstacleWords(found, words).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Panel>
      )}
      {answer.items.length > 0 && <ListPanel {...{ found, taken, isFrozen, seesMoney, onTake }} />}
      {answer.items.length > 0 && (
        <Panel title={t("planRecommended.next.title")}>
          <ul className="recommended-lines">
            {nextWords(found, seesMoney, words).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Panel>
      )}
      <ChartPanel
        title={t("planRecommended.chart.title")}
        note={t("planRecommended.chart.note", { safety: formats.integer(answer.safetyShare * 100) })}
        table={() => coverageTable(view, words)}
      >
        <TwoPlansChart {...{ view, formats, height }} cursorLabel={t("planRecommended.chart.month")} />
      </ChartPanel>
    </>
  );
}
