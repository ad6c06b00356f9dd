import type { BookedAccount } from "../../../../shared/analysis/book/books.ts";
import { journeyStages } from "../../../../shared/catalogue/journey.ts";
import { useWords } from "../../../i18n/use-words.ts";
import type { GridColumn } from "../../../ui/RowGrid.tsx";
import type { BookScreen } from "./use-books.ts";

/** What is said of an account in a book. */
export function useAccountColumns({
  called,
  accountName,
  segmentName,
}: BookScreen): readonly GridColumn<BookedAccount>[] {
  const { t, formats, language } = useWords();
  return [
    {
      id: "name",
      head: t("capacityBook.accounts.account"),
      width: "minmax(160px, 2fr)",
      isRowHead: true,
      cell: ({ account }) => <span>{accountName(account.id)}</span>,
    },
    {
      id: "segment",
      head: t("capacityBook.accounts.segment"),
      width: "1.2fr",
      cell: ({ account }) => <span>{segmentName(account.segmentId)}</span>,
    },
    {
      id: "stage",
      head: t("capacityBook.accounts.stage"),
      width: "1.2fr",
      cell: ({ stage }) => <span>{journeyStages[stage][language]}</span>,
    },
    {
      id: "arr",
      head: t("capacityBook.accounts.arr"),
      width: "96px",
      isNumber: true,
      cell: ({ account }) => formats.money(account.arrJpy),
    },
    {
      id: "hours",
      head: t("capacityBook.accounts.hours"),
      width: "80px",
      isNumber: true,
      cell: ({ monthHours }) => formats.hours(monthHours, 1),
    },
    {
      id: "renews",
      head: t("capacityBook.accounts.renews"),
      width: "104px",
      cell: ({ renews }) => formats.month(renews),
    },
    {
      id: "difficult",
      head: t("capacityBook.accounts.difficult"),
      width: "80px",
      cell: ({ account }) => (account.difficult ? t("capacityBook.accounts.isDifficult") : ""),
    },
    {
      id: "owner",
      head: t("capacityBook.accounts.owner"),
      width: "1.2fr",
      cell: ({ account }) => <span>{called(account.ownerId)}</span>,
    },
    {
      id: "lock",
      head: t("capacityBook.accounts.lock"),
      width: "64px",
      cell: ({ account }) => (account.lockedToOwner === true ? t("capacityBook.accounts.locked") : ""),
    },
  ];
}
