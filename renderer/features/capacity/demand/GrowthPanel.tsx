/** How many new customers a segment gets, as a rate, month by month or drawn; in the facts, or in this plan only. */
import { useState } from "react";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import { growthChanges } from "../../../../shared/domain/growth-standing.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Still } from "../../../ui/Still.tsx";
import { CurveEditor } from "./CurveEditor.tsx";
import { type GrowthScope, growthSum, growthView, growthWords, withValues } from "./growth.view.ts";
import { MonthsEditor } from "./MonthsEditor.tsx";
import { RateFields } from "./RateFields.tsx";
import { useGrowthDeeds } from "./use-growth-deeds.ts";

const looks = ["rate", "months", "curve"] as const;
const scopes: readonly GrowthScope[] = ["facts", "plan"];

type GrowthPanelProps = { readonly segment: Segment; readonly scenario: Scenario; readonly isFrozen: boolean };

export function GrowthPanel({ segment, scenario, isFrozen }: GrowthPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const { monthIndex } = useFocus();
  const [look, setLook] = useState<(typeof looks)[number]>("curve");
  const [scope, setScope] = useState<GrowthScope>("facts");
  const view = growthView(segment, scenario, scope, monthIndex);
  const { set, drop } = useGrowthDeeds(segment, view);
  const write = (values: readonly number[], gesture?: string) => set(withValues(view, values), gesture);
  return (
    <Panel
      title={t("capacityDemand.growth.title", { segment: segment.name })}
      note={t("capacityDemand.growth.note")}
      actions={
        <SegmentedControl
          label={t("capacityDemand.growth.look")}
          value={look}
          onChange={setLook}
          options={looks.map((id) => ({ id, label: t(`capacityDemand.growth.looks.${id}`) }))}
        />
      }
    >
      <div className="demand-growth">
        <SegmentedControl
          label={t("capacityDemand.growth.counts")}
          value={scope}
          onChange={setScope}
          options={scopes.map((id) => ({
            id,
            label: t(`capacityDemand.growth.scopes.${id}`, { month: formats.month(view.months[monthIndex]!) }),
          }))}
        />
        <Still when={isFrozen}>
          {look === "rate" && <RateFields key={`${segment.id} ${scope}`} view={view} onSet={set} />}
          {look === "months" && <MonthsEditor segmentName={segment.name} view={view} onWrite={write} />}
          {look === "curve" && (
            <>
              <CurveEditor
                key={`${segment.id} ${scope}`}
                label={t("capacityDemand.growth.curve", { segment: segment.name })}
                view={view}
                onDraw={write}
              />
              <p className="demand-quiet">{t("capacityDemand.growth.curveHelp")}</p>
            </>
          )}
        </Still>
        <p>{growthSum(view, words)}</p>
        {view.hiddenFrom !== undefined && (
          <p className="demand-quiet">
            {t("capacityDemand.growth.replaced", { month: formats.month(view.months[view.hiddenFrom]!) })}
          </p>
        )}
        {view.growth.series !== undefined && scope === "facts" && (
          <p className="demand-quiet">{t("capacityDemand.growth.startNote")}</p>
        )}
        {scenario.growthRatio !== 1 && (
          <p className="demand-quiet">
            {t("capacityDemand.growth.ratio", { times: formats.times(scenario.growthRatio) })}
          </p>
        )}
        <GrowthChanges {...{ segment, scenario, isFrozen }} onDrop={drop} />
      </div>
    </Panel>
  );
}

/** What the plan says of this segment's growth from which month on, each with the way there and back. */
function GrowthChanges({ segment, scenario, isFrozen, onDrop }: GrowthPanelProps & { onDrop: (id: string) => void }) {
  const words = useWords();
  const { t, formats } = words;
  const { showMonth } = useFocus();
  const changes = growthChanges(scenario, segment.id);
  if (changes.length === 0) return undefined;
  return (
    <section className="demand-changes" aria-label={t("capacityDemand.growth.changes")}>
      <h3 className="demand-small-title">{t("capacityDemand.growth.changes")}</h3>
      <ul className="demand-change-list">
        {changes.map(({ growth, since, change }) => {
          if (!change) return undefined;
          const month = formats.month(change.month);
          return (
            <li key={change.id} className="demand-change">
              <span>{t("capacityDemand.growth.change", { month, rate: growthWords(growth, words) })}</span>
              <Button size="small" tone="quiet" onPress={() => showMonth(since)}>
                {t("capacityDemand.growth.goTo", { month })}
              </Button>
              <Still when={isFrozen}>
                <Button
                  size="small"
                  tone="quiet"
                  aria-label={t("capacityDemand.growth.removeOf", { month })}
                  onPress={() => onDrop(change.id)}
                >
                  {t("capacityDemand.growth.remove")}
                </Button>
              </Still>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
