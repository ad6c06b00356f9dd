/** The touch model of a segment: what it means, what it does to hours, and what moves customers to lighter work. */
import { useDeferredValue, useMemo } from "react";
import { hoursByTouch, touchLevers } from "../../../../shared/analysis/demand/touch-hours.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { type TouchModel, touchModelIds, touchModels } from "../../../../shared/catalogue/journey.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { changeSegment } from "../../../../shared/domain/edits/baseline.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Still } from "../../../ui/Still.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { EffortChanges } from "./EffortChanges.tsx";
import { type LeverRow, leverRows } from "./touch.view.ts";

type TouchPanelProps = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly segment: Segment;
  readonly month: number;
};

export function TouchPanel({ baseline, scenario, segment, month }: TouchPanelProps) {
  const words = useWords();
  const { t, formats, language } = words;
  const edit = useEdit();
  const when = addMonths(scenario.start, month);
  const at = formats.month(when);
  // Three reckonings of every segment: the hand that draws or types comes first.
  const calm = useDeferredValue(baseline);
  const under = useMemo(
    () => hoursByTouch(calm, scenario, { segmentId: segment.id, month }),
    [calm, scenario, segment.id, month],
  );
  const rows = leverRows(
    touchLevers(baseline, segment.id),
    { segment, activities: baseline.activities, scenario, month: when },
    words,
  );
  const isFrozen = scenario.frozen !== undefined;
  const nameOf = (id: TouchModel) => touchModels[id][language];
  const columns: Column<LeverRow>[] = [
    { id: "lever", head: t("capacityDemand.touch.lever"), isRowHead: true, cell: ({ name }) => name },
    { id: "reaches", head: t("capacityDemand.touch.reaches"), cell: ({ reaches }) => reaches },
    { id: "work", head: t("capacityDemand.touch.work"), cell: ({ work }) => work },
    { id: "ratio", head: t("capacityDemand.touch.ratio"), isNumber: true, cell: ({ ratio }) => ratio },
    { id: "state", head: t("capacityDemand.touch.state", { month: at }), cell: ({ state }) => state },
  ];
  return (
    <Panel
      title={t("capacityDemand.touch.title", { segment: segment.name })}
      actions={
        <Still when={isFrozen}>
          <SegmentedControl
            label={t("capacityDemand.touch.model")}
            value={segment.touchModel}
            onChange={(touchModel) =>
              edit({ key: "setTouchModel", name: segment.name }, changeSegment(segment.id, { touchModel }))
            }
            options={touchModelIds.map((id) => ({ id, label: nameOf(id) }))}
          />
        </Still>
      }
    >
      <div className="demand-touch">
        <p>{t(`capacityDemand.touch.meaning.${segment.touchModel}`)}</p>
        <h3 className="demand-small-title">{t("capacityDemand.touch.under", { month: at })}</h3>
        <Facts
          facts={touchModelIds.map((id) => ({
            term: id === segment.touchModel ? t("capacityDemand.touch.current", { model: nameOf(id) }) : nameOf(id),
            value: formats.hours(under[id]),
          }))}
        />
        <p className="demand-quiet">{t("capacityDemand.touch.plain")}</p>
        <h3 className="demand-small-title">{t("capacityDemand.touch.levers")}</h3>
        {rows.length === 0 ? (
          <p className="demand-quiet">{t("capacityDemand.touch.none")}</p>
        ) : (
          <Table
            caption={t("capacityDemand.touch.leversCaption", { segment: segment.name })}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
          />
        )}
        <EffortChanges key={segment.id} {...{ segment, scenario }} month={when} activities={baseline.activities} />
      </div>
    </Panel>
  );
}
