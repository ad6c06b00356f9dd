/** Everyone's book, and below it the accounts of whoever is chosen. */
import { useState } from "react";
import { lockBook } from "../../../../shared/domain/edits/account-owners.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { nothingChosen, onlyThis } from "../../../ui/grid-keys.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { type GridColumn, RowGrid } from "../../../ui/RowGrid.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { AccountsPanel } from "./AccountsPanel.tsx";
import { type BookRow, bookRows, firstSort, nobodyIds, type SortId, sortedBy } from "./books.view.ts";
import { LoadWhy } from "./LoadWhy.tsx";
import type { BookScreen } from "./use-books.ts";

const isNobody = (id: string) => id === nobodyIds.unowned || id === nobodyIds.pooled;

export function BooksPart({ screen }: { readonly screen: BookScreen }) {
  const { t, formats } = useWords();
  const { books, called, team } = screen;
  const { personId, choosePerson } = useFocus();
  const edit = useEdit();
  const [sort, setSort] = useState(firstSort);
  const [nobody, chooseNobody] = useState<string>();
  const names = { unowned: t("capacityBook.books.unowned"), pooled: t("capacityBook.books.pooled") };
  const rows = bookRows(books, called, names, sort);
  const chosen = rows.find(({ id }) => id === (nobody ?? personId)) ?? rows[0];
  const month = formats.month(books.month);
  const column = (id: SortId, head: string, rest: Omit<GridColumn<BookRow>, "id" | "head" | "sort">) => ({
    ...{ id, head, ...rest },
    sort: {
      label: t("capacityBook.books.sort", { column: head }),
      direction: sort.by === id ? sort.direction : undefined,
      onSort: () => setSort(sortedBy(sort, id)),
    },
  });
  const columns: readonly GridColumn<BookRow>[] = [
    column("name", t("capacityBook.books.person"), {
      width: "minmax(160px, 2fr)",
      isRowHead: true,
      cell: ({ name, book }) => (
        <>
          <span>{name}</span>
          {book?.isLeaving === true && book.post.leaves !== undefined && (
            <span className="book-quiet">
              {t("capacityBook.books.leaves", { month: formats.month(book.post.leaves) })}
            </span>
          )}
        </>
      ),
    }),
    column("accounts", t("capacityBook.books.accounts"), {
      width: "88px",
      isNumber: true,
      cell: ({ accounts }) => formats.integer(accounts.length),
    }),
    column("arrJpy", t("capacityBook.books.arr"), {
      width: "96px",
      isNumber: true,
      cell: ({ arrJpy }) => formats.money(arrJpy),
    }),
    column("hours", t("capacityBook.books.hours"), {
      width: "88px",
      isNumber: true,
      cell: ({ hours }) => formats.hours(hours),
    }),
    column("loadShare", t("capacityBook.books.load"), {
      width: "minmax(140px, 1.4fr)",
      cell: ({ book, name, loadShare }) =>
        book === undefined ? null : loadShare === undefined ? (
          <span className="book-quiet">{t("capacityBook.books.noHours")}</span>
        ) : (
          <>
            <span className="book-bar" aria-hidden>
              <span
                className="book-bar-fill"
                data-over={loadShare > 1}
                style={{ width: `${Math.min(1, loadShare / 2) * 100}%` }}
              />
            </span>
            <LoadWhy person={name} book={book} books={books} activities={team.baseline.activities} />
          </>
        ),
    }),
    column("difficultShare", t("capacityBook.books.difficult"), {
      width: "104px",
      isNumber: true,
      cell: ({ difficultShare }) => (difficultShare === undefined ? "" : formats.percent(difficultShare)),
    }),
    column("renewals", t("capacityBook.books.renewals"), {
      width: "148px",
      isNumber: true,
      cell: ({ renewals }) => formats.integer(renewals),
    }),
    {
      id: "lock",
      head: t("capacityBook.books.lock"),
      width: "72px",
      cell: ({ book }) => (book?.isLocked === true ? t("capacityBook.books.locked") : ""),
    },
  ];

  function choose(id: string | undefined) {
    if (id === undefined) return;
    chooseNobody(isNobody(id) ? id : undefined);
    if (!isNobody(id)) choosePerson(id);
  }

  function onDeedKey(key: string): boolean {
    if (key.toLowerCase() !== "l" || chosen?.book === undefined || team.isFrozen) return false;
    const isLocked = !chosen.book.isLocked;
    edit({ key: isLocked ? "lockBook" : "unlockBook" }, lockBook(chosen.id, isLocked));
    return true;
  }

  return (
    <>
      <Panel title={t("capacityBook.books.title")} note={t("capacityBook.books.note", { month })}>
        <div className="book-grid">
          <RowGrid
            label={t("capacityBook.books.caption", { month })}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            chosen={chosen === undefined ? nothingChosen : onlyThis(chosen.id)}
            onChoose={({ current }) => choose(current)}
            onOpen={() => document.querySelector<HTMLElement>(".book-accounts [role=grid]")?.focus()}
            onDeedKey={onDeedKey}
            empty=""
          />
        </div>
      </Panel>
      {chosen && <AccountsPanel key={chosen.id} screen={screen} row={chosen} />}
    </>
  );
}
