/** What is missing and what is to spare, in words, and why. */
import type { MonthGap, TypeGaps } from "../../../../shared/analysis/composition/composition.ts";
import type { GapRange, Range } from "../../../../shared/analysis/composition/type-gap.ts";
import { addMonths, type Month } from "../../../../shared/base/month.ts";
import { type MemberType, memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import type { Mix } from "../../../../shared/domain/mix.ts";
import { activityName } from "../../../explain/activity-name.ts";
import type { Explanation } from "../../../explain/explanation.ts";
import type { Words } from "../../../i18n/words.ts";

/** Less than this part of a person is nobody. */
const leastPeople = 0.05;

export type Cell = { readonly tone: "short" | "spare" | "enough"; readonly text: string; readonly range: string };

export const monthOf = (start: Month, { month }: MonthGap): Month => addMonths(start, month);

/** Less than this is no news about any future. */
const leastSpread = 0.25;

const isPart = (people: number) => people >= leastPeople;

export const shortTypes = ({ gap }: MonthGap): readonly MemberType[] =>
  memberTypeIds
    .filter((type) => isPart(gap[type].shortPeople))
    .toSorted((one, other) => gap[other].shortPeople - gap[one].shortPeople);

export const isShort = (month: MonthGap): boolean => shortTypes(month).length > 0;

const sumOf = (of: (type: MemberType) => number) => memberTypeIds.reduce((sum, type) => sum + of(type), 0);

export function gapCell(
  { gap }: MonthGap,
  type: MemberType | "total",
  range: GapRange | undefined,
  words: Words,
): Cell {
  const short = type === "total" ? sumOf((each) => gap[each].shortPeople) : gap[type].shortPeople;
  const spare = type === "total" ? sumOf((each) => gap[each].sparePeople) : gap[type].sparePeople;
  const { t, formats } = words;
  const about = { range: range && range[type].p90 >= leastSpread ? rangeWords(range[type], words) : "" };
  if (isPart(short))
    return { tone: "short", text: t("teamMix.gap.short", { people: formats.people(short) }), ...about };
  if (isPart(spare))
    return { tone: "spare", text: t("teamMix.gap.spare", { people: formats.people(spare) }), ...about };
  return { tone: "enough", text: t("teamMix.gap.enough"), ...about };
}

const rangeWords = ({ p10, p90 }: Range, { t, formats }: Words) =>
  t("teamMix.gap.range", { range: formats.range(formats.people(p10), formats.people(p90)) });

/** "1.4 Analyst-type people and 0.6 Sales-type people". */
export const shortWords = (month: MonthGap, { t, formats, typeName }: Words): string =>
  formats.list(
    shortTypes(month).map((type) =>
      t("teamMix.verdict.people", { number: formats.people(month.gap[type].shortPeople), type: typeName(type) }),
    ),
  );

/** Points of a mix within which a team fits its work. */
const fit = 0.05;

/** Towards which type the work leans furthest. */
export function leanWords(team: Mix | undefined, asked: Mix | undefined, { t, formats, typeName }: Words): string {
  if (!team || !asked) return "";
  const beyond = (type: MemberType) => asked[type] - team[type];
  const type = memberTypeIds.reduce((most, each) => (beyond(each) > beyond(most) ? each : most));
  if (beyond(type) < fit) return t("teamMix.aside.even", { points: formats.integer(fit * 100) });
  return t("teamMix.aside.lean", {
    type: typeName(type),
    asked: formats.percent(asked[type]),
    there: formats.percent(team[type]),
  });
}

export function explainGap(
  { targetShare, fullTimeHours, futures }: TypeGaps,
  month: MonthGap,
  type: MemberType,
  range: GapRange | undefined,
  { start, activities }: { readonly start: Month; readonly activities: readonly Activity[] },
  words: Words,
): Explanation {
  const { t, formats, typeName, language } = words;
  const named = (id: string) => activityName(activities.find((activity) => activity.id === id) ?? { id }, language);
  return {
    label: t("teamMix.why.label", { type: typeName(type), month: formats.month(monthOf(start, month)) }),
    meaning: t("teamMix.why.meaning"),
    inputs: [
      { term: t("teamMix.why.there"), value: formats.people(month.atHand[type]) },
      { term: t("teamMix.why.ideal"), value: formats.people(month.asked[type]) },
      { term: t("teamMix.why.target"), value: formats.percent(targetShare) },
      { term: t("teamMix.why.hours"), value: formats.hours(fullTimeHours) },
      ...(range
        ? [
            {
              term: t("teamMix.why.range"),
              value: t("teamMix.why.rangeValue", {
                range: formats.range(formats.people(range[type].p10), formats.people(range[type].p90)),
              }),
            },
          ]
        : []),
    ],
    drivers: month.gap[type].work.map(({ activityId, hours }) => ({
      term: t("teamMix.why.work", { activity: named(activityId) }),
      value: formats.hours(hours),
    })),
    coefficientIds: ["leadTimeMonths", "rampMonths", "annualLeaving"],
    error: t("teamMix.why.error", { futures: formats.integer(futures) }),
  };
}
