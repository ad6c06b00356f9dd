/** The team's own list of work, edited where it stands. */
import { memo } from "react";
import { Trash2 } from "lucide-react";
import { type MemberType, memberTypeIds, memberTypes } from "../../../../shared/catalogue/member-types.ts";
import { type Activity, purposeIds } from "../../../../shared/domain/activity.ts";
import { removeActivity } from "../../../../shared/domain/edits/activities.ts";
import { changeActivity } from "../../../../shared/domain/edits/baseline.ts";
import { giveDuty } from "../../../../shared/domain/edits/duties.ts";
import { type Owner, ownersOf } from "../../../../shared/domain/owners.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { ownerKey, ownerName } from "../../../explain/owner-name.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Still } from "../../../ui/Still.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { TypeMark } from "../../../ui/TypeMark.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { AddWork } from "./AddWork.tsx";
import { WorkName } from "./WorkName.tsx";

const share: Intl.NumberFormatOptions = { style: "percent", maximumFractionDigits: 0 };
const nobody = "-";

type KindsPanelProps = {
  activities: readonly Activity[];
  /** Who may answer for work. */
  candidates: readonly Owner[];
  isFrozen: boolean;
};

/** Depends on the facts alone, so that answers and projections leave its many fields in peace. */
export const KindsPanel = memo(function KindsPanel({ activities, candidates, isFrozen }: KindsPanelProps) {
  const { t, formats, language, typeName } = useWords();
  const { nameOf } = useNames();
  const edit = useEdit();
  const unowned = activities.filter((activity) => ownersOf(activity).length === 0).length;
  const named = (activity: Activity) => activityName(activity, language);
  const change = (activity: Activity, facts: Parameters<typeof changeActivity>[1]) =>
    edit({ key: "changeActivity", name: named(activity) }, changeActivity(activity.id, facts));
  const choiceOf = (owners: readonly Owner[]) => ({
    id: owners.map(ownerKey).join(" ") || nobody,
    label: formats.list(owners.map((owner) => ownerName(owner, { language, nameOf }))) || t("teamWork.kinds.nobody"),
  });
  /** Whoever answers for it now stands among the choices, also where they are several. */
  const ownersFor = (now: readonly Owner[]) => {
    const single = candidates.map((owner) => choiceOf([owner]));
    const current = choiceOf(now);
    const isOffered = now.length === 0 || single.some(({ id }) => id === current.id);
    return [choiceOf([]), ...(isOffered ? [] : [current]), ...single];
  };
  const number = (
    label: string,
    value: number,
    range: { minValue: number; maxValue: number; step: number; formatOptions?: Intl.NumberFormatOptions },
    onChange: (next: number) => void,
  ) => (
    <NumberField
      label={label}
      hideLabel
      value={value}
      {...range}
      onChange={(next) => !Number.isNaN(next) && next !== value && onChange(next)}
    />
  );
  const shareRange = { minValue: 0, maxValue: 1, step: 0.01, formatOptions: share };
  const typeColumn = (type: MemberType): Column<Activity> => ({
    id: type,
    head: <TypeMark shape={memberTypes[type].shape} colour={`var(--type-${type})`} label={typeName(type)} />,
    isNumber: true,
    cell: (activity) =>
      number(
        t("teamWork.kinds.yieldOf", { activity: named(activity), type: typeName(type) }),
        activity.affinity[type],
        shareRange,
        (next) => change(activity, { affinity: { ...activity.affinity, [type]: next } }),
      ),
  });
  const columns: readonly Column<Activity>[] = [
    {
      id: "name",
      head: t("teamWork.kinds.name"),
      isRowHead: true,
      cell: (activity) => <WorkName activity={activity} />,
    },
    {
      id: "purpose",
      head: t("teamWork.kinds.purpose"),
      cell: (activity) => (
        <Select
          label={t("teamWork.kinds.purposeOf", { activity: named(activity) })}
          hideLabel
          quiet
          value={activity.purpose}
          options={purposeIds.map((id) => ({ id, label: t(`teamWork.kinds.purposes.${id}`) }))}
          onChange={(purpose) => change(activity, { purpose })}
        />
      ),
    },
    {
      id: "owner",
      head: t("teamWork.kinds.owner"),
      cell: (activity) => (
        <Select
          label={t("teamWork.kinds.ownerOf", { activity: named(activity) })}
          hideLabel
          quiet
          value={choiceOf(ownersOf(activity)).id}
          options={ownersFor(ownersOf(activity))}
          onChange={(id) => {
            if (id === choiceOf(ownersOf(activity)).id) return;
            const owner = candidates.find((one) => ownerKey(one) === id);
            edit(
              { key: "changeActivity", name: named(activity) },
              giveDuty({ kind: "activity", id: activity.id }, owner),
            );
          }}
        />
      ),
    },
    {
      id: "priority",
      head: t("teamWork.kinds.priority"),
      isNumber: true,
      cell: (activity) =>
        number(
          t("teamWork.kinds.priorityOf", { activity: named(activity) }),
          activity.priority,
          { minValue: 0.1, maxValue: 10, step: 0.1 },
          (priority) => change(activity, { priority }),
        ),
    },
    ...memberTypeIds.map(typeColumn),
    {
      id: "routine",
      head: t("teamWork.kinds.routine"),
      isNumber: true,
      cell: (activity) =>
        number(
          t("teamWork.kinds.routineOf", { activity: named(activity) }),
          activity.routineShare,
          shareRange,
          (routineShare) => change(activity, { routineShare }),
        ),
    },
    {
      id: "fixed",
      head: t("teamWork.kinds.fixed"),
      unit: t("teamWork.kinds.fixedUnit"),
      isNumber: true,
      cell: (activity) =>
        number(
          t("teamWork.kinds.fixedOf", { activity: named(activity) }),
          activity.fixedHours,
          { minValue: 0, maxValue: 10_000, step: 1 },
          (fixedHours) => change(activity, { fixedHours }),
        ),
    },
    {
      id: "remove",
      head: "",
      cell: (activity) => (
        <IconButton
          size="small"
          label={t("teamWork.kinds.remove", { activity: named(activity) })}
          icon={<Trash2 size={14} aria-hidden />}
          onPress={() => edit({ key: "removeActivity", name: named(activity) }, removeActivity(activity.id))}
        />
      ),
    },
  ];
  return (
    <Panel
      title={t("teamWork.kinds.title")}
      note={isFrozen ? t("teamWork.kinds.noteFrozen") : t("teamWork.kinds.note")}
    >
      <Still when={isFrozen}>
        <div className="work-kinds">
          <Table caption={t("teamWork.kinds.caption")} columns={columns} rows={activities} keyOf={({ id }) => id} />
          {unowned > 0 && <p className="work-quiet">{t("teamWork.kinds.unowned", { count: unowned })}</p>}
          <AddWork />
        </div>
      </Still>
    </Panel>
  );
});
