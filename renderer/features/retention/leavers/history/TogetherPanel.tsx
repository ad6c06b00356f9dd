/** What a presenter may show of those who left: groups large enough to hide in, with no way round by subtraction. */
import { useMemo } from "react";
import { type LeaverGroup, shownCauses } from "../../../../../shared/analysis/retention/leavers/shown-causes.ts";
import { asShown } from "../../../../../shared/domain/facts-of.ts";
import { defaultSmallestGroup } from "../../../../../shared/privacy/smallest-group.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { Panel } from "../../../../ui/Panel.tsx";
import { Table } from "../../../../ui/Table.tsx";
import { useWorkspace } from "../../../../workspace/use-workspace.ts";
import { layerName } from "./course.view.ts";

type Row = { readonly id: LeaverGroup | "withheld"; readonly people: number };

export function TogetherPanel() {
  const words = useWords();
  const { t, formats } = words;
  const pastMembers = useWorkspace(({ workspace }) => asShown(workspace).baseline.pastMembers);
  const smallest = useWorkspace(({ workspace }) => workspace.smallestGroup) ?? defaultSmallestGroup;
  const {
    all,
    groups,
    withheld = 0,
  } = useMemo(() => shownCauses(pastMembers ?? [], smallest), [pastMembers, smallest]);
  const told = { smallest: formats.integer(smallest) };
  const rows: readonly Row[] = [
    ...groups.map(({ group, people }) => ({ id: group, people })),
    ...(withheld > 0 ? [{ id: "withheld" as const, people: withheld }] : []),
  ];
  const nameOf = ({ id }: Row) =>
    id === "withheld" ? t("retentionLeavers.history.together.withheld") : layerName(id, words);
  const total: Row = { id: "withheld", people: all ?? 0 };
  return (
    <Panel
      title={t("retentionLeavers.history.together.title")}
      note={t("retentionLeavers.history.together.note", told)}
    >
      {all === undefined ? (
        <p>{t("retentionLeavers.history.together.tooFew", told)}</p>
      ) : (
        <Table
          caption={t("retentionLeavers.history.together.caption")}
          rows={rows}
          keyOf={({ id }) => id}
          foot={total}
          columns={[
            {
              id: "reason",
              head: t("retentionLeavers.history.together.columns.reason"),
              isRowHead: true,
              cell: (row) => (row === total ? t("retentionLeavers.history.together.all") : nameOf(row)),
            },
            {
              id: "people",
              head: t("retentionLeavers.history.together.columns.people"),
              isNumber: true,
              cell: ({ people }) => formats.integer(people),
            },
          ]}
        />
      )}
    </Panel>
  );
}
