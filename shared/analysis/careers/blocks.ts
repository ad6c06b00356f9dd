/** Who blocks whom: the people who are ready and wait, and the holders of the seats that they wait for. */
import type { CareerAhead, CareersAhead, SeatsAhead, Series } from "./careers-ahead.ts";

export type WaitingFor = {
  readonly id: string;
  /** Month from the start in which they are likelier than not to wait for the seat; 0 where they wait already. */
  readonly from: number;
  /** Months waited by then, those before the start included. */
  readonly waited: number;
  /** Mean place in the order in which seats are given. */
  readonly place: number;
  /** Mean months of the horizon in which they wait for it. */
  readonly waitMonths: number;
};

export type Holding = {
  readonly id: string;
  /** Share of futures in which they hold a seat in that month. */
  readonly share: number;
  /** Of those futures: the seat is theirs no longer a year later. */
  readonly freedInYear: number;
};

/** One seat, or several of the same level, with people who wait for it. Ordered by when the waiting begins. */
export type Block = {
  readonly levelId: string;
  readonly from: number;
  /** Mean seats there are in that month. None: only a new seat will help, whoever leaves. */
  readonly seats: number;
  readonly waiters: readonly WaitingFor[];
  readonly holders: readonly Holding[];
};

/** A wait is said to be one where it is as likely as not, and longer than a search for words. */
const likely = 0.5;
const leastMonths = 3;
const sumOf = (series: Series) => series.reduce((sum, share) => sum + share, 0);
const year = 12;

function waitersFor(levelId: string, people: readonly CareerAhead[]): WaitingFor[] {
  return people
    .flatMap(({ id, queues }) => {
      const queue = queues.find((one) => one.levelId === levelId);
      const from = queue?.share.findIndex((share) => share >= likely) ?? -1;
      if (!queue || from === -1) return [];
      const waitMonths = sumOf(queue.share);
      if (waitMonths < leastMonths) return [];
      return [{ id, from, waited: queue.waited[from]!, place: queue.place[from]!, waitMonths }];
    })
    .sort((one, other) => one.from - other.from || one.place - other.place);
}

function holdersIn(month: number, { holders }: SeatsAhead): Holding[] {
  return holders
    .flatMap(({ id, held }) => {
      const share = held[month]!;
      const later = held[Math.min(held.length - 1, month + year)]!;
      return share >= likely ? [{ id, share, freedInYear: Math.max(0, 1 - later / share) }] : [];
    })
    .sort((one, other) => other.share - one.share);
}

export function whoBlocksWhom({ people, seats }: CareersAhead): readonly Block[] {
  return seats
    .flatMap((level) => {
      const waiters = waitersFor(level.levelId, people);
      const from = waiters[0]?.from;
      if (from === undefined) return [];
      return [{ levelId: level.levelId, from, seats: level.seats[from]!, waiters, holders: holdersIn(from, level) }];
    })
    .sort((one, other) => one.from - other.from);
}
