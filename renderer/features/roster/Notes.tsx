import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { RosterReading } from "../../../shared/format/roster/reading.ts";
import { useWords } from "../../i18n/use-words.ts";
import { noticeWords, valueWords } from "./roster-import.view.ts";

type NotesProps = { reading: RosterReading; baseline: Baseline; removesUnnamed: boolean };

const shownNames = 10;

/** What is assumed, what is not read, and who is not mentioned: said before the import, not found out after it. */
export function Notes({ reading, baseline, removesUnnamed }: NotesProps) {
  const words = useWords();
  const { t, formats } = words;
  const { assumptions, notices, unnamed } = reading;
  const names = unnamed.slice(0, shownNames).map(({ name }) => name);
  const rest = unnamed.length - names.length;
  const everyone = formats.list(rest > 0 ? [...names, t("roster.check.andMore", { count: rest })] : names);

  return (
    <div className="roster-notes">
      {unnamed.length > 0 && (
        <p>
          {t(removesUnnamed ? "roster.check.unnamedLeave" : "roster.check.unnamedStay", {
            count: unnamed.length,
            names: everyone,
          })}
        </p>
      )}
      {assumptions.length > 0 && (
        <>
          <h4 className="roster-subheading">{t("roster.check.assumptions")}</h4>
          <ul className="roster-list">
            {assumptions.map(({ field, value, members }) => (
              <li key={field}>
                {t("roster.check.assumption", {
                  field: field === "id" ? field : t(`roster.fields.${field}`),
                  value: valueWords(field, value, baseline, String, words),
                  count: members,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="roster-list">
        {notices.map((notice) => (
          <li key={`${notice.code} ${"row" in notice ? notice.row : ""} ${notice.column.letter}`}>
            {noticeWords(notice, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}
