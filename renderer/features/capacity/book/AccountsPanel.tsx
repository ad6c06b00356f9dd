/** The accounts of one book: several can be given to somebody else, or locked, at once. */
import { useRef, useState } from "react";
import { giveAccounts, lockAccounts, lockBook } from "../../../../shared/domain/edits/account-owners.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { nothingChosen } from "../../../ui/grid-keys.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { RowGrid } from "../../../ui/RowGrid.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Still } from "../../../ui/Still.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { type BookRow, nobodyIds } from "./books.view.ts";
import { useAccountColumns } from "./use-account-columns.tsx";
import type { BookScreen } from "./use-books.ts";

const nobody = "nobody";

type AccountsPanelProps = { readonly screen: BookScreen; readonly row: BookRow };

export function AccountsPanel({ screen, row }: AccountsPanelProps) {
  const { t, formats } = useWords();
  const { team, books, called, joiningIds, toggleJoining } = screen;
  const edit = useEdit();
  const [marked, setMarked] = useState(nothingChosen);
  const bar = useRef<HTMLDivElement>(null);
  // Accounts that have been given away are marked no longer.
  const ids = row.accounts.map(({ account }) => account.id).filter((id) => marked.keys.has(id));
  const locked = row.accounts.filter(({ account }) => ids.includes(account.id) && account.lockedToOwner === true);
  const areLocked = ids.length > 0 && locked.length === ids.length;
  const none = ids.length === 0 ? t("capacityBook.accounts.noneChosen") : undefined;
  const isPerson = row.book !== undefined;

  function give(to: string) {
    const ownerId = to === nobody ? undefined : to;
    edit({ key: "moveAccounts", count: ids.length }, giveAccounts(ids.map((accountId) => ({ accountId, ownerId }))));
  }
  const lock = () =>
    edit({ key: areLocked ? "unlockAccounts" : "lockAccounts", count: ids.length }, lockAccounts(ids, !areLocked));

  const columns = useAccountColumns(screen);
  const title = isPerson
    ? t("capacityBook.accounts.title", { person: row.name })
    : t(row.id === nobodyIds.unowned ? "capacityBook.accounts.titleUnowned" : "capacityBook.accounts.titlePooled");
  const receivers = [
    ...books.books
      .filter(({ post, isLeaving }) => post.id !== row.id && post.status === "here" && !isLeaving)
      .map(({ post, loadShare }) => ({
        id: post.id,
        label: called(post.id),
        ...(loadShare !== undefined && {
          note: t("capacityBook.accounts.room", { load: formats.percent(loadShare) }),
        }),
      })),
    ...(isPerson ? [{ id: nobody, label: t("capacityBook.accounts.nobody") }] : []),
  ];

  return (
    <Panel
      title={title}
      note={row.accounts.length > 0 ? t("capacityBook.accounts.hint") : undefined}
      actions={
        row.book && (
          <Still when={team.isFrozen}>
            {row.accounts.length === 0 ? (
              <Button size="small" onPress={() => toggleJoining(row.id)}>
                {t(joiningIds.includes(row.id) ? "capacityBook.accounts.leaveOut" : "capacityBook.accounts.join")}
              </Button>
            ) : (
              <Button
                size="small"
                onPress={() =>
                  edit({ key: row.book!.isLocked ? "unlockBook" : "lockBook" }, lockBook(row.id, !row.book!.isLocked))
                }
              >
                {t(row.book.isLocked ? "capacityBook.accounts.unlockBook" : "capacityBook.accounts.lockBook")}
              </Button>
            )}
          </Still>
        )
      }
    >
      {row.accounts.length === 0 ? (
        <p className="book-quiet">{t("capacityBook.accounts.none")}</p>
      ) : (
        <div className="book-accounts">
          <Still when={team.isFrozen}>
            <div className="book-deeds" ref={bar}>
              <span className="book-quiet" role="status">
                {t("capacityBook.accounts.chosen", { count: ids.length })}
              </span>
              {none === undefined ? (
                <Select
                  label={t("capacityBook.accounts.give")}
                  options={receivers}
                  value={undefined}
                  placeholder={t("capacityBook.accounts.giveHint")}
                  onChange={give}
                />
              ) : (
                <Button size="small" disabledReason={none}>
                  {t("capacityBook.accounts.give")}
                </Button>
              )}
              {isPerson && (
                <Button size="small" disabledReason={none} onPress={lock}>
                  {t(areLocked ? "capacityBook.accounts.unlockDeed" : "capacityBook.accounts.lockDeed")}
                </Button>
              )}
            </div>
          </Still>
          <div className="book-grid book-grid-accounts">
            <RowGrid
              label={isPerson ? t("capacityBook.accounts.caption", { person: row.name }) : title}
              columns={columns}
              rows={row.accounts}
              keyOf={({ account }) => account.id}
              chosen={marked}
              onChoose={setMarked}
              onOpen={() => bar.current?.querySelector("button")?.focus()}
              onDeedKey={(key) => {
                if (key.toLowerCase() !== "l" || ids.length === 0 || !isPerson || team.isFrozen) return false;
                lock();
                return true;
              }}
              empty=""
            />
          </div>
        </div>
      )}
    </Panel>
  );
}
