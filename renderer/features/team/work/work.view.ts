/** The month's work as the screen shows it: rows, sentences, a week. Pure, so that it is tested without a window. */
import type { ActivityWork, MonthWork, PersonWork } from "../../../../shared/analysis/explain/explain-work.ts";
import { leadersAmong } from "../../../../shared/analysis/competencies/leaders.ts";
import { type MemberType, memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import { modelTeamIds } from "../../../../shared/catalogue/hand-overs.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import type { Owner } from "../../../../shared/domain/owners.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import { activityName } from "../../../explain/activity-name.ts";
import type { Words } from "../../../i18n/words.ts";
import type { MatrixCell } from "../../../ui/MatrixGrid.tsx";

type Spent = ActivityWork | PersonWork;

export type WorkRow = {
  readonly key: string;
  /** Undefined for those who follow leavers, all together. */
  readonly post: Post | undefined;
  readonly presentShare: number;
  readonly hours: number;
  readonly againstHours: number;
  readonly handHours: number;
  readonly activities: PersonWork["activities"];
};

export const sortIds = ["strain", "hours", "team"] as const;
export type SortId = (typeof sortIds)[number];

/** A share of nothing is nothing. */
export const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const postIdOf = ({ position }: PersonWork): string =>
  position.kind === "member" ? position.memberId : `${position.changeId}#${position.index + 1}`;

const sumOf = (people: readonly PersonWork[], of: (person: PersonWork) => number) =>
  people.reduce((sum, person) => sum + of(person), 0);

/** Someone who could give an hour or less in the month is as good as absent. */
const leastHours = 1;

/** Everybody by themselves, and those who follow leavers as one row at the end. */
export function workRows({ people, activities }: MonthWork, posts: readonly Post[], sort: SortId): readonly WorkRow[] {
  const order = new Map(posts.map((post, index) => [post.id, { post, index }]));
  const own = people
    .filter(({ isSuccessor, handHours }) => !isSuccessor && handHours > leastHours)
    .flatMap((person): (WorkRow & { readonly index: number })[] => {
      const known = order.get(postIdOf(person));
      return known ? [{ ...person, key: known.post.id, ...known }] : [];
    });
  const by: Readonly<Record<SortId, (row: (typeof own)[number]) => number>> = {
    strain: (row) => -shareOf(row.againstHours, row.hours),
    hours: (row) => -row.hours,
    team: ({ index }) => index,
  };
  const sorted = own.toSorted((one, other) => by[sort](one) - by[sort](other));
  const after = people.filter(({ isSuccessor }) => isSuccessor);
  if (sumOf(after, ({ handHours }) => handHours) <= leastHours) return sorted;
  const successors: WorkRow = {
    key: "successors",
    post: undefined,
    presentShare: 1,
    hours: sumOf(after, ({ hours }) => hours),
    againstHours: sumOf(after, ({ againstHours }) => againstHours),
    handHours: sumOf(after, ({ handHours }) => handHours),
    activities: activities.map((_, activity) => ({
      hours: sumOf(after, (person) => person.activities[activity]!.hours),
      againstHours: sumOf(after, (person) => person.activities[activity]!.againstHours),
    })),
  };
  return [...sorted, successors];
}

/** From which part of an hour on a cell is hatched, and from which it is hatched densely. Where the lines are drawn is our choice. */
const somewhatAgainst = 0.15;
const clearlyAgainst = 0.35;

const lookOf = ({ hours, againstHours }: { readonly hours: number; readonly againstHours: number }) => {
  const share = shareOf(againstHours, hours);
  return share >= clearlyAgainst ? "against" : share >= somewhatAgainst ? "somewhat" : "suits";
};

/** Hours below it are no news in a month. */
const worthShowing = 0.5;

/** `most` tints the cells: the largest number of hours in any. */
export function workCell(
  row: WorkRow,
  name: string,
  activity: Activity,
  index: number,
  most: number,
  words: Words,
): MatrixCell {
  const { t, formats, language } = words;
  const spent = row.activities[index] ?? { hours: 0, againstHours: 0 };
  const blanks = {
    name,
    activity: activityName(activity, language),
    hours: formats.hours(spent.hours),
    against: formats.hours(spent.againstHours, 1),
  };
  if (spent.hours < worthShowing) return { content: "", sentence: t("teamWork.people.cell", blanks), look: "none" };
  const look = lookOf(spent);
  return {
    content: formats.integer(spent.hours),
    sentence: look === "suits" ? t("teamWork.people.cell", blanks) : t("teamWork.people.cellAgainst", blanks),
    look,
    tint: most > 0 ? spent.hours / most : 0,
  };
}

export function totalCell(row: WorkRow, name: string, { t, formats }: Words): MatrixCell {
  const hours = formats.hours(row.hours);
  return {
    content: formats.integer(row.hours),
    sentence: t("teamWork.people.cellTotal", { name, hours, hand: formats.hours(row.handHours) }),
    look: "total",
  };
}

export function againstCell(row: WorkRow, name: string, { t, formats }: Words): MatrixCell {
  const share = formats.percent(shareOf(row.againstHours, row.hours), 1);
  const blanks = { name, share, against: formats.hours(row.againstHours, 1), hours: formats.hours(row.hours) };
  return { content: share, sentence: t("teamWork.people.cellShare", blanks), look: "total" };
}

/** The kinds of work that put most hours against somebody's type, worst first. */
export const mostAgainst = ({ activities }: MonthWork, count: number): readonly ActivityWork[] =>
  activities
    .filter(({ againstHours }) => againstHours > worthShowing)
    .toSorted((one, other) => other.againstHours - one.againstHours)
    .slice(0, count);

/** Whom the work suits best, and what an hour of theirs yields. */
export function bestTypeFor({ affinity }: Activity): { readonly type: MemberType; readonly yieldShare: number } {
  const type = memberTypeIds.reduce((best, each) => (affinity[each] > affinity[best] ? each : best));
  return { type, yieldShare: affinity[type] };
}

/** Of a larger team only those who lead people are offered as owners of work: nobody reads a list of thousands. */
const mostOwners = 200;

/** People who are there, and the teams of THE MODEL beside CS. */
export function ownersAmong(posts: readonly Post[], levels: readonly Level[]): readonly Owner[] {
  const members = posts.filter(({ kind, status }) => kind === "member" && status === "here");
  const leaders = leadersAmong(posts, levels);
  const people = members.filter(({ id }) => members.length <= mostOwners || leaders.has(id));
  return [
    ...people.map(({ id }): Owner => ({ kind: "member", memberId: id })),
    ...modelTeamIds.filter((id) => id !== "customerSuccess").map((team): Owner => ({ kind: "team", team })),
  ];
}

/** Weeks in a mean month. */
const weeksPerMonth = 365.25 / 12 / 7;

export type WeekPart = {
  /** Undefined for hours that find no work. */
  readonly activityId: string | undefined;
  readonly hours: number;
  readonly againstShare: number;
};

/** A mean week of somebody who is there, the most hours first. */
export function weekOf({ presentShare, activities, hours, handHours }: WorkRow, { activities: all }: MonthWork) {
  const perWeek = (monthHours: number) => shareOf(monthHours, presentShare * weeksPerMonth);
  const parts: readonly WeekPart[] = activities
    .map((spent: Pick<Spent, "hours" | "againstHours">, index) => ({
      activityId: all[index]?.activityId,
      hours: perWeek(spent.hours),
      againstShare: shareOf(spent.againstHours, spent.hours),
    }))
    .filter((part) => part.hours >= 0.1)
    .toSorted((one, other) => other.hours - one.hours);
  const idle = perWeek(Math.max(0, handHours - hours));
  return idle >= 0.1 ? [...parts, { activityId: undefined, hours: idle, againstShare: 0 }] : parts;
}
