/** Books of the plan and month on screen, and how people and accounts are called there. */
import { useMemo, useState } from "react";
import { type Books, booksAt } from "../../../../shared/analysis/book/books.ts";
import { type Team, useTeam } from "../../../focus/use-team.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";

export type BookScreen = {
  readonly team: Team;
  readonly books: Books;
  /** A member's name or alias; the word for nobody where there is none. */
  readonly called: (memberId: string | undefined) => string;
  /** Customers' names are hidden with those of people. */
  readonly accountName: (accountId: string) => string;
  readonly segmentName: (segmentId: string) => string;
  /** People without accounts who are to have some when books are evened out. */
  readonly joiningIds: readonly string[];
  readonly toggleJoining: (memberId: string) => void;
};

export function useBooks(): BookScreen {
  const { t, formats } = useWords();
  const { areHidden, nameOf } = useNames();
  const team = useTeam();
  const { baseline, scenario, monthIndex } = team;
  const [joiningIds, setJoiningIds] = useState<readonly string[]>([]);
  const books = useMemo(() => booksAt(baseline, scenario, monthIndex), [baseline, scenario, monthIndex]);
  const accountNames = useMemo(
    () =>
      new Map(
        baseline.accounts.map(({ id, name }, index) => [
          id,
          areHidden ? t("capacityBook.accounts.alias", { number: formats.integer(index + 1) }) : name,
        ]),
      ),
    [baseline.accounts, areHidden, t, formats],
  );
  return {
    ...{ team, books, joiningIds },
    called: (memberId) => (memberId === undefined ? t("capacityBook.accounts.nobody") : nameOf(memberId)),
    accountName: (accountId) => accountNames.get(accountId) ?? "",
    segmentName: (segmentId) => baseline.segments.find(({ id }) => id === segmentId)?.name ?? "",
    toggleJoining: (memberId) =>
      setJoiningIds((ids) =>
        ids.includes(memberId) ? ids.filter((id) => id !== memberId) : [...ids, memberId].toSorted(),
      ),
  };
}
