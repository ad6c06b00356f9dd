/** The chart as the rows of a list, and where arrow keys go in it. */
import { type ReportingLines, reportsTo } from "../../../../shared/domain/reporting-lines.ts";
import type { TreeRow } from "../../../ui/TreeList.tsx";
import type { Arrow } from "./walk.ts";

export function treeRows(lines: ReportingLines, isFolded: (id: string) => boolean): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  /** Depth of the branch that is being skipped. */
  let hiddenBelow = Infinity;
  const placeOf = new Map<string, { readonly position: number; readonly neighbours: number }>();
  const place = (ids: readonly string[]) =>
    ids.forEach((id, at) => placeOf.set(id, { position: at + 1, neighbours: ids.length }));
  place(lines.roots);
  for (const id of lines.ids) {
    const depth = lines.depthOf.get(id)!;
    if (depth > hiddenBelow) continue;
    const reports = reportsTo(lines, id);
    place(reports);
    const isOpen = reports.length === 0 ? undefined : !isFolded(id);
    hiddenBelow = isOpen === false ? depth : Infinity;
    rows.push({ id, level: depth + 1, isOpen, ...placeOf.get(id)! });
  }
  return rows;
}

/** What an arrow does in a tree: along the rows, or open, close, in and out. */
export function walkRows(
  rows: readonly TreeRow[],
  lines: ReportingLines,
  fromId: string,
  arrow: Arrow,
): { readonly go: string } | { readonly turn: string } | undefined {
  const at = rows.findIndex(({ id }) => id === fromId);
  const row = rows[at];
  const go = (id: string | undefined) => (id === undefined ? undefined : { go: id });
  switch (arrow) {
    case "ArrowUp":
      return go(rows[at - 1]?.id);
    case "ArrowDown":
      return go(rows[at + 1]?.id);
    case "ArrowRight":
      if (row?.isOpen === undefined) return undefined;
      return row.isOpen ? go(rows[at + 1]?.id) : { turn: row.id };
    case "ArrowLeft":
      return row?.isOpen === true ? { turn: row.id } : go(lines.managerOf.get(fromId));
  }
}
