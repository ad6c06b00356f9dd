import { useWords } from "../../../i18n/use-words.ts";
import { Verdict } from "../../../ui/Verdict.tsx";
import { comparable } from "./books.view.ts";
import type { BookScreen } from "./use-books.ts";

export function BookVerdict({ screen: { books, called } }: { readonly screen: BookScreen }) {
  const { t, formats } = useWords();
  const month = formats.month(books.month);
  const ranked = comparable(books);
  const [first, last] = [ranked[0], ranked.at(-1)];
  const leaving = books.books.filter(({ isLeaving, accounts }) => isLeaving && accounts.length > 0).length;
  const unowned = books.unowned.accounts.length;
  const sentence =
    first === undefined
      ? t("capacityBook.verdict.none", { month })
      : t("capacityBook.verdict.fullest", {
          month,
          person: called(first.post.id),
          load: formats.percent(first.loadShare!),
        });
  const aside = formats.sentences(
    first !== undefined &&
      last !== undefined &&
      (first === last
        ? t("capacityBook.verdict.only")
        : t("capacityBook.verdict.lightest", {
            person: called(last.post.id),
            load: formats.percent(last.loadShare!),
          })),
    leaving > 0 && t("capacityBook.verdict.leaving", { count: leaving }),
    unowned > 0 && t("capacityBook.verdict.unowned", { count: unowned }),
  );
  return (
    <Verdict spoken={sentence} aside={aside}>
      {sentence}
    </Verdict>
  );
}
