/** A proposal with some of its moves taken: loads before and after, and the reason of each move in words. */
import type { Book, Books } from "../../../../shared/analysis/book/books.ts";
import type { AccountMove, EvenAnswer, Proposal } from "../../../../shared/analysis/book/propose.ts";
import type { Words } from "../../../i18n/words.ts";

export type ReadyAnswer = Extract<EvenAnswer, { readonly status: "ready" }>;

export type LoadRow = {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly accountsBefore: number;
  readonly accountsAfter: number;
};

/** Everyone who takes part, the heaviest today first. */
export function loadRows(
  { books }: Books,
  { holderIds }: ReadyAnswer,
  moves: readonly AccountMove[],
): readonly LoadRow[] {
  const bookOf = new Map(books.map((book) => [book.post.id, book]));
  const hoursBy = (memberId: string, end: "fromId" | "toId") =>
    moves.reduce((sum, move) => (move[end] === memberId ? sum + move.hours : sum), 0);
  const countBy = (memberId: string, end: "fromId" | "toId") => moves.filter((move) => move[end] === memberId).length;
  return holderIds
    .flatMap((id): LoadRow[] => {
      const book: Book | undefined = bookOf.get(id);
      if (!book) return [];
      const before = book.meanHours / book.hours.effectiveHours;
      const change = hoursBy(id, "toId") - hoursBy(id, "fromId");
      const accountsBefore = book.accounts.length;
      return [
        {
          ...{ id, before, accountsBefore },
          after: Math.max(0, before + change / book.hours.effectiveHours),
          accountsAfter: accountsBefore + countBy(id, "toId") - countBy(id, "fromId"),
        },
      ];
    })
    .toSorted((one, other) => other.before - one.before);
}

export const largest = (rows: readonly LoadRow[], when: "before" | "after"): number =>
  Math.max(0, ...rows.map((row) => row[when]));

/** A percent is what limits are counted in. */
export const isAbove = (share: number, limitShare: number): boolean => share > limitShare + 0.005;

export function reasonOf(
  { reason, fromId, toId }: AccountMove,
  loads: readonly LoadRow[],
  called: (memberId: string | undefined) => string,
  { t, formats }: Words,
): string {
  const loadOf = (id: string | undefined) => formats.percent(loads.find((row) => row.id === id)?.before ?? 0);
  return t(`capacityBook.even.reasons.${reason}`, {
    from: called(fromId),
    to: called(toId),
    load: loadOf(fromId),
    toLoad: loadOf(toId),
  });
}

/** What came of the question about this plan, and of no other. */
export const proposalAt = ({ proposals }: ReadyAnswer, pace: Proposal["pace"]): Proposal =>
  proposals.find((one) => one.pace === pace) ?? proposals.at(-1)!;
