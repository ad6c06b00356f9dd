/** Books and accounts as rows: in order, under names or aliases. */
import type { Book, BookedAccount, Books } from "../../../../shared/analysis/book/books.ts";

/** Rows that are nobody's: accounts without a person, where somebody should be and where nobody need be. */
export const nobodyIds = { unowned: "nobody:unowned", pooled: "nobody:pooled" } as const;

export type BookRow = {
  readonly id: string;
  readonly name: string;
  readonly accounts: readonly BookedAccount[];
  readonly arrJpy: number;
  readonly hours: number;
  /** Undefined for nobody's rows and for people without hours. */
  readonly loadShare: number | undefined;
  readonly difficultShare: number | undefined;
  readonly renewals: number;
  /** Absent for nobody's rows. */
  readonly book?: Book;
};

export const sortIds = ["name", "accounts", "arrJpy", "hours", "loadShare", "difficultShare", "renewals"] as const;
export type SortId = (typeof sortIds)[number];
export type Sort = { readonly by: SortId; readonly direction: "up" | "down" };

/** The heaviest first: that is what one comes for. */
export const firstSort: Sort = { by: "loadShare", direction: "down" };

export const sortedBy = (now: Sort, by: SortId): Sort =>
  now.by === by
    ? { by, direction: now.direction === "up" ? "down" : "up" }
    : { by, direction: by === "name" ? "up" : "down" };

const rowOf = (
  id: string,
  name: string,
  { accounts, arrJpy, monthHours, difficult, renewals }: Books["unowned"],
): Omit<BookRow, "loadShare"> => ({
  ...{ id, name, accounts, arrJpy, hours: monthHours, renewals },
  difficultShare: accounts.length === 0 ? undefined : difficult / accounts.length,
});

/** What needs somebody first, then people in the order asked for, then what nobody need look after. */
export function bookRows(
  { books, unowned, pooled }: Books,
  nameOf: (memberId: string) => string,
  names: Readonly<Record<keyof typeof nobodyIds, string>>,
  { by, direction }: Sort,
): readonly BookRow[] {
  const people = books.map((book): BookRow => ({
    ...rowOf(book.post.id, nameOf(book.post.id), book),
    loadShare: book.loadShare,
    book,
  }));
  const sign = direction === "up" ? 1 : -1;
  const compared = (one: BookRow, other: BookRow) =>
    by === "name"
      ? sign * one.name.localeCompare(other.name)
      : by === "accounts"
        ? sign * (one.accounts.length - other.accounts.length)
        : sign * ((one[by] ?? -1) - (other[by] ?? -1));
  const nobodys = ([kind, sums]: readonly [keyof typeof nobodyIds, Books["unowned"]]): BookRow[] =>
    sums.accounts.length === 0 ? [] : [{ ...rowOf(nobodyIds[kind], names[kind], sums), loadShare: undefined }];
  return [...nobodys(["unowned", unowned]), ...people.toSorted(compared), ...nobodys(["pooled", pooled])];
}

/** Those whose books are compared: with accounts and hours, there to stay. */
export const comparable = ({ books }: Books): readonly Book[] =>
  books
    .filter(({ accounts, loadShare, isLeaving }) => accounts.length > 0 && loadShare !== undefined && !isLeaving)
    .toSorted((one, other) => other.loadShare! - one.loadShare!);
