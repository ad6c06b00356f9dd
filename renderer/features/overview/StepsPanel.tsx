/** What to do next: the best steps with what each would change, and a button that does it. */
import { memo } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import type { StepValue } from "../../../shared/analysis/decisions/value-steps.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import { addChanges, enableChange } from "../../../shared/domain/edits/changes.ts";
import { inTurn } from "../../../shared/domain/edits/recipe.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { ExplanationBody } from "../../explain/ExplanationBody.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Why } from "../../ui/Why.tsx";
import { asNew } from "../../workspace/new-id.ts";
import { useEdit } from "../../workspace/use-workspace.ts";
import { effectLabel, explainEffect } from "./step-why.view.ts";
import { type Measure, measures, type StepRow, stepRows } from "./steps.view.ts";

type StepsPanelProps = {
  /** Undefined while they are being weighed. */
  readonly values: readonly StepValue[] | undefined;
  readonly projection: Projection;
  readonly baseline: Baseline;
  /** The changes that the plan already holds. */
  readonly planned: Scenario["changes"];
};

export const StepsPanel = memo(function StepsPanel({ values, projection, baseline, planned }: StepsPanelProps) {
  const words = useWords();
  const { t } = words;
  const edit = useEdit();
  const rows = values && stepRows(values, baseline, planned, words);
  const tryStep = ({ value: { step } }: StepRow) =>
    edit(
      { key: "applyStep" },
      inTurn(addChanges(asNew(step.changes)), ...step.dropIds.map((id) => enableChange(id, false))),
    );
  return (
    <Panel title={t("overview.steps.title")}>
      {rows === undefined ? (
        <Skeleton label={t("overview.advice.working")} lines={3} />
      ) : rows.length === 0 ? (
        <p className="overview-quiet">{t("overview.steps.none")}</p>
      ) : (
        <ol className="overview-steps">
          {rows.map((row) => (
            <li key={row.id} className="overview-step">
              <span className="overview-step-what">{row.what}</span>
              {measures.map((measure) => (
                <EffectCell key={measure} row={row} measure={measure} projection={projection} />
              ))}
              <Button
                size="small"
                aria-label={t("overview.steps.tryLabel", { step: row.what })}
                onPress={() => tryStep(row)}
              >
                {t("overview.steps.try")}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
});

type EffectCellProps = { readonly row: StepRow; readonly measure: Measure; readonly projection: Projection };

function EffectCell({ row, measure, projection }: EffectCellProps) {
  const words = useWords();
  const { text, error, tone } = row.effects[measure];
  return (
    <span className="overview-effect">
      <span className="overview-effect-name">{words.t(`overview.steps.${measure}`)}</span>
      <span className="overview-effect-value" data-tone={tone}>
        <Why label={effectLabel(row, measure, words)} value={text}>
          <EffectReasons row={row} measure={measure} projection={projection} />
        </Why>{" "}
        <span className="overview-effect-error">{error}</span>
      </span>
    </span>
  );
}

/** Worked out only once somebody opens them. */
function EffectReasons({ row, measure, projection }: EffectCellProps) {
  return <ExplanationBody explanation={explainEffect(row, measure, projection, useWords())} />;
}
