/** Who is in talks, and below them those whose talks are over. */
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { useWords } from "../../../i18n/use-words.ts";
import { oneOf } from "../../../ui/one-of.ts";
import type { CandidateRow } from "./candidates.view.ts";

type CandidateListProps = {
  readonly rows: readonly CandidateRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
};

export function CandidateList({ rows, chosen, onChoose }: CandidateListProps) {
  const { t } = useWords();
  return (
    <ListBox className="candidates-list" aria-label={t("retentionCandidates.list.label")} {...oneOf(chosen, onChoose)}>
      {rows.map(({ id, name, standing, left, isOver }) => (
        <ListBoxItem key={id} id={id} className="candidates-row" textValue={name} data-over={isOver || undefined}>
          <span className="candidates-name">{name}</span>
          <span className="candidates-quiet">{standing}</span>
          {left !== undefined && <span className="candidates-quiet">{left}</span>}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
