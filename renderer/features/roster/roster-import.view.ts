/** What the dialog says about a reading. Pure, so its sentences are tested without a window. */
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Member } from "../../../shared/domain/member.ts";
import { type Mix } from "../../../shared/domain/mix.ts";
import { isMonth } from "../../../shared/base/month.ts";
import { companyPhases, type CompanyPhase } from "../../../shared/catalogue/journey.ts";
import { type Competency, competencies } from "../../../shared/catalogue/competencies.ts";
import { memberTypeIds } from "../../../shared/catalogue/member-types.ts";
import type { ProblemSpeaker } from "../../../shared/format/roster/problem-words.ts";
import { entriesOf, type RosterNotice, type RosterReading } from "../../../shared/format/roster/reading.ts";
import type { Words } from "../../i18n/words.ts";

export const countsIn = (reading: RosterReading) => {
  const [added, changed, unchanged, bad] = (["added", "changed", "unchanged", "bad"] as const).map(
    (status) => entriesOf(reading, status).length,
  ) as [number, number, number, number];
  return { added, changed, unchanged, bad, importable: added + changed };
};

/** The answer first: how many can come in, and what stands in the way. */
export function verdictOn(reading: RosterReading, { t, formats }: Words): string {
  const { added, changed, unchanged, bad, importable } = countsIn(reading);
  const parts = formats.list([
    ...(added > 0 ? [t("roster.check.added", { count: added })] : []),
    ...(changed > 0 ? [t("roster.check.changed", { count: changed })] : []),
    ...(unchanged > 0 ? [t("roster.check.unchanged", { count: unchanged })] : []),
  ]);
  if (bad > 0 && added + changed + unchanged === 0) return t("roster.check.onlyBad");
  if (bad > 0) return t("roster.check.someBad", { count: bad, good: importable, parts });
  if (importable === 0) return t("roster.check.nothingNew");
  return t("roster.check.allGood", { count: importable, parts });
}

/** The last button says what it does, nobody's leaving included. */
export function importWords({ bad, importable }: ReturnType<typeof countsIn>, removed: number, t: Words["t"]): string {
  if (removed > 0 && importable === 0) return t("roster.deeds.removeOnly", { count: removed });
  if (removed > 0) return t("roster.deeds.importAndRemove", { count: importable, removed });
  return t(bad > 0 ? "roster.deeds.importGood" : "roster.deeds.importAll", { count: importable });
}

export const speakerOf = ({ t, formats }: Words): ProblemSpeaker => ({
  // Each problem carries just the blanks of its own sentence, which the compiler cannot follow.
  say: t as unknown as ProblemSpeaker["say"],
  month: formats.month,
  money: formats.money,
});

/** A member's value as it is read on screen. */
export function valueWords(
  field: keyof Member,
  value: unknown,
  { levels, segments }: Baseline,
  nameOf: (memberId: string) => string,
  words: Words,
): string {
  const { t, formats, language } = words;
  if (value === undefined || value === "") return t("roster.check.nothing");
  switch (field) {
    case "mix":
      return mixWords(value as Mix, words);
    case "levelId":
      return levels.find(({ id }) => id === value)?.name ?? plainly(value);
    case "managerId":
      return nameOf(plainly(value));
    case "salaryJpy":
      return formats.money(Number(value));
    case "phasePreference":
      return companyPhases[value as CompanyPhase][language];
    case "segmentIds":
      return formats.list((value as string[]).map((id) => segments.find((known) => known.id === id)?.name ?? id));
    case "competencies":
      return Object.entries(value as Member["competencies"])
        .map(([skill, level]) => `${competencies[skill as Competency].name[language]} ${level}`)
        .join(" · ");
    case "fteShare":
    case "chaosTolerance":
    case "idealism":
    case "productAmbition":
    case "promotionAmbition":
      return formats.percent(Number(value));
    default:
      return typeof value === "string" && isMonth(value) ? formats.month(value) : plainly(value);
  }
}

/** Text and numbers as they are. */
const plainly = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? `${value}` : JSON.stringify(value);

export const mixWords = (mix: Mix, { formats, typeName }: Words): string =>
  memberTypeIds.map((type) => `${typeName(type)} ${formats.percent(mix[type])}`).join(" · ");

export function noticeWords(notice: RosterNotice, { t }: Words): string {
  const { letter, header } = notice.column;
  if (notice.code === "columnUnread") {
    const key = notice.personal ? "roster.notices.columnPersonal" : "roster.notices.columnUnread";
    return t(key, { letter, header: header || t("roster.columns.noHeader") });
  }
  return t(`roster.notices.${notice.code}`, { row: notice.row, found: notice.found });
}

export type UnknownLevel = { readonly word: string; readonly rows: number };

/** The file's words for levels that the ladder does not have, those already given a meaning included. */
export function unknownLevels(
  { mapping, table }: RosterReading,
  { levels }: Baseline,
  open: readonly string[],
): UnknownLevel[] {
  const column = mapping.columns.indexOf("level");
  const asked = new Set([...open, ...Object.keys(mapping.levels)]);
  const rows = new Map<string, number>();
  for (const { cells } of table.records) {
    const word = cells[column]?.trim() ?? "";
    if (asked.has(word)) rows.set(word, (rows.get(word) ?? 0) + 1);
  }
  return levels.length === 0 ? [] : [...rows].map(([word, count]) => ({ word, rows: count }));
}

export const openLevels = ({ problems }: RosterReading): string[] => [
  ...new Set(problems.filter(({ code }) => code === "levelUnknown").map(({ found }) => found)),
];
