/** Calendar months. Outside the engine a month is text, "2026-04"; inside it is an index from the scenario's start. */
import { z } from "zod";

const pattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** A calendar month as ISO text, "2026-04". Sorts as text. */
export const monthSchema = z.string().regex(pattern, "a month such as 2026-04").brand<"Month">();
export type Month = z.infer<typeof monthSchema>;

/** Months since year 0: the ruler on which months are added and compared. */
function ordinalOf(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthAt(ordinal: number): Month {
  const year = Math.floor(ordinal / 12);
  return `${String(year).padStart(4, "0")}-${String(ordinal - year * 12 + 1).padStart(2, "0")}` as Month;
}

/** Text to month; throws on text that is not one, so only for literals and values that were checked. */
export function month(text: string): Month {
  if (!pattern.test(text)) throw new RangeError(`"${text}" is not a month such as 2026-04`);
  return text as Month;
}

export const isMonth = (text: string): text is Month => pattern.test(text);

export const addMonths = (from: Month, count: number): Month => monthAt(ordinalOf(from) + count);

/** Whole months from `from` to `to`; negative when `to` is earlier. */
export const monthsBetween = (from: Month, to: Month): number => ordinalOf(to) - ordinalOf(from);

/** `count` consecutive months beginning with `from`. */
export const monthsFrom = (from: Month, count: number): Month[] =>
  Array.from({ length: count }, (_, index) => addMonths(from, index));

export const yearOf = (value: Month): number => Number(value.slice(0, 4));

/** 1 to 12. */
export const monthOfYear = (value: Month): number => Number(value.slice(5, 7));
