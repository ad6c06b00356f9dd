/** Months as people in Japan and abroad write them, 令和5年4月1日 to Apr 2023. Days are checked and dropped. */
import { type Month, month } from "../../../base/month.ts";
import type { Serials } from "../mapping.ts";
import { plainText } from "../plain-text.ts";
import { type Parsed, refuse } from "../problems.ts";
import { withDigits } from "./kanji-digits.ts";

type Era = { readonly name: string; readonly words: string; readonly offset: number; readonly last: string };

/** Year of the era + offset = year of the calendar; `last` is the last month that is written with it. */
const eras: readonly Era[] = [
  { name: "令和", words: "令和|令|r", offset: 2018, last: "9999-12" },
  { name: "平成", words: "平成|平|h", offset: 1988, last: "2019-04" },
  { name: "昭和", words: "昭和|昭|s", offset: 1925, last: "1989-01" },
  { name: "大正", words: "大正|大|t", offset: 1911, last: "1926-12" },
];
const eraWords = eras.map(({ words }) => words).join("|");
const eraPattern = new RegExp(
  `^(${eraWords})\\s?(\\d{1,2}|元)(?:年|[./-])\\s?(\\d{1,2})(?:月|[./-]|$)(?:\\s?(\\d{1,2})日?)?$`,
);

const yearFirst =
  /^(\d{4})(?:\s?年\s?|\s?[./-]\s?)(\d{1,2})(?:\s?月\s?|\s?[./-]\s?|$)(?:(\d{1,2})\s?日?)?(?:[t ]\d{1,2}:\d{2}.*)?$/;
const unbroken = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/;
const yearLast = /^(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})(?: \d{1,2}:\d{2}.*)?$/;

const englishMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord = `(${englishMonths.join("|")})[a-z]*\\.?`;
/** Apr 2023 · Apr-23 · 1 April 2023 · 1-Apr-2023 · April 1st, 2023. */
const wordFirst = new RegExp(`^${monthWord}(?:[ -](\\d{1,2})(?:st|nd|rd|th)?,?)?[ ,-]+'?(\\d{4}|\\d{2})$`);
const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${monthWord},?[ -]'?(\\d{4}|\\d{2})$`);

/** What people add behind a date and what changes nothing about it: 2023/4/1(予定), 令和5年4月入社, 2023年4月〜. */
const trailing = new RegExp(
  `\\s*(?:[(][^)]*[)]|付け?|より|から|以降|頃|ごろ|入社|入職|着任|配属|採用|昇[格進]|退職|退社|離職|開始|契約|締結|更新|面談|実施|予定|見込み?|現在|時点|[~〜～-])\\s*$`,
);
/** Two dates in one cell. */
const range = /\d\s*(?:年|月|日)?\s*[~〜～]\s*\D{0,4}\d/;

const unfinished: readonly (readonly [RegExp, "yearShort" | "yearMissing" | "monthMissing"])[] = [
  [/^'?\d{2}[./-]\d{1,2}(?:[./-]\d{1,2})?$|^'?\d{2}年\s?\d{1,2}月/, "yearShort"],
  [/^\d{1,2}月(?:\s?\d{1,2}日)?$|^\d{1,2}[./-]\d{1,2}$/, "yearMissing"],
  [
    /^(?:fy\s?)?(?:19|20)\d{2}\s?(?:年度?|fy)?(?:\s?(?:q[1-4]|[1-4]q|第[1-4]四半期|上期|下期|春|夏|秋|冬))?$/,
    "monthMissing",
  ],
  [new RegExp(`^(?:${eraWords})\\s?(?:\\d{1,2}|元)(?:年度?)?$`), "monthMissing"],
];

export function parseMonth(text: string, serials: Serials = 1900): Parsed<Month> {
  const plain = plainText(text);
  if (range.test(plain)) return refuse("dateRange");
  const asWritten = read(withDigits(plain), serials);
  if ("value" in asWritten || asWritten.code !== "dateUnreadable") return asWritten;
  const shorter = plain.replace(trailing, "");
  return shorter === plain || shorter === "" ? asWritten : parseMonth(shorter, serials);
}

function read(plain: string, serials: Serials): Parsed<Month> {
  const inEra = eraPattern.exec(plain);
  if (inEra) return fromEra(inEra);

  const [, year, monthOf, day] = yearFirst.exec(plain) ?? unbroken.exec(plain) ?? [];
  if (year !== undefined) return checked(Number(year), Number(monthOf), day);

  const [, first, second, lastYear] = yearLast.exec(plain) ?? [];
  if (lastYear !== undefined) return fromYearLast(first, second!, Number(lastYear));

  const [, word, wordDay, wordYear] = wordFirst.exec(plain) ?? [];
  if (word !== undefined) return checked(fullYear(wordYear!), englishMonths.indexOf(word) + 1, wordDay);
  const [, numberDay, laterWord, laterYear] = dayFirst.exec(plain) ?? [];
  if (laterWord !== undefined) return checked(fullYear(laterYear!), englishMonths.indexOf(laterWord) + 1, numberDay);

  if (isSerial(plain)) return fromSerial(Number(plain), serials);
  return refuse(unfinished.find(([pattern]) => pattern.test(plain))?.[1] ?? "dateUnreadable");
}

/** Apr-23 is how Excel shows April 2023; nobody on a team today joined before 1970. */
const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

function checked(year: number, monthOf: number, day: string | undefined): Parsed<Month> {
  if (year < 1940 || year > 2199) return refuse("dateImpossible");
  if (monthOf < 1 || monthOf > 12) return refuse("dateImpossible");
  const days = new Date(Date.UTC(year, monthOf, 0)).getUTCDate();
  if (day !== undefined && (Number(day) < 1 || Number(day) > days)) return refuse("dateImpossible");
  return { value: month(`${year}-${String(monthOf).padStart(2, "0")}`) };
}

function fromEra([, word, eraYear, monthOf, day]: RegExpExecArray): Parsed<Month> {
  const era = eras.find(({ words }) => words.split("|").includes(word!))!;
  const date = checked(era.offset + (eraYear === "元" ? 1 : Number(eraYear)), Number(monthOf), day);
  if ("value" in date && date.value > era.last) {
    return refuse("eraEnded", { era: era.name, last: era.last, meant: date.value });
  }
  return date;
}

/** 4/2023, 25/4/2023 and 4/25/2023 can be told; 4/5/2023 is April in New York and May in London. */
function fromYearLast(first: string | undefined, second: string, year: number): Parsed<Month> {
  if (first === undefined) return checked(year, Number(second), undefined);
  if (Number(first) > 12) return checked(year, Number(second), first);
  if (Number(second) > 12 || first === second) return checked(year, Number(first), second);
  const [either, or] = [first, second].map((number) => `${year}-${number.padStart(2, "0")}`);
  return refuse("dateAmbiguous", { either: either!, or: or! });
}

/** A bare number that may be a spreadsheet's day, which is what it saves when the cell is not formatted as a date. */
export const isSerial = (plain: string) => /^\d{5}(\.\d+)?$/.test(plain);

/** Day 0 in UTC: 1899-12-30 makes up for the 29 February 1900 that spreadsheets believe in. */
const dayZero: Readonly<Record<Serials, number>> = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

function fromSerial(serial: number, serials: Serials): Parsed<Month> {
  const date = new Date(dayZero[serials] + Math.floor(serial) * 86_400_000);
  if (date.getUTCFullYear() < 1950 || date.getUTCFullYear() > 2099) return refuse("dateUnreadable");
  return checked(date.getUTCFullYear(), date.getUTCMonth() + 1, undefined);
}
