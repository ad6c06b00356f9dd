/** What the keys of a spreadsheet choose. Pure, so that every combination is tested without a window. */
import {
  clamped,
  currentRange,
  extendedTo,
  isOneCell,
  onlyCell,
  type Place,
  type Range,
  rowsFrom,
  type Selection,
  type Size,
} from "./selection.ts";

export type SheetPress = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

export type SheetGround = Size & {
  /** Rows in sight: how far Page Up and Page Down go. */
  readonly page: number;
  /** Ctrl with an arrow stops at the edge of what is filled. */
  readonly isFilled: (place: Place) => boolean;
};

export type Direction = "up" | "down" | "left" | "right";

const steps: Readonly<Record<Direction, Place>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const moved = ({ row, column }: Place, step: Place): Place => ({ row: row + step.row, column: column + step.column });

const isInside = ({ row, column }: Place, { rows, columns }: Size) =>
  row >= 0 && row < rows && column >= 0 && column < columns;

/** Along filled cells to the last of them; from an edge or an empty cell to the next filled one, or to the end. */
function edgeFrom(place: Place, step: Place, ground: SheetGround): Place {
  const next = moved(place, step);
  if (!isInside(next, ground)) return place;
  const runs = ground.isFilled(place) && ground.isFilled(next);
  let at = next;
  for (;;) {
    const beyond = moved(at, step);
    if (!isInside(beyond, ground)) return at;
    if (runs ? !ground.isFilled(beyond) : ground.isFilled(at)) return at;
    at = beyond;
  }
}

function target(from: Place, { key, ...press }: SheetPress, ground: SheetGround): Place | undefined {
  const hasCommand = press.ctrlKey || press.metaKey;
  const arrow = arrows[key];
  if (arrow !== undefined) {
    // Alt with an arrow belongs to the cell: it opens what can be chosen.
    if (press.altKey) return undefined;
    return hasCommand ? edgeFrom(from, steps[arrow], ground) : moved(from, steps[arrow]);
  }
  switch (key) {
    case "Home":
      return { row: hasCommand ? 0 : from.row, column: 0 };
    case "End":
      return { row: hasCommand ? ground.rows - 1 : from.row, column: ground.columns - 1 };
    case "PageUp":
      return moved(from, { row: -ground.page, column: 0 });
    case "PageDown":
      return moved(from, { row: ground.page, column: 0 });
    default:
      return undefined;
  }
}

/** undefined for a key that chooses nothing. */
export function afterKey(selection: Selection, press: SheetPress, ground: SheetGround): Selection | undefined {
  if (ground.rows === 0 || ground.columns === 0) return undefined;
  const hasCommand = press.ctrlKey || press.metaKey;
  const last = { row: ground.rows - 1, column: ground.columns - 1 };
  if (hasCommand && press.key.toLowerCase() === "a")
    return { ...selection, anchor: { row: 0, column: 0 }, head: last, others: [] };
  if (press.key === " " && press.shiftKey && !hasCommand) {
    const { top, bottom } = currentRange(selection);
    return { ...rowsFrom(selection, top, bottom, ground.columns), active: selection.active };
  }
  if (press.key === " " && hasCommand && !press.shiftKey) {
    const { left, right } = currentRange(selection);
    return { ...selection, anchor: { row: 0, column: left }, head: { row: last.row, column: right }, others: [] };
  }
  const to = target(press.shiftKey ? selection.head : selection.active, press, ground);
  if (to === undefined) return undefined;
  const place = clamped(to, ground);
  return press.shiftKey ? extendedTo(selection, place) : onlyCell(place);
}

const across = { right: { step: 1, isByColumn: false }, left: { step: -1, isByColumn: false } };
const along = { down: { step: 1, isByColumn: true }, up: { step: -1, isByColumn: true } };
const ways = { ...across, ...along };

/** Where Enter and Tab go: onwards through a chosen rectangle and round again, or to the next cell. */
export function afterCommit(selection: Selection, direction: Direction, ground: Size): Selection {
  const range = currentRange(selection);
  if (isOneCell(range)) return onlyCell(clamped(moved(selection.active, steps[direction]), ground));
  return { ...selection, active: nextWithin(range, selection.active, ways[direction]) };
}

function nextWithin(
  { top, left, bottom, right }: Range,
  { row, column }: Place,
  { step, isByColumn }: { readonly step: number; readonly isByColumn: boolean },
): Place {
  const [height, width] = [bottom - top + 1, right - left + 1];
  const [y, x] = [row - top, column - left];
  const cells = height * width;
  const at = (isByColumn ? x * height + y : y * width + x) + step;
  const next = ((at % cells) + cells) % cells;
  return isByColumn
    ? { row: top + (next % height), column: left + Math.floor(next / height) }
    : { row: top + Math.floor(next / width), column: left + (next % width) };
}

/** Whether Tab would stay in the sheet: past the last column, or before the first, it leaves, so that nobody is trapped. */
export const isTabWithin = (selection: Selection, isBack: boolean, { columns }: Size): boolean =>
  !isOneCell(currentRange(selection)) || (isBack ? selection.active.column > 0 : selection.active.column < columns - 1);
