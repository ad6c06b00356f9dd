/** What the team may cost, how sure that must be, and how many futures keep to it. */
import { memo } from "react";
import { addMonths, month } from "../../../../shared/base/month.ts";
import { setBudget } from "../../../../shared/domain/edits/budget.ts";
import type { Budget } from "../../../../shared/domain/scenario.ts";
import { errorMessage } from "../../../../shared/i18n/translate.ts";
import { Failed } from "../../../explain/Failed.tsx";
import { Button } from "../../../ui/Button.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Still } from "../../../ui/Still.tsx";
import { budgetLines } from "./budget.view.ts";
import type { BudgetStanding } from "./use-budget.ts";
import type { Timeline } from "./use-timeline.ts";
import "./fields.css";
import "./tags.css";

const wholeYen: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };
const percent: Intl.NumberFormatOptions = { style: "percent" };
const anyJanuary = month("2000-01");
const monthNumbers = Array.from({ length: 12 }, (_, index) => String(index + 1));

type BudgetPanelProps = { readonly timeline: Timeline; readonly standing: BudgetStanding };

export const BudgetPanel = memo(function BudgetPanel({ timeline, standing }: BudgetPanelProps) {
  const { words, scenario } = timeline;
  const { t, formats } = words;
  const { budget } = standing;
  const terms: Budget = budget ?? { withinShare: scenario.safetyShare };
  function set(facts: { readonly [Field in keyof Budget]?: Budget[Field] | undefined }) {
    const next = Object.fromEntries(
      Object.entries({ ...terms, ...facts }).filter(([, value]) => value !== undefined && !Number.isNaN(value)),
    ) as Budget;
    const refusal = timeline.attempt({ key: "setBudget" }, setBudget(next));
    if (refusal !== undefined) timeline.refuse(refusal);
  }
  return (
    <Panel
      title={t("planTimeline.budget.title")}
      note={t("planTimeline.budget.note")}
      actions={
        budget && (
          <Still when={timeline.isStill}>
            <Button
              size="small"
              tone="quiet"
              onPress={() => timeline.attempt({ key: "setBudget" }, setBudget(undefined))}
            >
              {t("planTimeline.budget.clear")}
            </Button>
          </Still>
        )
      }
    >
      <Still when={timeline.isStill}>
        <div className="timeline-budget">
          <NumberField
            label={t("planTimeline.budget.yearly")}
            value={terms.yearlyJpy ?? NaN}
            minValue={0}
            maxValue={1e13}
            step={1_000_000}
            formatOptions={wholeYen}
            onChange={(yearlyJpy) => set({ yearlyJpy: Math.round(yearlyJpy) })}
          />
          <NumberField
            label={t("planTimeline.budget.monthly")}
            value={terms.monthlyJpy ?? NaN}
            minValue={0}
            maxValue={1e12}
            step={100_000}
            formatOptions={wholeYen}
            onChange={(monthlyJpy) => set({ monthlyJpy: Math.round(monthlyJpy) })}
          />
          {budget && (
            <>
              <NumberField
                label={t("planTimeline.budget.within")}
                value={terms.withinShare}
                minValue={0.01}
                maxValue={1}
                step={0.01}
                formatOptions={percent}
                onChange={(withinShare) => !Number.isNaN(withinShare) && set({ withinShare })}
              />
              <Select
                label={t("planTimeline.budget.yearBegins")}
                value={String(terms.yearBegins ?? 1)}
                options={monthNumbers.map((id) => ({
                  id,
                  label: formats.monthOnly(addMonths(anyJanuary, Number(id) - 1)),
                }))}
                onChange={(id) => set({ yearBegins: Number(id) })}
              />
            </>
          )}
        </div>
      </Still>
      {budget ? (
        <Standing {...{ timeline, standing }} />
      ) : (
        <p className="timeline-quiet">{t("planTimeline.budget.none")}</p>
      )}
    </Panel>
  );
});

function Standing({ timeline, standing }: BudgetPanelProps) {
  const { words } = timeline;
  const { t, formats } = words;
  const { answered, within, again } = standing;
  if (answered.status === "failed")
    return <Failed onRetry={again}>{t("planTimeline.budget.failed", { why: errorMessage(t, answered.error) })}</Failed>;
  if (within === undefined) return <p className="timeline-quiet">{t("planTimeline.budget.working")}</p>;
  const points = 1.96 * Math.sqrt(0.25 / within.trials) * 100;
  return (
    <div data-settling={answered.status === "asking" || undefined} className="timeline-standing">
      <ul className="timeline-lines-list">
        {budgetLines(within, words).map(({ id, sentence, standing: how }) => (
          <li key={id} data-standing={how}>
            {sentence}
            {how === "close" && ` ${t("planTimeline.budget.closeCall")}`}
          </li>
        ))}
      </ul>
      <p className="timeline-quiet">
        {t("planTimeline.budget.error", {
          trials: formats.integer(within.trials),
          points: formats.decimal(points, 1),
        })}
      </p>
    </div>
  );
}
