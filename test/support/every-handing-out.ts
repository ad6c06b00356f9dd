/** Every way to hand accounts out, one after the other: what the program for even books is held to. */
import { type EvenProblem, mayTake } from "../../shared/analysis/book/even-program.ts";

type Best = { readonly limitShare: number; readonly handOverHours: number };

const rounding = 1e-7;
const upToPercent = (share: number) => Math.ceil(share * 100 - rounding) / 100;

/** The lowest largest load in whole percents, and the fewest hours of hand-over that keep to it; undefined where there is no way. */
export function bestByTryingAll({ holders, items, mostDifficultShare }: EvenProblem): Best | undefined {
  const fixed = holders.map(({ id }) =>
    items.filter(
      (item) => item.holderId === id && (item.isFixed || !holders.some((holder) => mayTake(holder, item.segmentId))),
    ),
  );
  const moving = items.filter((item) => !item.isFixed && holders.some((holder) => mayTake(holder, item.segmentId)));
  const books = fixed.map((book) => [...book]);
  const hoursOf = (book: readonly { readonly hours: number }[]) => book.reduce((sum, { hours }) => sum + hours, 0);
  const excess = (book: readonly { readonly difficult: boolean }[]) =>
    book.reduce((sum, { difficult }) => sum + (difficult ? 1 : 0) - mostDifficultShare!, 0);
  const fixedLoads = fixed.map((book, place) => hoursOf(book) / holders[place]!.hours);
  const fewest = new Map<number, number>();

  function finish(handOverHours: number): void {
    if (
      mostDifficultShare !== undefined &&
      books.some((book, place) => excess(book) > Math.max(0, excess(fixed[place]!)) + rounding)
    )
      return;
    const limit = books.reduce((most, book, place) => {
      const load = hoursOf(book) / holders[place]!.hours;
      return load <= fixedLoads[place]! + rounding ? most : Math.max(most, load);
    }, 0);
    const key = upToPercent(limit);
    fewest.set(key, Math.min(fewest.get(key) ?? Infinity, handOverHours));
  }

  function place(at: number, handOverHours: number): void {
    const item = moving[at];
    if (item === undefined) {
      finish(handOverHours);
      return;
    }
    holders.forEach((holder, index) => {
      const stays = holder.id === item.holderId;
      if (!stays && !mayTake(holder, item.segmentId)) return;
      books[index]!.push(item);
      const isNew = item.holderId === undefined || stays;
      place(at + 1, isNew ? handOverHours : handOverHours + item.handOverHours);
      books[index]!.pop();
    });
  }

  place(0, 0);
  if (fewest.size === 0) return undefined;
  const limitShare = Math.min(...fewest.keys());
  return { limitShare, handOverHours: fewest.get(limitShare)! };
}
