/** The hours that make the demand: per account and month, by activity and stage, for one segment at a time. */
import { memo, useState } from "react";
import { journeyStageIds, journeyStages } from "../../../../shared/catalogue/journey.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import { setEffort } from "../../../../shared/domain/edits/baseline.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";

const fineHours: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };

type EffortPanelProps = { readonly segments: readonly Segment[]; readonly activities: readonly Activity[] };

/** Depends on the facts alone, so a new projection leaves its many fields in peace. */
export const EffortPanel = memo(function EffortPanel({ segments, activities }: EffortPanelProps) {
  const { t, language } = useWords();
  const edit = useEdit();
  const [chosen, setChosen] = useState<string>();
  const segment = segments.find(({ id }) => id === chosen) ?? segments[0];
  if (!segment) return undefined;
  const columns: Column<Activity>[] = [
    {
      id: "activity",
      head: t("capacity.activities.activity"),
      isRowHead: true,
      cell: (activity) => activityName(activity, language),
    },
    ...journeyStageIds.map((stage) => ({
      id: stage,
      head: journeyStages[stage][language],
      unit: t("capacity.inputs.hours"),
      isNumber: true,
      cell: (activity: Activity) => (
        <NumberField
          key={segment.id}
          label={t("capacity.inputs.effortOf", {
            activity: activityName(activity, language),
            stage: journeyStages[stage][language],
          })}
          hideLabel
          value={segment.effort[stage][activity.id] ?? 0}
          minValue={0}
          maxValue={500}
          step={0.05}
          formatOptions={fineHours}
          onChange={(hours) =>
            !Number.isNaN(hours) && edit({ key: "setEffort" }, setEffort(segment.id, stage, activity.id, hours))
          }
        />
      ),
    })),
  ];
  return (
    <Panel
      title={t("capacity.inputs.effort")}
      note={t("capacity.inputs.effortNote")}
      actions={
        <SegmentedControl
          label={t("capacity.inputs.segment")}
          value={segment.id}
          onChange={setChosen}
          options={segments.map(({ id, name }) => ({ id, label: name }))}
        />
      }
    >
      <Table
        caption={t("capacity.inputs.effortCaption", { segment: segment.name })}
        columns={columns}
        rows={activities.filter(({ purpose }) => purpose !== "management")}
        keyOf={({ id }) => id}
      />
    </Panel>
  );
});
