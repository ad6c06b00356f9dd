/** One finding in full: how plainly, by which numbers, why it matters, what would change it, and how the other plans do. */
import type { ReactNode } from "react";
import type { Finding } from "../../../../shared/analysis/findings/finding.ts";
import { canBeTried } from "../../../../shared/analysis/findings/take-remedy.ts";
import { findings } from "../../../../shared/catalogue/findings.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Still } from "../../../ui/Still.tsx";
import { CompanyQuestionField } from "./CompanyQuestions.tsx";
import { EvidenceList } from "./EvidenceList.tsx";
import { findingName, placeName } from "./findings.view.ts";
import { OtherPlansPart } from "./OtherPlansPart.tsx";
import { questionsOf } from "./questions-of.ts";
import { Remedies } from "./Remedies.tsx";
import type { OtherPlans } from "./use-other-findings.ts";
import { useTelling } from "./use-telling.ts";
import { Strength, VerdictMark } from "./VerdictMark.tsx";

type FindingDetailProps = {
  readonly finding: Finding;
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly others: OtherPlans;
  readonly isStale: boolean;
};

export function FindingDetail({ finding, baseline, scenario, others, isStale }: FindingDetailProps) {
  const words = useWords();
  const { t, language } = words;
  const { goTo } = useFocus();
  const telling = useTelling(baseline);
  const entry = findings[finding.id];
  const { missing, evidence, place, remedies } = finding;
  return (
    <Panel title={findingName(finding, words)}>
      <div className="findings-detail">
        <p className="findings-head">
          <VerdictMark finding={finding} />
          <Strength strength={finding.strength} />
        </p>
        <p>{entry.sign[language]}</p>
        {finding.isClose && <p className="findings-soft">{t("examineFindings.close")}</p>}
        {missing !== undefined && <p>{t(`examineFindings.missing.${missing}`)}</p>}
        <Still when={scenario.frozen !== undefined}>
          {questionsOf(finding.id).map((question) => (
            <CompanyQuestionField key={question} question={question} company={baseline.company} />
          ))}
        </Still>
        <Part title={t("examineFindings.detail.numbers")}>
          {evidence.length > 0 ? (
            <EvidenceList evidence={evidence} telling={telling} />
          ) : (
            <p className="findings-soft">{t("examineFindings.detail.noNumbers")}</p>
          )}
        </Part>
        <Part title={t("examineFindings.detail.why")}>
          <p>{entry.why[language]}</p>
          <p className="findings-soft">{t("examineFindings.detail.source", { source: entry.source[language] })}</p>
        </Part>
        <Part title={t("examineFindings.detail.remedies")}>
          {remedies.some(canBeTried) ? (
            <Remedies finding={finding} scenario={scenario} telling={telling} isStale={isStale} />
          ) : (
            remedies.length === 0 && <p className="findings-soft">{t("examineFindings.detail.noRemedy")}</p>
          )}
          <Button size="small" tone="quiet" onPress={() => goTo(place)}>
            {t("examineFindings.detail.go", { place: placeName(place, words) })}
          </Button>
        </Part>
        <Part title={t("examineFindings.detail.others")}>
          <OtherPlansPart id={finding.id} others={others} />
        </Part>
      </div>
    </Panel>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="findings-part">
      <h3 className="findings-part-title">{title}</h3>
      {children}
    </section>
  );
}
