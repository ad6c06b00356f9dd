/** The members table as data: its columns, its rows in the view that was chosen, and the sheet's columns drawn from them. */
import { useDeferredValue, useMemo } from "react";
import { seatsAt } from "../../../../shared/domain/team-at.ts";
import { useTeam } from "../../../focus/use-team.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { useProjection } from "../../../simulator/use-simulator.ts";
import { useStill } from "../../../ui/Still.tsx";
import { found, grouped, sorted } from "./arrange.view.ts";
import { isSeenBy } from "./seen-columns.ts";
import { sheetColumns } from "./sheet-columns.tsx";
import { useTable } from "./table.store.ts";
import type { Around } from "./team-column.ts";
import { nameColumnId, teamColumns } from "./team-columns.tsx";
import { personOf, seatRows } from "./team-rows.ts";
import { useSteadyOrder } from "./use-steady-order.ts";
import type { Views } from "./use-views.ts";

export function useMembers({ view }: Views) {
  const words = useWords();
  const { areHidden } = useNames();
  const { baseline, scenario, month, posts, nameOf, isFrozen, isFirstMonth } = useTeam();
  const projection = useProjection();
  const isStill = useStill();
  const search = useTable((state) => state.search);
  const closed = useTable((state) => state.closed);
  // Typing stays ahead of the rows it narrows.
  const settled = useDeferredValue(search);
  const around = useMemo<Around>(
    () => ({ words, baseline, scenario, month, posts, nameOf, areNamesHidden: areHidden, projection, isStill }),
    [words, baseline, scenario, month, posts, nameOf, areHidden, projection, isStill],
  );
  const role = useRole();
  const all = useMemo(() => teamColumns(around).filter(isSeenBy(role)), [around, role]);
  const byId = useMemo(() => new Map(all.map((column) => [column.id, column])), [all]);
  const entries = useMemo(() => {
    const seats = seatRows(seatsAt(baseline, scenario, month), ({ name }) =>
      words.t("teamMembers.seat", { level: name }),
    );
    return [...posts.map((post) => personOf(post, around.nameOf(post))), ...seats];
  }, [posts, around, baseline, scenario, month, words]);
  const shown = useMemo(
    () =>
      [nameColumnId, ...view.columns.map(({ id }) => id).filter((id) => id !== nameColumnId)].flatMap(
        (id) => byId.get(id) ?? [],
      ),
    [view.columns, byId],
  );
  const inOrder = useMemo(
    () => sorted(found(entries, view, settled, byId, shown), view.sort, byId, words.language),
    [entries, view, settled, byId, shown, words.language],
  );
  const arranged = useMemo(
    () => grouped(inOrder, byId.get(view.group ?? ""), closed, words.t("teamMembers.filters.without"), words.language),
    [inOrder, byId, view.group, closed, words],
  );
  const basis = JSON.stringify([
    ...[view.id, view.sort, view.filters, view.group, settled, month, words.language, areHidden],
    ...[projection !== undefined, entries.map(({ key }) => key).join()],
  ]);
  const rows = useSteadyOrder(arranged, entries, basis);
  const seen = useMemo(
    () => (rows.some(({ kind }) => kind === "group") ? inOrder : rows.filter((row) => row.kind !== "group")),
    [rows, inOrder],
  );
  const columns = useMemo(() => sheetColumns(shown, view, seen, words), [shown, view, seen, words]);
  return { around, all, byId, entries, shown, rows, columns, isFrozen, isFirstMonth, visible: seen.length };
}

export type Members = ReturnType<typeof useMembers>;
