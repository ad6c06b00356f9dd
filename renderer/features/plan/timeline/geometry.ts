/** Months and rows in pixels. */

/** The names of the lanes stand here, whatever is scrolled. */
export const gutterPx = 112;
export const rowPx = 30;
/** Month columns before and after the plan, for changes that lie outside it. */
const outside = 1;
const leastMonthPx = 17;

/** As wide as the room allows, and never too narrow for a finger. */
export const monthWidth = (roomPx: number, months: number): number =>
  Math.max(leastMonthPx, Math.floor(((roomPx - gutterPx) / (months + 2 * outside)) * 10) / 10);

export const sheetWidth = (monthPx: number, months: number): number => gutterPx + (months + 2 * outside) * monthPx;

/** The left edge of a month, from the plan's start; beyond the plan all is one column. */
export const xOf = (index: number, months: number, monthPx: number): number =>
  gutterPx + (Math.max(-outside, Math.min(months + outside, index)) + outside) * monthPx;

/** Every how many months one is named, so that names do not touch. */
export const nameEvery = (monthPx: number): number => [1, 2, 3, 6, 12].find((step) => step * monthPx >= 30) ?? 12;

export type Window = { readonly from: number; readonly to: number };

const overscan = 6;

/** Rows to draw: those in sight and a few round them. */
export const rowsInSight = (scrollTop: number, height: number): Window => ({
  from: Math.floor(scrollTop / rowPx) - overscan,
  to: Math.ceil((scrollTop + height) / rowPx) + overscan,
});
