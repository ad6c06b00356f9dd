/**
 * Queues of Erlang for reactive work: requests come at random (Poisson), take an exponential time each, and wait in line.
 * How many people must be there so that enough of them are answered in time?
 */

/** Times share one unit of the caller's choice, such as minutes. */
export type Requests = {
  /** Requests per unit of time. */
  readonly perTime: number;
  /** Mean time that one takes. */
  readonly handleTime: number;
};

/** Work offered, in people who would be busy all the time: A, in erlangs. */
export const offeredLoad = ({ perTime, handleTime }: Requests): number => perTime * handleTime;

/**
 * Chance that a request finds everyone busy and goes away (Erlang B), by the recursion B(c) = A B(c−1) ÷ (c + A B(c−1)):
 * every value lies between 0 and 1, so no load is too large for it.
 */
export function blockedShare(load: number, people: number): number {
  let blocked = 1;
  for (let count = 1; count <= people; count++) blocked = withOneMore(load, count, blocked);
  return blocked;
}

const withOneMore = (load: number, count: number, blocked: number) => (load * blocked) / (count + load * blocked);

/** A line whose requests wait for as long as it takes. */
export type Line = {
  /** Chance that a request has to wait (Erlang C). */
  readonly waitShare: number;
  /** Part of the requests that is answered within a time. */
  readonly answeredWithin: (time: number) => number;
  /** Mean wait of all requests; the average speed of answer. */
  readonly meanWait: number;
  /** Mean number of requests that wait. */
  readonly meanQueue: number;
  /** Part of their time that people are busy. */
  readonly occupancy: number;
};

/** Erlang C. With fewer people than the work asks for the line grows without end: everyone waits, for ever. */
export const patientLine = (requests: Requests, people: number): Line =>
  lineOf(requests, people, blockedShare(offeredLoad(requests), people));

function lineOf({ perTime, handleTime }: Requests, people: number, blocked: number): Line {
  const load = perTime * handleTime;
  if (load === 0) return { waitShare: 0, answeredWithin: () => 1, meanWait: 0, meanQueue: 0, occupancy: 0 };
  if (people <= load) {
    return { waitShare: 1, answeredWithin: () => 0, meanWait: Infinity, meanQueue: Infinity, occupancy: 1 };
  }
  const free = people - load;
  const waitShare = (people * blocked) / (free + load * blocked);
  return {
    waitShare,
    answeredWithin: (time) => 1 - waitShare * Math.exp((-free * time) / handleTime),
    meanWait: (waitShare * handleTime) / free,
    meanQueue: (waitShare * load) / free,
    occupancy: load / people,
  };
}

export type StaffingTarget = {
  /** Part of the requests to be answered … */
  readonly answeredShare: number;
  /** … within this time. */
  readonly within: number;
  /** Most of their time that people may be busy. */
  readonly maxOccupancy: number;
  /** Part of paid time away from the line: meetings, holidays, training. */
  readonly shrinkage: number;
};

/** `present`: people on the line at any time. `positions`: people to employ for that. */
export type Staffing = { readonly present: number; readonly positions: number; readonly line: Line };

/** The fewest people who reach the target: one pass of the recursion, whatever the load. Undefined where none would do. */
export function staffingFor(requests: Requests, target: StaffingTarget): Staffing | undefined {
  const { answeredShare, within, maxOccupancy, shrinkage } = target;
  if (answeredShare >= 1 || maxOccupancy <= 0 || shrinkage >= 1) return undefined;
  const load = offeredLoad(requests);
  let blocked = 1;
  for (let present = 0; ; present++) {
    if (present > 0) blocked = withOneMore(load, present, blocked);
    const line = lineOf(requests, present, blocked);
    if (line.answeredWithin(within) < answeredShare || line.occupancy > maxOccupancy) continue;
    return { present, positions: wholePeople(present / (1 - shrinkage)), line };
  }
}

/** Rounded up, but not for a rounding error in the last digit. */
const wholePeople = (people: number) => Math.ceil(people * (1 - 1e-12));
