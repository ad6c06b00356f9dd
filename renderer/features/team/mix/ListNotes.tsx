/** What the shortest list cannot do, said plainly. */
import type { ShortestList } from "../../../../shared/analysis/composition/shortest-list.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { type Around, activityNamed, leftWords } from "./list.view.ts";

type ListNotesProps = { readonly list: ShortestList; readonly around: Around };

export function ListNotes({ list, around }: ListNotesProps) {
  const { t, formats } = useWords();
  const { deeds, left, impossible, hiresComeTooLate, isProven } = list;
  const isOpen = left.length > 0;
  const named = impossible.map((id) => activityNamed(around.baseline, id, around.words));
  const notes = [
    isOpen &&
      t(deeds.length > 0 ? "teamMix.list.left" : "teamMix.list.nothingHelps", { list: leftWords(left, around) }),
    isOpen && hiresComeTooLate && t("teamMix.list.tooLate", { month: formats.month(around.by) }),
    deeds.length > 0 && !isProven && t("teamMix.list.unproven"),
    named.length > 0 && t("teamMix.gap.impossible", { activities: formats.list(named) }),
  ];
  return notes.map(
    (note, index) =>
      note && (
        <p key={index} className="mix-note">
          {note}
        </p>
      ),
  );
}
