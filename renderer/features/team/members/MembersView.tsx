/** The team as a table that is worked in as in a spreadsheet. */
import { useState } from "react";
import type { TeamView } from "../../../../shared/domain/team-view.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { rowsOf, type Selection } from "../../../ui/sheet/selection.ts";
import { Sheet } from "../../../ui/sheet/Sheet.tsx";
import type { RowLook } from "../../../ui/sheet/sheet.ts";
import { Verdict } from "../../../ui/Verdict.tsx";
import { useStillReason } from "../../../ui/Still.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { AddMenu } from "./AddMenu.tsx";
import { sortedBy } from "./arrange.view.ts";
import { chosenEntries } from "./blocks.ts";
import { DoubtDialog } from "./DoubtDialog.tsx";
import { membersAnswer } from "./members-answer.view.ts";
import { MembersBar } from "./MembersBar.tsx";
import "./members.css";
import { PeopleMenu } from "./PeopleMenu.tsx";
import { useTable } from "./table.store.ts";
import { nameColumnId } from "./team-columns.tsx";
import type { Standing, TeamRow } from "./team-rows.ts";
import { useMembers } from "./use-members.ts";
import { usePeopleDeeds } from "./use-people-deeds.ts";
import { useSheetDeeds } from "./use-sheet-deeds.tsx";
import { useTableSelection } from "./use-table-selection.ts";
import { useViews } from "./use-views.ts";
import { useWriting } from "./use-writing.ts";

const looks: Readonly<Record<Standing, RowLook>> = {
  here: { tone: "plain" },
  leaving: { tone: "plain" },
  coming: { tone: "dashed" },
  gone: { tone: "faint" },
  seat: { tone: "empty" },
};
const openGroup: RowLook = { tone: "group", isOpen: true };
const closedGroup: RowLook = { tone: "group", isOpen: false };

const lookOf = (row: TeamRow): RowLook =>
  row.kind !== "group" ? looks[row.standing] : row.isOpen ? openGroup : closedGroup;

/** The name stands in no view by itself; once it has a width of its own, it does. */
const withWidth = (columns: TeamView["columns"], id: string, width: number): TeamView["columns"] =>
  columns.some((column) => column.id === id)
    ? columns.map((column) => (column.id === id ? { id, width } : column))
    : [{ id, width }, ...columns];

/** The column takes the place of the other, which makes room for it. */
function placedAt(columns: TeamView["columns"], id: string, toId: string): TeamView["columns"] {
  const [from, to] = [id, toId].map((each) => columns.findIndex((column) => column.id === each)) as [number, number];
  if (from === -1 || to === -1) return columns;
  const next = columns.filter((column) => column.id !== id);
  next.splice(to, 0, columns[from]!);
  return next;
}

const keyOf = ({ key }: TeamRow) => key;

export function MembersView() {
  const words = useWords();
  const { t, formats } = words;
  const { personId, choosePerson } = useFocus();
  const views = useViews();
  const members = useMembers(views);
  const { around, rows, shown, columns, entries, isFrozen, isFirstMonth } = members;
  const { selection, select, goTo } = useTableSelection(rows, shown, personId);
  const writing = useWriting(around);
  const [said, setSaid] = useState("");
  const deeds = useSheetDeeds(members, selection, onSelect, writing, setSaid);
  const people = usePeopleDeeds(around);
  const find = useTable((state) => state.find);

  const active = rows[selection.active.row];
  const chosen = chosenEntries(selection, rows);
  const still = useStillReason();
  const stillReason = isFrozen ? t("teamMembers.deeds.frozen") : still;
  const noLevel = people.hasLevel ? undefined : t("teamMembers.deeds.noLevel");

  function moveColumn(id: string, toId: string) {
    views.change({ columns: placedAt(views.view.columns, id, toId) });
    const { name = "" } = shown.find((column) => column.id === id) ?? {};
    const at = shown.findIndex((column) => column.id === toId);
    setSaid(t("teamMembers.done.moved", { column: name, place: formats.integer(at + 1) }));
  }

  function onSelect(next: Selection) {
    select(next);
    const row = rows[next.active.row];
    if (row?.kind === "person" && row.key !== personId) choosePerson(row.key);
  }

  const answer = membersAnswer(entries, around, words);
  const aside = isFrozen ? "asideFrozen" : still ? undefined : isFirstMonth ? "asideNow" : "asideLater";
  return (
    <div className="members">
      <Verdict
        spoken={answer}
        aside={aside ? t(`teamMembers.answer.${aside}`, { month: formats.month(around.month) }) : still}
      >
        {answer}
      </Verdict>
      <MembersBar members={members} views={views}>
        <AddMenu
          {...{ around, isFirstMonth }}
          deeds={people}
          seat={active?.kind === "seat" ? active : undefined}
          disabledReason={stillReason ?? noLevel}
          onAdded={(postId) => goTo(postId, nameColumnId)}
        />
        <PeopleMenu
          {...{ chosen, members }}
          activeColumn={shown[selection.active.column]}
          deeds={people}
          disabledReason={stillReason}
          onSet={(column, text) =>
            writing.writeMany(
              chosen.map((row) => ({ row, column, text })),
              undefined,
            )
          }
        />
      </MembersBar>
      {rows.length === 0 ? (
        <EmptyState
          title={t("teamMembers.empty.title")}
          actions={
            entries.length > 0 && (
              <Button
                onPress={() => {
                  find("");
                  views.change({ filters: [] });
                }}
              >
                {t("teamMembers.empty.clear")}
              </Button>
            )
          }
        >
          {t(entries.length > 0 ? "teamMembers.empty.found" : "teamMembers.answer.nobody")}
        </EmptyState>
      ) : (
        <Sheet
          label={t("teamMembers.label", { month: formats.month(around.month) })}
          keysHelp={t("teamMembers.keys")}
          {...{ columns, rows, keyOf, lookOf, selection, onSelect, deeds }}
          frozen={1}
          isFilled={({ row, column }) => {
            const [entry, under] = [rows[row], shown[column]];
            return entry !== undefined && under !== undefined && (entry.kind === "group" || under.textOf(entry) !== "");
          }}
          headDeeds={{
            onSort: (id, isAdded) => views.change({ sort: [...sortedBy(views.view.sort, id, isAdded)] }),
            onMove: moveColumn,
            onResize: (id, width) => views.change({ columns: withWidth(views.view.columns, id, width) }),
          }}
        />
      )}
      <p className="members-keys-note">
        <span>{t("teamMembers.keys")}</span>
        <span>{rowsOf(selection).length > 1 && t("teamMembers.bar.chosen", { count: chosen.length })}</span>
      </p>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {writing.doubt && (
        <DoubtDialog
          doubt={writing.doubt}
          onSettle={(doesWrite) => setSaid(t("teamMembers.done.wrote", { count: writing.settle(doesWrite) }))}
        />
      )}
    </div>
  );
}
