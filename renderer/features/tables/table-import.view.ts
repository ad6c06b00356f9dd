/** What the dialog says about a reading. Pure, so its sentences are tested without a window. */
import { type Month, monthsBetween, monthsFrom } from "../../../shared/base/month.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { PastMember } from "../../../shared/domain/past-member.ts";
import type { ProblemSpeaker } from "../../../shared/format/table/problem-words.ts";
import type { TableProblem } from "../../../shared/format/table/problems.ts";
import { badRows, entriesOf, type Notice, type Reading } from "../../../shared/format/table/reading.ts";
import type { Value } from "../../../shared/format/table/value.ts";
import type { Names } from "../../i18n/use-names.ts";
import type { Words } from "../../i18n/words.ts";

export const countsIn = (reading: Reading) => {
  const [added, changed, unchanged] = [
    entriesOf(reading, "added").length,
    entriesOf(reading, "changed").length,
    entriesOf(reading, "unchanged").length,
  ];
  return { added, changed, unchanged, bad: badRows(reading), importable: added + changed };
};

/** The answer first: how many can come in, and what stands in the way. */
export function verdictOn(reading: Reading, { t, formats }: Words): string {
  const { added, changed, unchanged, bad, importable } = countsIn(reading);
  const parts = formats.list([
    ...(added > 0 ? [t("tables.check.added", { count: added })] : []),
    ...(changed > 0 ? [t("tables.check.changed", { count: changed })] : []),
    ...(unchanged > 0 ? [t("tables.check.unchanged", { count: unchanged })] : []),
  ]);
  if (bad > 0 && added + changed + unchanged === 0) return t("tables.check.onlyBad");
  if (bad > 0) return t("tables.check.someBad", { count: bad, good: importable, parts });
  if (importable === 0) return t("tables.check.nothingNew");
  return t("tables.check.allGood", { count: importable, parts });
}

/** The last button says what it does, what is taken out included. */
export function importWords({ bad, importable }: ReturnType<typeof countsIn>, removed: number, t: Words["t"]): string {
  if (removed === 0 && importable === 0) return t("tables.deeds.importNone");
  if (removed > 0 && importable === 0) return t("tables.deeds.removeOnly", { count: removed });
  if (removed > 0) return t("tables.deeds.importAndRemove", { count: importable, removed });
  return t(bad > 0 ? "tables.deeds.importGood" : "tables.deeds.importAll", { count: importable });
}

export const speakerOf = ({ t, formats }: Words): ProblemSpeaker => ({
  // Each problem carries just the blanks of its own sentence, which the compiler cannot follow.
  say: t as unknown as ProblemSpeaker["say"],
  month: formats.month,
  money: formats.money,
});

/** Numbers as exact as they are stored: a difference must be seen to be believed. */
const exactDigits = 4;

/** A value as it is read on screen; people by their alias while names are hidden. */
export function valueWords(value: Value | undefined, { t, formats, language }: Words, names: Names): string {
  switch (value?.is) {
    case undefined:
      return t("tables.check.nothing");
    case "text":
      return value.text;
    case "words":
      return value.words[language];
    case "month":
      return formats.month(value.month);
    case "money":
      return formats.moneyInFull(value.number);
    case "share":
      return formats.percent(value.number, digitsOf(value.number * 100));
    case "number":
      return formats.decimal(value.number, digitsOf(value.number));
    case "person":
      if (!names.areHidden) return value.name;
      return (value.id !== undefined && names.nameOf(value.id)) || t("tables.check.someone");
  }
}

const digitsOf = (number: number) => {
  const digits = Array.from({ length: exactDigits }, (_, count) => count);
  return digits.find((count) => Math.abs(number - Number(number.toFixed(count))) < 1e-9) ?? exactDigits;
};

/** Whom or what a row is about. Somebody new has no alias yet. */
export function subjectWords(subject: Value, row: number, words: Words, names: Names): string {
  const isNew = subject.is === "person" && (subject.id === undefined || names.nameOf(subject.id) === "");
  return names.areHidden && isNew ? words.t("tables.check.newPerson", { row }) : valueWords(subject, words, names);
}

/** What stands in a cell, unless it is about people while names are hidden. */
export const foundWords = ({ found, isPersonal }: TableProblem, { t }: Words, areHidden: boolean): string =>
  areHidden && isPersonal ? t("tables.check.hidden") : found || t("tables.check.nothing");

/** The problems as they may be shown and handed on while names are hidden. */
export const asShown = (problems: readonly TableProblem[], words: Words, areHidden: boolean): readonly TableProblem[] =>
  areHidden
    ? problems.map((problem) =>
        problem.isPersonal
          ? { ...problem, found: words.t("tables.check.hidden"), params: withoutWords(problem.params, words) }
          : problem,
      )
    : problems;

/** Names that a sentence would say: who is meant, who is above whom. */
const withoutWords = (params: TableProblem["params"], { t }: Words): TableProblem["params"] =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      ["meant", "path", "name"].includes(key) && typeof value === "string" && !/^\d{4}-\d{2}$/.test(value)
        ? t("tables.check.hidden")
        : value,
    ]),
  );

export function noticeWords(notice: Notice, { t }: Words, areHidden: boolean): string {
  if ("count" in notice) return t(`tables.notices.${notice.code}`, { count: notice.count });
  const { letter, header } = notice.column;
  if (!("row" in notice)) {
    return t(`tables.notices.${notice.code}`, { letter, header: header || t("tables.columns.noHeader") });
  }
  const found = areHidden ? t("tables.check.hidden") : notice.found;
  return t(`tables.notices.${notice.code}`, { row: notice.row, found });
}

/** From the first leaving that the file or the list knows up to now, the newest first: since when the list may be complete. */
export function monthsOfLeaving(
  reading: Reading,
  { asOf, pastMembers = [], pastMembersSince }: Baseline,
): readonly Month[] {
  const inFile = reading.entries.flatMap((entry) => ("thing" in entry ? [(entry.thing as PastMember).left] : []));
  const known = [...inFile, ...pastMembers.map(({ left }) => left), ...(pastMembersSince ? [pastMembersSince] : [])];
  const first = known.reduce((earliest, month) => (month < earliest ? month : earliest), asOf);
  return monthsFrom(first, monthsBetween(first, asOf) + 1).toReversed();
}
