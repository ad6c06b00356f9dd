/** Everyone, whoever has waited longest first; arrow keys walk through the people. */
import { useDeferredValue, useMemo, useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { hasAllWords, searchText, searchWords } from "../../../../shared/base/search.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { oneOf } from "../../../ui/one-of.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { type PersonRow, unsettledWords, whenWords } from "./people.view.ts";
import type { Talks } from "./use-conversation.ts";

type PeopleListProps = {
  readonly rows: readonly PersonRow[];
  readonly now: Talks["now"];
  readonly chosen: string | undefined;
  readonly onChoose: (memberId: string) => void;
};

/** From so many on nobody finds a person by looking. */
const manyPeople = 12;
/** A list of thousands would take seconds to draw, and nobody reads so far. */
const mostListed = 60;

export function PeopleList({ rows, now, chosen, onChoose }: PeopleListProps) {
  const words = useWords();
  const { t } = words;
  const [sought, seek] = useState("");
  // What is typed stands there at once; the list follows.
  const search = useDeferredValue(sought);
  const found = useMemo(() => {
    const wanted = searchWords(search);
    return rows.filter((row) => hasAllWords(searchText(row.name), wanted));
  }, [rows, search]);
  const listed = found.slice(0, mostListed);
  const further = found.length - listed.length;
  const apart = found.find(({ id }) => id === chosen && !listed.some((row) => row.id === id));
  return (
    <Panel title={t("retentionCheckIn.people.title")}>
      {rows.length > manyPeople && (
        <div className="check-in-search">
          <TextField
            type="search"
            label={t("retentionCheckIn.people.search")}
            hideLabel
            placeholder={t("retentionCheckIn.people.search")}
            value={sought}
            onChange={seek}
          />
        </div>
      )}
      <ListBox
        className="check-in-people"
        aria-label={t("retentionCheckIn.people.list")}
        {...oneOf(chosen, onChoose)}
        renderEmptyState={() => <p className="check-in-quiet">{t("retentionCheckIn.people.nobodyFound")}</p>}
      >
        {[...(apart ? [apart] : []), ...listed].map((row) => (
          <ListBoxItem key={row.id} id={row.id} className="check-in-person" textValue={row.name}>
            <span className="check-in-name">{row.name}</span>
            {row.isBeingWritten && <span className="check-in-writing">{t("retentionCheckIn.people.writing")}</span>}
            <span className="check-in-when" data-due={row.isDue}>
              {whenWords(row.person, now, words)}
            </span>
            <span className="check-in-open">{unsettledWords(row.person, words)}</span>
          </ListBoxItem>
        ))}
      </ListBox>
      {further > 0 && <p className="check-in-quiet">{t("retentionCheckIn.people.further", { count: further })}</p>}
    </Panel>
  );
}
