/**
 * Careers over the months of a plan, as distributions over its futures: when each person is ready, when a seat comes, who waits
 * for which seat in which order, who holds it, and what else wears on a career. Shares are of futures, by month.
 */
export type Series = Float32Array;

export const courseStates = ["coming", "growing", "waiting", "risen", "gone"] as const;
/** `growing`: here and not ready. `risen`: here, and at least one step further. `gone`: left, or has resigned. */
export type CourseState = (typeof courseStates)[number];

/** When something happens for the first time; a future in which it never does counts as later than any month. */
export type Reached = {
  /** Share of futures in which it happens within the horizon. */
  readonly share: number;
  /** Months from the start; undefined beyond the horizon. */
  readonly p10: number | undefined;
  readonly p50: number | undefined;
  readonly p90: number | undefined;
  /** Share of futures in which it has happened by the end of the month. */
  readonly by: Series;
};

/** Whether a person rises when ready: their level may lead nowhere, and not everyone wants to. */
export type Aim = "rises" | "endOfLadder" | "content";

export type QueuePlace = {
  readonly levelId: string;
  /** Share of futures in which the person waits for the level's seat. */
  readonly share: Series;
  /** Over those futures: mean place in the order in which seats are given, the first is 1. */
  readonly place: Series;
  /** Over those futures: mean months waited, those before the start included. */
  readonly waited: Series;
};

export type CareerAhead = {
  /** A member's id, or that of a planned hire: `change#1`. */
  readonly id: string;
  readonly kind: "member" | "hire";
  readonly levelId: string;
  readonly aim: Aim;
  /** Month from the start in which they have been long enough on their level; negative before it. Undefined for hires, and where the aim is not to rise. */
  readonly readyIn: number | undefined;
  readonly ready: Reached;
  readonly rises: Reached;
  readonly course: Readonly<Record<CourseState, Series>>;
  /** Mean months of the horizon spent ready with no seat. */
  readonly waitMonths: number;
  /** What the waiting weighs while they are here, as the engine's `blocked` driver has it: 0 to 1. Orders people; never shown. */
  readonly blocked: Series;
  readonly queues: readonly QueuePlace[];
  /** Of the futures in which they are here: nobody of a higher level shares their main type. */
  readonly alone: Series;
  /** Mean routine part of their hours while here. */
  readonly routine: Series;
  /** Of the futures in which they are here: the work is narrower and more routine than in an ordinary team. */
  readonly narrowed: Series;
};

export type SeatHolder = { readonly id: string; readonly held: Series };

/** A level with a limited number of seats. */
export type SeatsAhead = {
  readonly levelId: string;
  /** Mean numbers of people and seats, once the month's seats have been given. */
  readonly seats: Series;
  readonly held: Series;
  readonly empty: Series;
  readonly waiting: { readonly mean: Series; readonly p10: Series; readonly p90: Series };
  /** Share of futures in which somebody waits for a seat, and in which a seat is empty. */
  readonly someoneWaits: Series;
  readonly isEmpty: Series;
  /** Whoever holds a seat in some future: today's people and planned hires. */
  readonly holders: readonly SeatHolder[];
};

export type CareersAhead = {
  readonly months: number;
  readonly futures: number;
  readonly people: readonly CareerAhead[];
  readonly seats: readonly SeatsAhead[];
  /** Share of futures in which the company is in each phase, in catalogue order. */
  readonly phases: readonly Series[];
  readonly product: {
    /** Seats for product work in the plan, and the share of futures in which one is free. */
    readonly seats: Series;
    readonly isFree: Series;
  };
};
