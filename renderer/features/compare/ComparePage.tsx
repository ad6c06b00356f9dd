/** Several plans on the same luck: which is better, by how much, and how surely; and what differs in them. */
import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { Banner } from "../../ui/Banner.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Intro } from "../../ui/Intro.tsx";
import { Verdict } from "../../ui/Verdict.tsx";
import { CoursesPanel } from "./CoursesPanel.tsx";
import { DifferencesPanel } from "./DifferencesPanel.tsx";
import { FiguresPanel } from "./FiguresPanel.tsx";
import { groundSentences } from "./ground.view.ts";
import { MatrixPanel } from "./MatrixPanel.tsx";
import { NothingToCompare } from "./NothingToCompare.tsx";
import { PlanChooser } from "./PlanChooser.tsx";
import { RunStatus } from "./RunStatus.tsx";
import { useComparison } from "./use-comparison.ts";
import { verdictOf } from "./verdict.view.ts";
import "./compare.css";

type ComparePageProps = {
  /** Opens a colleague's file, which may be merged or taken a plan from. */
  readonly onBringIn: () => void;
  /** Bare keys may be switched off for the whole window. */
  readonly hasSingleKeys: boolean;
};

export function ComparePage({ onBringIn, hasSingleKeys }: ComparePageProps) {
  const words = useWords();
  const { t } = words;
  const { seesMoney } = useRole();
  const comparison = useComparison();
  if (comparison === undefined) return <NothingToCompare onBringIn={onBringIn} />;
  const chooser = <PlanChooser comparison={comparison} onBringIn={onBringIn} />;
  if (comparison.ground === undefined)
    return (
      <div className="compare">
        {chooser}
        <EmptyState title={t("compare.noMonth.title")}>{t("compare.noMonth.body")}</EmptyState>
        <DifferencesPanel comparison={comparison} />
      </div>
    );
  const { sentence, aside } = verdictOf(comparison, seesMoney, words);
  const ground = groundSentences(comparison, words);
  return (
    <div className="compare">
      <Intro />
      <Verdict spoken={sentence} aside={aside}>
        {sentence}
      </Verdict>
      {chooser}
      <RunStatus comparison={comparison} />
      {ground.length > 0 && (
        <Banner tone="info">
          <strong>{t("compare.ground.title")}</strong> {ground.join(words.language === "ja" ? "" : " ")}
        </Banner>
      )}
      <FiguresPanel comparison={comparison} />
      <CoursesPanel comparison={comparison} hasSingleKeys={hasSingleKeys} />
      <div className="compare-pair">
        <MatrixPanel comparison={comparison} />
        <DifferencesPanel comparison={comparison} />
      </div>
    </div>
  );
}
