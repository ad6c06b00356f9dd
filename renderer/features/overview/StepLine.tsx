/** One step: what it changes, each difference with its error and its why, and one click to try it. */
import type { Projection } from "../../../shared/analysis/projection.ts";
import { addChanges, enableChange } from "../../../shared/domain/edits/changes.ts";
import { inTurn } from "../../../shared/domain/edits/recipe.ts";
import { ExplanationBody } from "../../explain/ExplanationBody.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { Button } from "../../ui/Button.tsx";
import { Why } from "../../ui/Why.tsx";
import { asNew } from "../../workspace/new-id.ts";
import { useEdit } from "../../workspace/use-workspace.ts";
import { effectLabel, explainEffect } from "./step-why.view.ts";
import { type Measure, measures, showsMeasure, type StepRow } from "./steps.view.ts";

type StepLineProps = {
  readonly row: StepRow;
  readonly projection: Projection;
  /** Weighed for the plan before the last edit. */
  readonly isStale: boolean;
};

export function StepLine({ row, projection, isStale }: StepLineProps) {
  const { t, formats } = useWords();
  const edit = useEdit();
  const { seesMoney } = useRole();
  const { step, place } = row.value;
  return (
    <li className="overview-step" data-stale={isStale}>
      <span className="overview-step-what">
        {row.what}
        {row.isClose && (
          <span className="overview-step-close">
            {t("overview.steps.close", {
              places: formats.range(formats.integer(place.from), formats.integer(place.to)),
            })}
          </span>
        )}
      </span>
      {measures.map((measure) =>
        showsMeasure(measure, row.value, seesMoney) ? (
          <EffectCell key={measure} row={row} measure={measure} projection={projection} />
        ) : (
          <span key={measure} />
        ),
      )}
      <Button
        size="small"
        aria-label={t("overview.steps.tryLabel", { step: row.what })}
        disabledReason={isStale ? t("overview.advice.before") : undefined}
        isEdit
        onPress={() =>
          edit(
            { key: "applyStep" },
            inTurn(addChanges(asNew(step.changes)), ...step.dropIds.map((id) => enableChange(id, false))),
          )
        }
      >
        {t("overview.steps.try")}
      </Button>
    </li>
  );
}

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
