import { ChevronDown, ChevronRight } from "lucide-react";
import type { TeamView } from "../../../../shared/domain/team-view.ts";
import type { Words } from "../../../i18n/words.ts";
import type { SheetColumn } from "../../../ui/sheet/sheet.ts";
import { sumOf } from "./arrange.view.ts";
import type { TeamColumn } from "./team-column.ts";
import { nameColumnId } from "./team-columns.tsx";
import type { Entry, Group, TeamRow } from "./team-rows.ts";

/** The columns as the sheet draws them: people's cells, headings of groups with their sums, and the sums of all at the foot. */
export function sheetColumns(
  columns: readonly TeamColumn[],
  view: TeamView,
  entries: readonly Entry[],
  { t, formats }: Words,
): readonly SheetColumn<TeamRow>[] {
  const widths = new Map(view.columns.map(({ id, width }) => [id, width]));
  const sums = columns.map((column) => sumOf(column, entries));
  const here = entries.filter(({ standing }) => standing === "here" || standing === "leaving").length;
  return columns.map((column, index): SheetColumn<TeamRow> => {
    const rank = view.sort.findIndex((key) => key.column === column.id);
    const key = view.sort[rank];
    const isName = column.id === nameColumnId;
    return {
      id: column.id,
      head: column.name,
      unit: column.unit,
      width: widths.get(column.id) ?? column.width,
      isNumber: column.isNumber ?? false,
      isRowHead: isName,
      ...(key && {
        sort: { direction: key.isDown ? "down" : "up", ...(view.sort.length > 1 && { rank: rank + 1 }) },
      }),
      draw: (row) =>
        row.kind !== "group" ? (
          (column.draw?.(row) ?? <span>{column.textOf(row)}</span>)
        ) : isName ? (
          <Heading group={row} count={formats.integer(row.entries.length)} />
        ) : (
          <span className="members-sum">{sumOf(column, row.entries)}</span>
        ),
      foot: isName ? (
        <span>{t("teamMembers.hereCount", { count: here, number: formats.integer(here) })}</span>
      ) : (
        sums[index]
      ),
    };
  });
}

function Heading({ group, count }: { readonly group: Group; readonly count: string }) {
  const Mark = group.isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <Mark size={14} aria-hidden />
      <span>{group.label}</span>
      <span className="members-count">{count}</span>
    </>
  );
}
