/** What keys and clicks choose in a list of rows, as in a file manager. Pure, so that every combination is tested without a window. */

export type Chosen = {
  /** The row that keys start from. */
  readonly current: string | undefined;
  /** All rows that a deed would meet; the current one among them. */
  readonly keys: ReadonlySet<string>;
  /** Where a range began. */
  readonly anchor: string | undefined;
};

export const nothingChosen: Chosen = { current: undefined, keys: new Set(), anchor: undefined };

export const onlyThis = (key: string): Chosen => ({ current: key, keys: new Set([key]), anchor: key });

function rangeTo(chosen: Chosen, key: string, rows: readonly string[]): Chosen {
  const anchor = chosen.anchor ?? key;
  const [from, to] = [rows.indexOf(anchor), rows.indexOf(key)].toSorted((a, b) => a - b);
  if (from === -1) return onlyThis(key);
  return { current: key, keys: new Set(rows.slice(from, to! + 1)), anchor };
}

function toggled(chosen: Chosen, key: string): Chosen {
  const keys = new Set(chosen.keys);
  if (!keys.delete(key)) keys.add(key);
  return { current: key, keys, anchor: key };
}

type Modifiers = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

export function afterClick(chosen: Chosen, key: string, rows: readonly string[], press: Modifiers): Chosen {
  if (press.shiftKey) return rangeTo(chosen, key, rows);
  return press.ctrlKey || press.metaKey ? toggled(chosen, key) : onlyThis(key);
}

const rowsPerPage = 10;

function placeAfter(key: string, place: number, last: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return place + 1;
    case "ArrowUp":
      return place === -1 ? last : place - 1;
    case "PageDown":
      return place + rowsPerPage;
    case "PageUp":
      return place - rowsPerPage;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

/** undefined for a key that chooses nothing. */
export function afterKey(
  chosen: Chosen,
  press: Modifiers & { readonly key: string },
  rows: readonly string[],
): Chosen | undefined {
  const hasCommand = press.ctrlKey || press.metaKey;
  if (press.key.toLowerCase() === "a" && hasCommand) return { ...chosen, keys: new Set(rows) };
  if (press.key === " ") return chosen.current === undefined ? undefined : toggled(chosen, chosen.current);
  const place = chosen.current === undefined ? -1 : rows.indexOf(chosen.current);
  const next = placeAfter(press.key, place, rows.length - 1);
  if (next === undefined || rows.length === 0) return undefined;
  const key = rows[Math.max(0, Math.min(rows.length - 1, next))]!;
  return press.shiftKey ? rangeTo(chosen, key, rows) : onlyThis(key);
}
