/** How much of one person the levers take together. */
import type { Hands } from "../../../../shared/analysis/means/hands.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import type { MeansShown } from "./use-means.ts";

export function HandsPanel({ shown: { hands, speech } }: { readonly shown: MeansShown }) {
  const { t, formats, names } = speech;
  const columns: readonly Column<Hands>[] = [
    {
      id: "person",
      head: t("examineMeans.hands.person"),
      isRowHead: true,
      cell: ({ memberId }) => names.member(memberId),
    },
    {
      id: "levers",
      head: t("examineMeans.hands.levers"),
      cell: ({ levers }) => formats.list(levers.map(({ name }) => name)),
    },
    {
      id: "hours",
      head: t("examineMeans.hands.hours"),
      isNumber: true,
      cell: ({ hours, month }) =>
        hours === 0
          ? t("examineMeans.hands.free")
          : t("examineMeans.hands.month", { hours: formats.hours(hours), month: formats.month(month) }),
    },
    {
      id: "share",
      head: t("examineMeans.hands.share"),
      isNumber: true,
      cell: ({ hours, ofTheirTimeShare }) => (hours === 0 ? "–" : formats.percent(ofTheirTimeShare)),
    },
  ];
  return (
    <Panel title={t("examineMeans.hands.title")} note={t("examineMeans.hands.note")}>
      {hands.length === 0 ? (
        <p className="means-quiet">{t("examineMeans.hands.none")}</p>
      ) : (
        <Table
          caption={t("examineMeans.hands.caption")}
          columns={columns}
          rows={hands}
          keyOf={({ memberId }) => memberId}
        />
      )}
    </Panel>
  );
}
