/** Numbers, money and months as people of each language write them. Nothing else in the product formats a number. */
import type { Language } from "../base/words.ts";
import { type Month, monthOfYear, yearOf } from "../base/month.ts";

const locales: Record<Language, string> = { ja: "ja-JP", en: "en-US" };
const man = 10_000;
const oku = 100_000_000;

/** Digits after the point so that a figure keeps about three that matter. */
const digitsFor = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

/** Above each limit the next larger unit says it better. */
const spans = [
  { unit: "minute", milliseconds: 60_000, below: 60 * 60_000 },
  { unit: "hour", milliseconds: 3_600_000, below: 24 * 3_600_000 },
  { unit: "day", milliseconds: 86_400_000, below: 30 * 86_400_000 },
  { unit: "month", milliseconds: 30 * 86_400_000, below: Infinity },
] as const;

export type Formats = ReturnType<typeof createFormats>;

export function createFormats(language: Language) {
  const locale = locales[language];
  /** Between words that Japanese writes without one. */
  const gap = language === "ja" ? "" : " ";
  const decimals = new Map<number, Intl.NumberFormat>();
  const plain = (value: number, digits: number) => {
    const format =
      decimals.get(digits) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    decimals.set(digits, format);
    return format.format(value);
  };

  /** Yen, short enough for a table: 1.2億円, 840万円; ¥120M, ¥840K in English. */
  function money(jpy: number): string {
    const size = Math.abs(jpy);
    if (language === "ja") {
      if (size >= oku) return `${plain(jpy / oku, digitsFor(jpy / oku))}億円`;
      if (size >= man) return `${plain(jpy / man, 0)}万円`;
      return `${plain(jpy, 0)}円`;
    }
    const sign = jpy < 0 ? "−" : "";
    if (size >= 1e9) return `${sign}¥${plain(size / 1e9, digitsFor(size / 1e9))}B`;
    if (size >= 1e6) return `${sign}¥${plain(size / 1e6, digitsFor(size / 1e6))}M`;
    if (size >= 1e3) return `${sign}¥${plain(size / 1e3, 0)}K`;
    return `${sign}¥${plain(size, 0)}`;
  }

  const monthName = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const monthNames = Array.from({ length: 12 }, (_, index) => monthName.format(Date.UTC(2000, index, 15)));
  const shortMonth = (value: Month) => monthNames[monthOfYear(value) - 1]!;
  const dayAndTime = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const dayOnly = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
  const timeOnly = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const relative = new Intl.RelativeTimeFormat(locale);
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });

  return {
    language,
    integer: (value: number) => plain(Math.round(value), 0),
    decimal: (value: number, digits = 1) => plain(value, digits),
    /** A share as a percentage: 0.85 → 85 %. */
    percent: (shareValue: number, digits = 0) => `${plain(shareValue * 100, digits)}%`,
    money,
    /** To the yen, for amounts that are compared: 120,300,000円, ¥120,300,000. */
    moneyInFull: (jpy: number) => (language === "ja" ? `${plain(jpy, 0)}円` : `¥${plain(jpy, 0)}`),
    /** 2026年4月, Apr 2026. */
    month: (value: Month) =>
      language === "ja" ? `${yearOf(value)}年${monthOfYear(value)}月` : `${shortMonth(value)} ${yearOf(value)}`,
    /** 4月, Apr: for an axis that shows the year elsewhere. */
    monthOnly: (value: Month) => shortMonth(value),
    /** 4, Apr: for a narrow column under its year. */
    monthUnderYear: (value: Month) => (language === "ja" ? String(monthOfYear(value)) : shortMonth(value)),
    /** 2027年, 2027. */
    year: (value: Month) => (language === "ja" ? `${yearOf(value)}年` : `${yearOf(value)}`),
    /** Hours of work: 1,240時間, 1,240 h. */
    hours: (value: number, digits = 0) =>
      language === "ja" ? `${plain(value, digits)}時間` : `${plain(value, digits)} h`,
    /** A change in hours of work: +1,240時間, −80 h. */
    signedHours: (value: number, digits = 0) => {
      const size = Math.abs(value);
      const sign = Number(size.toFixed(digits)) === 0 ? "±" : value < 0 ? "−" : "+";
      return language === "ja" ? `${sign}${plain(size, digits)}時間` : `${sign}${plain(size, digits)} h`;
    },
    /** How long to wait, roughly: 40秒, 3分; 40 s, 3 min. */
    waiting: (milliseconds: number) => {
      const seconds = Math.max(1, milliseconds / 1_000);
      if (seconds < 90) return language === "ja" ? `${plain(seconds, 0)}秒` : `${plain(seconds, 0)} s`;
      return language === "ja" ? `${plain(seconds / 60, 0)}分` : `${plain(seconds / 60, 0)} min`;
    },
    /** A moment on this computer's clock: 2026/11/22 14:05; Nov 22, 2026, 2:05 PM. */
    dateTime: (at: number) => dayAndTime.format(at),
    /** The day of a moment: 2026/11/22; Nov 22, 2026. */
    day: (at: number) => dayOnly.format(at),
    /** The time of day of a moment: 14:05; 2:05 PM. */
    time: (at: number) => timeOnly.format(at),
    /** Of a clock that runs: 7:05, 1:02:30. */
    elapsed: (milliseconds: number) => {
      const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
      const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
      const two = (value: number) => String(value).padStart(2, "0");
      return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
    },
    /** How long since: 3分前, 3 minutes ago. Half a minute ago, and what a changed clock puts ahead, is just now. */
    ago: (milliseconds: number) => {
      if (milliseconds < 45_000) return language === "ja" ? "たった今" : "just now";
      const span = spans.find(({ below }) => milliseconds < below) ?? spans[3];
      const said = relative.format(-Math.max(1, Math.floor(milliseconds / span.milliseconds)), span.unit);
      // As everywhere here, no space stands between a figure and its unit in Japanese.
      return language === "ja" ? said.replace(" ", "") : said;
    },
    /** The size of a file, in the units in which disks are sold: 840 kB, 1.2 MB. */
    bytes: (value: number) => {
      if (value < 1e6) return `${plain(Math.max(1, value / 1e3), 0)} kB`;
      return value < 1e9 ? `${plain(value / 1e6, value < 1e7 ? 1 : 0)} MB` : `${plain(value / 1e9, 1)} GB`;
    },
    /** A mean number of people: 3.2, and 16 where a tenth of a person says nothing. */
    people: (value: number) => plain(value, value < 10 ? 1 : 0),
    /** Whole months as people say them: 2年3か月, 2 y 3 mo. */
    duration: (months: number) => {
      const [years, rest] = [Math.floor(months / 12), Math.round(months) % 12];
      const [year, month] = language === "ja" ? ["年", "か月"] : [" y", " mo"];
      const parts = [
        ...(years > 0 ? [`${years}${year}`] : []),
        ...(rest > 0 || years === 0 ? [`${rest}${month}`] : []),
      ];
      return parts.join(gap);
    },
    /** A multiple: ×1.25. */
    times: (value: number) => `×${plain(value, 2)}`,
    /** A change: +4, −2, ±0. */
    signed: (value: number, digits = 0) => {
      const text = plain(Math.abs(value), digits);
      const isNothing = Number(Math.abs(value).toFixed(digits)) === 0;
      return isNothing ? `±${text}` : `${value < 0 ? "−" : "+"}${text}`;
    },
    /** A change in money: +1.2億円, −¥840K. */
    signedMoney: (jpy: number) => (jpy === 0 ? money(0) : `${jpy < 0 ? "−" : "+"}${money(Math.abs(jpy))}`),
    /** From low to high: 3–9; between signs a dash would be one more of them: −0.6 to +2.9. */
    range: (low: string, high: string) => {
      if (low === high) return low;
      if (language === "ja") return `${low}〜${high}`;
      return [low, high].some((end) => /^[+−±]/u.test(end)) ? `${low} to ${high}` : `${low}–${high}`;
    },
    /** Sentences one after another; those that have nothing to say are left out. */
    sentences: (...said: readonly (string | false | undefined)[]) =>
      said.filter((sentence) => sentence !== undefined && sentence !== false && sentence !== "").join(gap),
    /** What stands between two sentences, where one of them is more than words. */
    sentenceGap: gap,
    list: (words: readonly string[]) => conjunction.format(words),
    /** One of several: A or B. */
    either: (words: readonly string[]) => disjunction.format(words),
  };
}
