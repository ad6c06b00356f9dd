/** Which people the table shows, in what order, and under which headings. Pure, so that every view is tested without a window. */
import type { Language } from "../../../../shared/base/words.ts";
import { hasAllWords, searchText, searchWords } from "../../../../shared/base/search.ts";
import type { TeamFilter, TeamSort, TeamView } from "../../../../shared/domain/team-view.ts";
import type { TeamColumn } from "./team-column.ts";
import type { Entry, Group, TeamRow } from "./team-rows.ts";

type Columns = ReadonlyMap<string, TeamColumn>;

function passes(filter: TeamFilter, column: TeamColumn, entry: Entry): boolean {
  switch (filter.is) {
    case "among":
      return filter.keys.includes(column.keyOf?.(entry)?.key ?? "");
    case "contains":
      return hasAllWords(searchText(column.textOf(entry)), searchWords(filter.text));
    case "between": {
      const value = column.valueOf(entry);
      if (value === undefined) return false;
      return (filter.from === undefined || value >= filter.from) && (filter.to === undefined || value <= filter.to);
    }
    case "filled":
      return column.textOf(entry) !== "";
    case "empty":
      return column.textOf(entry) === "";
  }
}

/** A search looks at everything that is shown, so that nothing is found by what is hidden. */
export function found(
  entries: readonly Entry[],
  { filters }: Pick<TeamView, "filters">,
  search: string,
  columns: Columns,
  shown: readonly TeamColumn[],
): readonly Entry[] {
  const words = searchWords(search);
  const known = filters.flatMap((filter) => {
    const column = columns.get(filter.column);
    return column ? [{ filter, column }] : [];
  });
  return entries.filter(
    (entry) =>
      known.every(({ filter, column }) => passes(filter, column, entry)) &&
      (words.length === 0 || hasAllWords(searchText(shown.map((column) => column.textOf(entry)).join(" ")), words)),
  );
}

const collators: Partial<Record<Language, Intl.Collator>> = {};
const collatorOf = (language: Language) =>
  (collators[language] ??= new Intl.Collator(language, { numeric: true, sensitivity: "base" }));

type Value = string | number | undefined;

/** Months and words by the rules of the language, numbers by size; what is unknown comes last, whichever way round. */
function compare(a: Value, b: Value, isDown: boolean, collator: Intl.Collator): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const order = typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return isDown ? -order : order;
}

export function sorted(
  entries: readonly Entry[],
  sort: readonly TeamSort[],
  columns: Columns,
  language: Language,
): readonly Entry[] {
  const keys = sort.flatMap(({ column: id, isDown }) => {
    const column = columns.get(id);
    return column ? [{ column, isDown }] : [];
  });
  if (keys.length === 0) return entries;
  const collator = collatorOf(language);
  // Each value once: a comparison is made thousands of times.
  const rows = entries.map((entry) => ({ entry, values: keys.map(({ column }) => column.valueOf(entry)) }));
  return rows
    .sort((one, other) => {
      for (const [index, { isDown }] of keys.entries()) {
        const order = compare(one.values[index], other.values[index], isDown, collator);
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ entry }) => entry);
}

/** People under the heading of what they have in common, headings in the order of the column; whoever has none comes last. */
export function grouped(
  entries: readonly Entry[],
  column: TeamColumn | undefined,
  closed: ReadonlySet<string>,
  without: string,
  language: Language,
): readonly TeamRow[] {
  if (column?.keyOf === undefined) return entries;
  const groups = new Map<string, { readonly label: string; readonly value: Value; readonly entries: Entry[] }>();
  for (const entry of entries) {
    const { key, label } = column.keyOf(entry) ?? { key: "", label: without };
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { label, value: key === "" ? undefined : column.valueOf(entry), entries: [entry] });
  }
  const collator = collatorOf(language);
  return [...groups]
    .toSorted(([, a], [, b]) => compare(a.value, b.value, false, collator))
    .flatMap(([key, { label, entries: members }]): TeamRow[] => {
      const id = `group ${column.id} ${key}`;
      const isOpen = !closed.has(id);
      const heading: Group = { kind: "group", key: id, label, entries: members, isOpen };
      return isOpen ? [heading, ...members] : [heading];
    });
}

/** Of those who are here in that month: whoever is to come, has left or is only a seat is not counted in. */
export function sumOf(column: TeamColumn, entries: readonly Entry[]): string {
  if (column.sum === undefined) return "";
  const values = entries.flatMap((entry) => {
    const value = entry.standing === "here" || entry.standing === "leaving" ? column.valueOf(entry) : undefined;
    return typeof value === "number" ? [value] : [];
  });
  if (values.length === 0) return "";
  const sum = values.reduce((total, value) => total + value, 0);
  return column.sum.say(column.sum.by === "sum" ? sum : sum / values.length);
}

/** What can be picked by in a column, with how many people stand behind each. */
export function keysIn(
  entries: readonly Entry[],
  column: TeamColumn,
  language: Language,
): readonly { readonly key: string; readonly label: string; readonly count: number }[] {
  const known = new Map<string, { readonly label: string; count: number }>();
  for (const entry of entries) {
    const found = column.keyOf?.(entry);
    if (found === undefined) continue;
    const there = known.get(found.key);
    if (there) there.count += 1;
    else known.set(found.key, { label: found.label, count: 1 });
  }
  const collator = collatorOf(language);
  return [...known]
    .map(([key, { label, count }]) => ({ key, label, count }))
    .toSorted((a, b) => collator.compare(a.label, b.label));
}

/** A click on a head: up, down, not at all. Added, it stands behind the keys that are there. */
export function sortedBy(sort: readonly TeamSort[], column: string, isAdded: boolean): readonly TeamSort[] {
  const standing = sort.find((key) => key.column === column);
  const next =
    standing === undefined ? { column, isDown: false } : standing.isDown ? undefined : { column, isDown: true };
  if (!isAdded) return next ? [next] : [];
  const others = sort.filter((key) => key.column !== column);
  if (standing === undefined) return [...sort, { column, isDown: false }];
  return next ? sort.map((key) => (key.column === column ? next : key)) : others;
}
