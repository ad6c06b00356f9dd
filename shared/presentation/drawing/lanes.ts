/** Rows of a timeline: what overlaps within a lane goes one row down. */
import type { TimelineBlock } from "../slide.ts";
import { textWidth } from "../text-fit.ts";

export type LaidItem = {
  readonly label: string;
  readonly from: number;
  readonly until: number;
  /** Among all rows of the timeline. */
  readonly row: number;
  /** Where the words have no room to the right of the bar's beginning. */
  readonly isLabelBefore: boolean;
  /** Where the words have no room within the bar. */
  readonly isLabelAfter: boolean;
};
export type LaidLane = { readonly name: string; readonly row: number; readonly rows: number };

/** `monthWidth` and `size` of the letters in units of the sheet. */
export function laidLanes(
  { lanes, months }: TimelineBlock,
  monthWidth: number,
  size: number,
): { readonly lanes: readonly LaidLane[]; readonly items: readonly LaidItem[]; readonly rows: number } {
  const items: LaidItem[] = [];
  const laid: LaidLane[] = [];
  let top = 0;
  for (const { name, items: own } of lanes) {
    const taken: number[] = [];
    for (const item of own.toSorted((a, b) => a.from - b.from || a.until - b.until)) {
      const words = (textWidth(item.label) * size + 16) / monthWidth;
      const isInside = item.until + 1 - item.from >= words;
      const after = item.until + 1 + words;
      const isLabelAfter = !isInside && after <= months.length;
      const isLabelBefore = !isInside && !isLabelAfter && item.from >= words;
      const [begins, ends] = isLabelBefore
        ? [item.from - words, item.until + 1]
        : [item.from, isLabelAfter ? after : Math.max(item.until + 1, item.from + words)];
      const free = taken.findIndex((until) => until <= begins);
      const row = free === -1 ? taken.length : free;
      taken[row] = ends;
      items.push({ ...item, row: top + row, isLabelBefore, isLabelAfter });
    }
    const rows = Math.max(1, taken.length);
    laid.push({ name, row: top, rows });
    top += rows;
  }
  return { lanes: laid, items, rows: top };
}
