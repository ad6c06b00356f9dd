import type { Unnamed } from "../../../shared/format/table/reading.ts";
import { useNames } from "../../i18n/use-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { valueWords } from "./table-import.view.ts";

const shownNames = 200;

/** What the workspace has and the file does not name. */
export function GoneList({ unnamed, areRemoved }: { unnamed: readonly Unnamed[]; areRemoved: boolean }) {
  const words = useWords();
  const names = useNames();
  const { t } = words;
  const hidden = unnamed.length - shownNames;
  return (
    <>
      <p>{t(areRemoved ? "tables.check.goneLeave" : "tables.check.goneStay", { count: unnamed.length })}</p>
      <ul className="tables-gone">
        {unnamed.slice(0, shownNames).map(({ id, subject }) => (
          <li key={id}>{valueWords(subject, words, names)}</li>
        ))}
      </ul>
      {hidden > 0 && <p className="tables-soft">{t("tables.check.andMore", { count: hidden })}</p>}
    </>
  );
}
