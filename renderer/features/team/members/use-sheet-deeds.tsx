import { memberTypeIds, memberTypes } from "../../../../shared/catalogue/member-types.ts";
import { nameKey } from "../../../../shared/format/table/plain-text.ts";
import { hasAllWords, searchText, searchWords } from "../../../../shared/base/search.ts";
import { onlyRange, type Place, type Selection } from "../../../ui/sheet/selection.ts";
import type { SheetDeeds, SheetOption } from "../../../ui/sheet/sheet.ts";
import { MixRing } from "../../../ui/MixRing.tsx";
import { TypeMark } from "../../../ui/TypeMark.tsx";
import { useUndo } from "../../../workspace/use-undo.ts";
import { blockFrom, copied, filled, filledDown, landed } from "./blocks.ts";
import { partsOf } from "./mix-columns.tsx";
import { useTable } from "./table.store.ts";
import { exactText, type TeamColumn } from "./team-column.ts";
import type { Members } from "./use-members.ts";
import type { Writing } from "./use-writing.ts";
import { whyCellFixed } from "./write-plan.ts";
import { isPerson } from "./team-rows.ts";
import { partsIn } from "./thing-columns.ts";

/** More than anybody reads through; typing narrows them. */
const mostOptions = 50;

/** What the keys and the clipboard do in the members table. `onSaid` hears what happened, for those who listen. */
export function useSheetDeeds(
  members: Members,
  selection: Selection,
  onSelect: (selection: Selection) => void,
  writing: Writing,
  onSaid: (words: string) => void,
) {
  const { rows, shown, around } = members;
  const { t } = around.words;
  const toggleGroup = useTable(({ toggle }) => toggle);
  const { undo, redo } = useUndo();
  const at = ({ row, column }: Place) => ({ row: rows[row], column: shown[column] });
  const tell = (changed: number) =>
    onSaid(changed > 0 ? t("teamMembers.done.wrote", { count: changed }) : t("teamMembers.done.nothing"));

  const deeds: SheetDeeds = {
    open(place) {
      const { row, column } = at(place);
      if (!row || !column) return { refusal: "" };
      const fixed = whyCellFixed(row, column, around);
      if (fixed || row.kind === "group") return { refusal: fixed ? `${fixed.reason} ${fixed.cure}` : "" };
      return { text: exactText(column, row) };
    },
    optionsFor: (place, text) => optionsIn(at(place).column, text),
    isMany: (place) => at(place).column?.editing?.isMany ?? false,
    hintFor(place, text) {
      const { row, column } = at(place);
      return column?.id === "mix" && isPerson(row) ? (
        <MixHint text={text} column={column} members={members} />
      ) : undefined;
    },
    write(places, text) {
      const [first] = places;
      const { row, column } = first ? at(first) : {};
      if (!row || !column) return undefined;
      if (places.length === 1) return writing.writeOne({ row, column, text });
      tell(writing.writeMany(filled(selection, rows, shown, text), undefined));
      return undefined;
    },
    clear() {
      const cells = filled(selection, rows, shown, "");
      if (cells.length === 1) return writing.writeOne(cells[0]!);
      tell(writing.writeMany(cells, "clearCells"));
      return undefined;
    },
    fillDown: () => tell(writing.writeMany(filledDown(selection, rows, shown), "fillDown")),
    copy() {
      const text = copied(selection, rows, shown);
      onSaid(t("teamMembers.done.copied", { count: text.split("\r\n").length }));
      return text;
    },
    paste(text) {
      const { cells, beyond, range } = landed(blockFrom(text), selection, rows, shown);
      // As in a spreadsheet: what was pasted is what the next deed is about.
      if (range) onSelect(onlyRange(range));
      tell(writing.writeMany(cells, "pasteCells", beyond));
    },
    undo,
    redo,
    toggle(index) {
      const row = rows[index];
      if (row?.kind !== "group") return false;
      toggleGroup(row.key);
      return true;
    },
  };
  return deeds;
}

/** Those that hold what was typed; of a list, what comes after the last separator. */
function optionsIn(column: TeamColumn | undefined, text: string): readonly SheetOption[] {
  const editing = column?.editing;
  if (editing?.options === undefined) return [];
  const names = editing.options.map((option) => option.text);
  const parts = editing.isMany ? partsIn(text, names) : [text];
  const typed = searchWords(parts.at(-1) ?? "");
  const chosen = new Set(editing.isMany ? parts.map(nameKey) : []);
  return editing.options
    .filter((option) => hasAllWords(searchText(option.text), typed) || chosen.has(nameKey(option.text)))
    .slice(0, mostOptions)
    .map((option) => {
      if (!editing.isMany) return { id: option.id, label: option.text, text: option.text };
      const isChosen = chosen.has(nameKey(option.text));
      const others = editing.options!.filter(({ text: name }) => chosen.has(nameKey(name)) && name !== option.text);
      const next = isChosen ? others : [...others, option];
      const label = isChosen ? `✓ ${option.text}` : option.text;
      return { id: option.id, label, text: next.map(({ text: name }) => name).join("; "), isChosen };
    });
}

/** How the three numbers are understood while they are typed. */
function MixHint({ text, column, members }: { text: string; column: TeamColumn; members: Members }) {
  const { typeName, formats } = members.around.words;
  const person = members.entries.find(isPerson);
  const read = person && column.editing?.read(text, person);
  const mix = read && "said" in read ? read.said.facts?.mix : undefined;
  return (
    <span className="members-mix-hint">
      {mix && <MixRing parts={partsOf(mix)} size={18} />}
      {memberTypeIds.map((type) => (
        <span key={type}>
          <TypeMark shape={memberTypes[type].shape} colour={`var(--type-${type})`} label={typeName(type)} size={9} />{" "}
          {mix && formats.percent(mix[type])}
        </span>
      ))}
    </span>
  );
}
