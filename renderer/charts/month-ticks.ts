/** Which months an axis names: as many as fit, always on round months, the year under each January. */
import { type Month, monthOfYear, yearOf } from "../../shared/base/month.ts";
import type { Formats } from "../../shared/i18n/formats.ts";

export type MonthTick = { readonly index: number; readonly lines: readonly string[] };

/** Months between ticks; each divides the year, so January is always among them. */
const steps = [1, 2, 3, 4, 6, 12] as const;
const yearly = 12;

/** At most about `room` ticks over the months shown. */
export function monthTicks(months: readonly Month[], room: number, formats: Formats): MonthTick[] {
  const step = steps.find((each) => months.length / each <= room) ?? yearly;
  const everyYears = Math.max(1, Math.ceil(months.length / yearly / Math.max(1, room)));
  const isTick = (month: Month) =>
    (monthOfYear(month) - 1) % step === 0 && (step < yearly || yearOf(month) % everyYears === 0);
  const ticked = months.flatMap((month, index) => (isTick(month) ? [{ month, index }] : []));
  return ticked.map(({ month, index }, position) => ({
    index,
    lines:
      position === 0 || monthOfYear(month) === 1
        ? [formats.monthOnly(month), formats.year(month)]
        : [formats.monthOnly(month)],
  }));
}

/** Months since somebody came, from 0 on: whole years once there is no room for half ones. */
export function durationTicks(count: number, room: number, formats: Formats): MonthTick[] {
  const fits = [3, 6, 12].find((each) => count / each <= room);
  const step = fits ?? yearly * Math.ceil(count / yearly / Math.max(1, room));
  const ticks: MonthTick[] = [];
  for (let index = 0; index < count; index += step) ticks.push({ index, lines: [formats.duration(index)] });
  return ticks;
}
