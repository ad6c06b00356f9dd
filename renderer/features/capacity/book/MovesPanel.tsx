/** The accounts that would change hands, each with its reason and its tick. */
import { useState } from "react";
import type { AccountMove } from "../../../../shared/analysis/book/propose.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { type LoadRow, reasonOf } from "./proposal.view.ts";
import type { BookScreen } from "./use-books.ts";

const shownAtFirst = 30;
const shownMore = 100;

type MovesPanelProps = {
  readonly screen: BookScreen;
  readonly moves: readonly AccountMove[];
  readonly loads: readonly LoadRow[];
  readonly unticked: ReadonlySet<string>;
  readonly onUntick: (accountIds: ReadonlySet<string>) => void;
  readonly disabledReason: string | undefined;
  readonly onAccept: () => void;
};

export function MovesPanel({ screen, moves, loads, unticked, onUntick, disabledReason, onAccept }: MovesPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const { called, accountName } = screen;
  const [most, showMost] = useState(shownAtFirst);
  const taken = moves.filter(({ accountId }) => !unticked.has(accountId)).length;

  function toggle(accountId: string) {
    const next = new Set(unticked);
    if (!next.delete(accountId)) next.add(accountId);
    onUntick(next);
  }

  const columns: readonly Column<AccountMove>[] = [
    {
      id: "take",
      head: t("capacityBook.even.take"),
      cell: ({ accountId, toId }) => (
        <input
          type="checkbox"
          className="book-tick"
          checked={!unticked.has(accountId)}
          onChange={() => toggle(accountId)}
          aria-label={t("capacityBook.even.takeMove", { account: accountName(accountId), to: called(toId) })}
        />
      ),
    },
    {
      id: "account",
      head: t("capacityBook.accounts.account"),
      isRowHead: true,
      cell: ({ accountId }) => accountName(accountId),
    },
    { id: "from", head: t("capacityBook.even.from"), cell: ({ fromId }) => called(fromId) },
    { id: "to", head: t("capacityBook.even.to"), cell: ({ toId }) => called(toId) },
    {
      id: "hours",
      head: t("capacityBook.accounts.hours"),
      isNumber: true,
      cell: ({ hours }) => formats.hours(hours, 1),
    },
    {
      id: "why",
      head: t("capacityBook.even.why"),
      cell: (move) => <span className="book-quiet">{reasonOf(move, loads, called, words)}</span>,
    },
  ];
  return (
    <Panel
      title={t("capacityBook.even.moves")}
      note={t("capacityBook.even.movesNote")}
      actions={
        <>
          <Button size="small" tone="quiet" onPress={() => onUntick(new Set())}>
            {t("capacityBook.even.all")}
          </Button>
          <Button size="small" tone="quiet" onPress={() => onUntick(new Set(moves.map(({ accountId }) => accountId)))}>
            {t("capacityBook.even.noneDeed")}
          </Button>
          <Button size="small" tone="primary" disabledReason={disabledReason} onPress={onAccept}>
            {t("capacityBook.even.accept", { count: taken })}
          </Button>
        </>
      }
    >
      <Table
        caption={t("capacityBook.even.movesCaption")}
        columns={columns}
        rows={moves.slice(0, most)}
        keyOf={({ accountId }) => accountId}
      />
      {moves.length > most && (
        <Button tone="quiet" onPress={() => showMost(most + shownMore)}>
          {t("capacityBook.even.more", { count: Math.min(shownMore, moves.length - most) })}
        </Button>
      )}
    </Panel>
  );
}
