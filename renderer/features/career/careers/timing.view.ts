/** Ready-when and seat-when in words: a month where there is one, and an honest "later" where most futures have none. */
import { addMonths, type Month } from "../../../../shared/base/month.ts";
import type { CareerAhead, Reached } from "../../../../shared/analysis/careers/careers-ahead.ts";
import type { Words } from "../../../i18n/words.ts";

/** The plan's months, and how to say things about them. */
export type Telling = { readonly start: Month; readonly months: number; readonly words: Words };

export const monthAt = ({ start, words }: Telling, index: number): string =>
  words.formats.month(addMonths(start, index));

const lastMonth = (telling: Telling) => monthAt(telling, telling.months - 1);

/** Shares are kept in single precision. */
const hair = 1e-6;

/** The month from which somebody who leaves before they are ready is gone in every future. */
const goneFrom = ({ ready, course }: CareerAhead): number =>
  ready.share > 0 ? -1 : course.gone.findIndex((share) => share >= 1 - hair);

export function readyWords(career: CareerAhead, telling: Telling): string {
  const { t } = telling.words;
  const { aim, readyIn, ready, kind } = career;
  const gone = goneFrom(career);
  if (gone >= 0) return t("careerAhead.ready.gone", { month: monthAt(telling, gone) });
  if (aim === "endOfLadder") return t("careerAhead.ready.end");
  if (aim === "content") return t("careerAhead.ready.content");
  if (readyIn !== undefined && readyIn <= 0) return t("careerAhead.ready.since", { month: monthAt(telling, readyIn) });
  if (readyIn !== undefined)
    return readyIn < telling.months
      ? monthAt(telling, readyIn)
      : t("careerAhead.seat.later", { month: lastMonth(telling) });
  if (ready.p50 !== undefined) return monthAt(telling, ready.p50);
  return kind === "hire" ? t("careerAhead.ready.unknown") : t("careerAhead.seat.later", { month: lastMonth(telling) });
}

/** The month in the middle of all futures. */
export function seatWords(career: CareerAhead, telling: Telling): string {
  const { t } = telling.words;
  const { aim, rises } = career;
  if ((aim !== "rises" && rises.share === 0) || goneFrom(career) >= 0) return t("careerAhead.lanes.none");
  if (rises.p50 !== undefined) return monthAt(telling, rises.p50);
  return t("careerAhead.seat.later", { month: lastMonth(telling) });
}

/** The same with the middle eight of ten futures. */
export function seatRange(rises: Reached, telling: Telling): string {
  const { t } = telling.words;
  const { p10, p50, p90 } = rises;
  if (p50 === undefined || p10 === undefined) return t("careerAhead.seat.later", { month: lastMonth(telling) });
  if (p10 === p90) return monthAt(telling, p50);
  const high = p90 === undefined ? t("careerAhead.seat.later", { month: lastMonth(telling) }) : monthAt(telling, p90);
  return t("careerAhead.seat.with", { month: monthAt(telling, p50), low: monthAt(telling, p10), high });
}

export const monthsWords = (count: number, { t }: Words): string =>
  t("careerAhead.months", { count: Math.round(count) });
