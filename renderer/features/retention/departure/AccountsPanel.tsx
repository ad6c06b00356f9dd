/** The accounts that lose their person, the largest first. */
import { useState } from "react";
import type { LeftAccount } from "../../../../shared/analysis/retention/departure/left-accounts.ts";
import { touchModels } from "../../../../shared/catalogue/journey.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import type { Shown } from "./shown.ts";

const shownAtFirst = 8;
const shownMore = 50;

type Row = LeftAccount & { readonly name: string };

export function AccountsPanel({ shown }: { readonly shown: Shown }) {
  const { t, formats, language } = useWords();
  const { areHidden } = useNames();
  const [most, showMost] = useState(shownAtFirst);
  const { departure, team, names, called } = shown;
  const { listed, parts, arrJpy } = departure.accounts;
  const { baseline } = team;
  const segmentName = (id: string) => baseline.segments.find((segment) => segment.id === id)?.name ?? "";
  const nameOf = new Map(areHidden ? [] : baseline.accounts.map(({ id, name }) => [id, name]));
  const rows = listed.slice(0, most).map((account, place): Row => {
    const alias = t("retentionDeparture.accounts.alias", { number: formats.integer(place + 1) });
    return { ...account, name: nameOf.get(account.id) ?? alias };
  });
  const columns: readonly Column<Row>[] = [
    {
      id: "name",
      head: t("retentionDeparture.accounts.account"),
      isRowHead: true,
      cell: ({ name, difficult }) => (
        <>
          {name}
          {difficult && <span className="departure-quiet"> {t("retentionDeparture.accounts.difficult")}</span>}
        </>
      ),
    },
    { id: "segment", head: t("retentionDeparture.accounts.segment"), cell: ({ segmentId }) => segmentName(segmentId) },
    {
      id: "touch",
      head: t("retentionDeparture.accounts.touch"),
      cell: ({ touchModel }) => touchModels[touchModel][language],
    },
    ...(departure.memberIds.length > 1
      ? [
          {
            id: "owner",
            head: t("retentionDeparture.accounts.owner"),
            cell: ({ ownerId }: Row) => called(ownerId),
          },
        ]
      : []),
    { id: "arr", head: t("retentionDeparture.accounts.arr"), isNumber: true, cell: (row) => formats.money(row.arrJpy) },
  ];
  const isNothing = listed.length === 0 && parts.length === 0;
  return (
    <Panel
      title={t("retentionDeparture.accounts.title")}
      note={
        isNothing
          ? t("retentionDeparture.accounts.none")
          : listed.length > 0
            ? t("retentionDeparture.accounts.note", { count: listed.length, arr: formats.money(arrJpy) })
            : undefined
      }
    >
      {rows.length > 0 && (
        <Table
          caption={t("retentionDeparture.accounts.caption", { names })}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
      {listed.length > most && (
        <Button tone="quiet" onPress={() => showMost(most + shownMore)}>
          {t("retentionDeparture.accounts.more", { count: Math.min(shownMore, listed.length - most) })}
        </Button>
      )}
      {parts.map(({ segmentId, ownerId, accounts, arrJpy: partArr }) => (
        <p key={`${ownerId}-${segmentId}`} className="departure-quiet">
          {t("retentionDeparture.accounts.part", {
            segment: segmentName(segmentId),
            accounts: formats.decimal(accounts),
          })}{" "}
          {formats.money(partArr)}
        </p>
      ))}
    </Panel>
  );
}
