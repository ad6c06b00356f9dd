import type { TableKind } from "../../../shared/format/table/kind.ts";
import type { Reading } from "../../../shared/format/table/reading.ts";
import { useNames } from "../../i18n/use-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { noticeWords, valueWords } from "./table-import.view.ts";

const shownNotices = 200;

/** What is assumed and what is not read: said before the import, not found out after it. */
export function Notes({ reading, kind }: { reading: Reading; kind: TableKind }) {
  const words = useWords();
  const names = useNames();
  const { t, language } = words;
  const { assumptions, notices } = reading;
  const hidden = notices.length - shownNotices;
  return (
    <div className="tables-notes">
      {assumptions.length > 0 && (
        <>
          <h4 className="tables-subheading">{t("tables.check.assumptions")}</h4>
          <ul className="tables-list">
            {assumptions.map(({ field, value, count }) => (
              <li key={field}>
                {t("tables.check.assumption", {
                  field: kind.nameOf(field)[language],
                  value: valueWords(value, words, names),
                  count,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="tables-list">
        {notices.slice(0, shownNotices).map((notice, index) => (
          <li key={index}>{noticeWords(notice, words, names.areHidden)}</li>
        ))}
      </ul>
      {hidden > 0 && <p className="tables-soft">{t("tables.check.andMore", { count: hidden })}</p>}
    </div>
  );
}
