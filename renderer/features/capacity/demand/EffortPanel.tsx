/** Hours per customer and month by activity and stage, edited where they stand, with what they make of the month beside them. */
import { useDeferredValue, useMemo } from "react";
import { expectedDemand } from "../../../../shared/analysis/demand/expected-demand.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { journeyStageIds, journeyStages } from "../../../../shared/catalogue/journey.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Figure } from "../../../ui/Figure.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { Why } from "../../../ui/Why.tsx";
import { allEffort, type EffortRow, effortRows } from "./effort.view.ts";
import { EffortField } from "./EffortField.tsx";

type EffortPanelProps = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly segment: Segment;
  readonly month: number;
};

export function EffortPanel({ baseline, scenario, segment, month }: EffortPanelProps) {
  const { t, formats, language } = useWords();
  const { activities } = baseline;
  // The hand that draws or types comes first.
  const calm = useDeferredValue(baseline);
  const demand = useMemo(() => expectedDemand(calm, scenario), [calm, scenario]);
  const at = formats.month(addMonths(scenario.start, month));
  const all = effortRows(demand, segment, activities, month);
  const rows = all.filter(({ activity }) => activity?.purpose !== "management");
  const nameOf = ({ activity }: EffortRow) =>
    activity ? activityName(activity, language) : t("capacityDemand.effort.total");
  const columns: Column<EffortRow>[] = [
    { id: "activity", head: t("capacity.activities.activity"), isRowHead: true, cell: nameOf },
    ...journeyStageIds.map((stage, index) => ({
      id: stage,
      head: journeyStages[stage][language],
      unit: t("capacity.inputs.hours"),
      isNumber: true,
      cell: (row: EffortRow) =>
        row.activity ? (
          <EffortField
            key={segment.id}
            label={t("capacity.inputs.effortOf", { activity: nameOf(row), stage: journeyStages[stage][language] })}
            hours={row.parts[index]!.ownHours}
            segmentId={segment.id}
            stage={stage}
            activityId={row.activity.id}
          />
        ) : (
          <span className="demand-quiet">
            {t("capacityDemand.effort.count", { number: formats.decimal(row.parts[index]?.accounts ?? 0) })}
          </span>
        ),
    })),
    {
      id: "hours",
      head: t("capacityDemand.effort.hours"),
      unit: at,
      isNumber: true,
      cell: (row) => (
        <Why
          label={t("capacityDemand.effort.whyLabel", { activity: nameOf(row), segment: segment.name, month: at })}
          value={<Figure text={formats.hours(row.hours)} />}
        >
          <EffortWhy row={row} />
        </Why>
      ),
    },
  ];
  return (
    <Panel
      title={t("capacityDemand.effort.title", { segment: segment.name })}
      note={t("capacityDemand.effort.note", { month: at })}
    >
      <Table
        caption={t("capacityDemand.effort.caption", { segment: segment.name })}
        columns={columns}
        rows={rows}
        keyOf={({ activity }) => activity?.id ?? ""}
        foot={allEffort(rows)}
      />
      <p className="demand-quiet">{t("capacityDemand.effort.team")}</p>
    </Panel>
  );
}

function EffortWhy({ row }: { readonly row: EffortRow }) {
  const { t, formats, language } = useWords();
  const asked = row.activity ? row.parts.filter(({ hours }) => hours > 0) : [];
  const own = asked.reduce((sum, { accounts, ownHours }) => sum + accounts * ownHours, 0);
  return (
    <>
      <Facts
        facts={[
          ...asked.map(({ stage, accounts, feltHours, hours }) => ({
            term: t("capacityDemand.effort.whyStage", {
              stage: journeyStages[stage][language],
              accounts: formats.decimal(accounts),
              hours: formats.hours(feltHours, 3),
            }),
            value: formats.hours(hours, 1),
          })),
          ...(own > 0 ? [{ term: t("capacityDemand.effort.whyLevers"), value: formats.times(row.hours / own) }] : []),
        ]}
      />
      <p className="demand-quiet">{t("capacityDemand.effort.whyNote")}</p>
    </>
  );
}
