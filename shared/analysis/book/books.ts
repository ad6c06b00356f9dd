/** Who looks after which accounts, what those ask for, and how much of their person's time that is. */
import { addMonths, type Month, monthsBetween } from "../../base/month.ts";
import type { Account } from "../../domain/accounts.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { type Post, teamAt } from "../../domain/team-at.ts";
import { type AccountHours, accountHours, type Window } from "./account-hours.ts";
import { type HolderHours, holderHours } from "./holder-hours.ts";

/** A year of accounts and people: a book that is even in one month is not in the next. */
const windowMonths = 12;
/** Renewals that are close at hand. */
export const soonMonths = 3;

export type BookedAccount = Omit<AccountHours, "meanByActivity"> & {
  readonly account: Account;
  /** Within the next three months, the month itself included. */
  readonly renewsSoon: boolean;
};

type Sums = {
  readonly accounts: readonly BookedAccount[];
  readonly arrJpy: number;
  readonly monthHours: number;
  readonly meanHours: number;
  readonly difficult: number;
  readonly renewals: number;
};

export type Book = Sums & {
  readonly post: Post;
  readonly hours: HolderHours;
  /** Mean hours that the accounts ask for over the hours their person has; undefined where they have none. */
  readonly loadShare: number | undefined;
  readonly isLocked: boolean;
  /** Known to leave within the window, or gone already: whatever they look after needs somebody else. */
  readonly isLeaving: boolean;
};

export type Books = {
  readonly month: Month;
  readonly window: Window;
  /** Everyone of today's team who is there that month or still has accounts. */
  readonly books: readonly Book[];
  /** Nobody looks after them, in segments where somebody should. */
  readonly unowned: Sums;
  /** Nobody looks after them because nobody should: tech-touch. */
  readonly pooled: Sums;
};

export const windowFrom = ({ months }: Scenario, from: number): Window => ({
  from,
  months: Math.max(1, Math.min(windowMonths, months - from)),
});

function sumsOf(accounts: readonly BookedAccount[]): Sums {
  const sum = (of: (account: BookedAccount) => number) => accounts.reduce((all, account) => all + of(account), 0);
  return {
    accounts,
    arrJpy: sum(({ account }) => account.arrJpy),
    monthHours: sum(({ monthHours }) => monthHours),
    meanHours: sum(({ meanHours }) => meanHours),
    difficult: sum(({ account }) => (account.difficult ? 1 : 0)),
    renewals: sum(({ renewsSoon }) => (renewsSoon ? 1 : 0)),
  };
}

export function booksAt(baseline: Baseline, scenario: Scenario, monthIndex: number): Books {
  const window = windowFrom(scenario, monthIndex);
  const month = addMonths(scenario.start, monthIndex);
  const posts = teamAt(baseline, scenario, month);
  const hoursOf = accountHours(baseline, scenario, window);
  const hoursFor = holderHours(baseline, scenario, posts, window);
  const kinds = baseline.activities.length;
  const touchOf = new Map(baseline.segments.map(({ id, touchModel }) => [id, touchModel]));
  const owned = new Map<string | undefined, BookedAccount[]>(posts.map(({ id }) => [id, []]));
  const unowned: BookedAccount[] = [];
  const pooled: BookedAccount[] = [];
  /** What accounts with a person ask for, by segment and kind of work: that is what people's hours must yield on. */
  const asked = new Map<string, Float64Array>();
  for (const account of baseline.accounts) {
    const found = hoursOf(account);
    if (!found) continue;
    const { meanByActivity, ...hours } = found;
    const booked = { ...hours, account, renewsSoon: monthsBetween(month, hours.renews) < soonMonths };
    const book = account.ownerId === undefined ? undefined : owned.get(account.ownerId);
    (book ?? (touchOf.get(account.segmentId) === "tech" ? pooled : unowned)).push(booked);
    if (!book) continue;
    const sums = asked.get(account.segmentId) ?? new Float64Array(kinds);
    meanByActivity.forEach((value, kind) => (sums[kind]! += value));
    asked.set(account.segmentId, sums);
  }
  const books = posts.flatMap((post): Book[] => {
    const sums = sumsOf(owned.get(post.id) ?? []);
    if (post.member === undefined || (post.status !== "here" && sums.accounts.length === 0)) return [];
    const hours = hoursFor(post, askedOf(post.segmentIds, asked, kinds));
    const loadShare = hours.effectiveHours > 0 ? sums.meanHours / hours.effectiveHours : undefined;
    const isLeaving = post.leaves !== undefined && post.leaves < addMonths(month, window.months);
    return [{ ...sums, post, hours, loadShare, isLocked: post.member.bookLocked === true, isLeaving }];
  });
  return { month, window, books, unowned: sumsOf(unowned), pooled: sumsOf(pooled) };
}

/** Of the segments somebody works for, or of all. */
function askedOf(segmentIds: readonly string[], asked: ReadonlyMap<string, Float64Array>, kinds: number) {
  const sums = new Float64Array(kinds);
  for (const [segmentId, hours] of asked)
    if (segmentIds.length === 0 || segmentIds.includes(segmentId))
      hours.forEach((value, kind) => (sums[kind]! += value));
  return sums;
}
