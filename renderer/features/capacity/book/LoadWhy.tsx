/** The load of one book, with what it is made of. */
import type { Book, Books } from "../../../../shared/analysis/book/books.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Why } from "../../../ui/Why.tsx";

type LoadWhyProps = {
  readonly person: string;
  readonly book: Book;
  readonly books: Books;
  readonly activities: readonly Activity[];
};

export function LoadWhy({ person, book, books, activities }: LoadWhyProps) {
  const { t, formats } = useWords();
  const { hours, meanHours, loadShare } = book;
  const fixedWork = activities.reduce((sum, { fixedHours }) => sum + fixedHours, 0);
  return (
    <Why label={t("capacityBook.load.label", { person })} value={formats.percent(loadShare ?? 0)}>
      <Facts
        facts={[
          { term: t("capacityBook.load.asked"), value: formats.hours(meanHours) },
          { term: t("capacityBook.load.contract"), value: formats.hours(hours.contractHours) },
          { term: t("capacityBook.load.hand"), value: formats.hours(hours.handHours) },
          { term: t("capacityBook.load.lead"), value: formats.hours(hours.leadHours) },
          { term: t("capacityBook.load.yield"), value: formats.percent(hours.yieldShare) },
          { term: t("capacityBook.load.has"), value: formats.hours(hours.effectiveHours) },
        ]}
      />
      <p>
        {t("capacityBook.load.meaning", {
          teamWork: formats.hours(fixedWork),
          unowned: formats.hours(books.unowned.meanHours + books.pooled.meanHours),
        })}
      </p>
    </Why>
  );
}
