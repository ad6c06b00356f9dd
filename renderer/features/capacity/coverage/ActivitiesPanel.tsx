/** Every kind of work in one month: hours, coverage, weight, and what an hour of each type yields. */
import { memo } from "react";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { memberTypeIds, memberTypes } from "../../../../shared/catalogue/member-types.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import { changeActivity } from "../../../../shared/domain/edits/baseline.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { WhyNumber } from "../../../explain/WhyNumber.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { Figure } from "../../../ui/Figure.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Still } from "../../../ui/Still.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { TypeMark } from "../../../ui/TypeMark.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { type ActivityRow, activityRows, totalRow } from "./activities.view.ts";

type ActivitiesPanelProps = {
  readonly projection: Projection;
  readonly activities: readonly Activity[];
  readonly month: number;
  readonly onMonth: (month: number) => void;
  /** The figures are of then, and so are the priorities. */
  readonly isFrozen: boolean;
};

export const ActivitiesPanel = memo(function ActivitiesPanel({
  projection,
  activities,
  month,
  onMonth,
  isFrozen,
}: ActivitiesPanelProps) {
  const { t, formats, language, typeName } = useWords();
  const edit = useEdit();
  const rows = activityRows(projection, activities, month);
  const monthName = formats.month(projection.months[month]!);
  const nameOf = ({ activity }: ActivityRow) =>
    activity ? activityName(activity, language) : t("capacity.activities.total");
  const hours = (row: ActivityRow, what: "asked" | "delivered") => (
    <WhyNumber
      about={{ of: "hours", what, month, ...(row.activity && { activityId: row.activity.id }) }}
      label={t(what === "asked" ? "explain.hours.labelAsked" : "explain.hours.labelDelivered", {
        activity: nameOf(row),
        month: monthName,
      })}
      value={formats.integer(row[what])}
    />
  );
  const columns: Column<ActivityRow>[] = [
    { id: "activity", head: t("capacity.activities.activity"), isRowHead: true, cell: nameOf },
    {
      id: "asked",
      head: t("capacity.activities.asked"),
      unit: t("capacity.activities.hours"),
      isNumber: true,
      cell: (row) => hours(row, "asked"),
    },
    {
      id: "delivered",
      head: t("capacity.activities.delivered"),
      unit: t("capacity.activities.hours"),
      isNumber: true,
      cell: (row) => hours(row, "delivered"),
    },
    {
      id: "coverage",
      head: t("capacity.activities.coverage"),
      isNumber: true,
      cell: (row) => (
        <span className="capacity-coverage" data-short={row.coverage < projection.coverageTargetShare}>
          <WhyNumber
            about={{ of: "coverage", month, ...(row.activity && { activityId: row.activity.id }) }}
            label={t("explain.coverage.labelActivity", { activity: nameOf(row), month: monthName })}
            value={<Figure text={formats.percent(row.coverage)} />}
          />
        </span>
      ),
    },
    {
      id: "priority",
      head: t("capacity.activities.priority"),
      isNumber: true,
      cell: ({ activity }) =>
        activity && (
          <Still when={isFrozen}>
            <NumberField
              label={t("capacity.activities.priorityOf", { activity: activityName(activity, language) })}
              hideLabel
              value={activity.priority}
              minValue={0.1}
              maxValue={10}
              step={0.1}
              onChange={(priority) =>
                !Number.isNaN(priority) &&
                edit(
                  { key: "changeActivity", name: activityName(activity, language) },
                  changeActivity(activity.id, { priority }),
                )
              }
            />
          </Still>
        ),
    },
    ...memberTypeIds.map((type) => ({
      id: type,
      head: <TypeMark shape={memberTypes[type].shape} colour={`var(--type-${type})`} label={typeName(type)} />,
      isNumber: true,
      cell: ({ activity }: ActivityRow) => activity && formats.decimal(activity.affinity[type], 2),
    })),
  ];
  return (
    <Panel
      title={t("capacity.activities.title")}
      note={t("capacity.activities.note")}
      actions={
        <Select
          label={t("capacity.activities.month")}
          hideLabel
          value={String(month)}
          options={projection.months.map((each, index) => ({ id: String(index), label: formats.month(each) }))}
          onChange={(index) => onMonth(Number(index))}
        />
      }
    >
      <Table
        caption={t("capacity.activities.caption", { month: monthName })}
        columns={columns}
        rows={rows}
        keyOf={({ activity }) => activity?.id ?? ""}
        foot={totalRow(projection, rows, month)}
      />
    </Panel>
  );
});
