/**
 * Erlang A: a line whose requests go away when they have waited too long, each after a patience of exponential length
 * (Palm; Mandelbaum and Zeltyn, "The Palm/Erlang-A queue", 2004). It settles under any load.
 */
import type { Line, Requests } from "./erlang.ts";

export type ImpatientLine = Line & {
  /** Part of the requests that goes away unanswered. */
  readonly lostShare: number;
};

/** `meanPatience` in the unit of time of `requests`. Waits are those of all requests, lost ones included. */
export function impatientLine(requests: Requests, people: number, meanPatience: number): ImpatientLine {
  const { perTime, handleTime } = requests;
  const losing = 1 / meanPatience;
  const { waitShare, meanQueue } = steadyState(requests, people, losing);
  const lostShare = perTime > 0 ? (losing * meanQueue) / perTime : 0;
  const answeredBy = answeredAfterWaiting(perTime, people / handleTime, losing);
  return {
    waitShare,
    lostShare,
    answeredWithin: (time) => 1 - waitShare + (waitShare - lostShare) * answeredBy(time),
    meanWait: perTime > 0 ? meanQueue / perTime : 0,
    meanQueue,
    occupancy: people > 0 ? (perTime * handleTime * (1 - lostShare)) / people : 0,
  };
}

/** Smaller than this beside the most likely state changes no digit. */
const negligible = 1e-18;

/**
 * Birth and death, walked in both directions from the most likely number of requests: every term is at most 1, so that
 * neither factorials nor powers overflow.
 */
function steadyState({ perTime, handleTime }: Requests, people: number, losing: number) {
  const leaving = (count: number) => Math.min(count, people) / handleTime + Math.max(0, count - people) * losing;
  const load = perTime * handleTime;
  const likeliest = Math.floor(load <= people ? load : people + (perTime - people / handleTime) / losing);
  let total = 0;
  let waiting = 0;
  let queue = 0;
  const add = (count: number, weight: number) => {
    total += weight;
    if (count >= people) waiting += weight;
    queue += Math.max(0, count - people) * weight;
  };
  for (let count = likeliest, weight = 1; weight > negligible; weight *= perTime / leaving(++count)) add(count, weight);
  for (let count = likeliest, weight = 1; count > 0;) {
    weight *= leaving(count--) / perTime;
    if (weight <= negligible) break;
    add(count, weight);
  }
  return { waitShare: waiting / total, meanQueue: queue / total };
}

/**
 * Of the requests that wait and are answered: the part that is answered by a time. The wait in store for a request, × its chance to
 * be patient for so long, has the density exp(arrivals ÷ losing × (1 − exp(−losing t)) − departures × t) but for a factor. Its
 * logarithm is concave; reckoned from the peak it never overflows, and it falls by 40 within 9 widths before the peak (sooner where
 * patience is short beside the handling) and within 12 widths and 120 departures after it, so that no question takes long.
 */
function answeredAfterWaiting(perTime: number, answering: number, losing: number): (time: number) => number {
  const departing = answering + losing;
  const peak = Math.max(0, Math.log(perTime / departing) / losing);
  const arriving = perTime * Math.exp(-losing * peak);
  const density = (time: number) =>
    Math.exp((-arriving * Math.expm1(losing * (peak - time))) / losing - departing * (time - peak));
  const width = 1 / Math.sqrt(losing * departing);
  const from = Math.max(0, peak - Math.min(9 * width, (1 + Math.log(2 + (80 * losing) / departing)) / losing));
  const to = peak + Math.min(12 * width + 120 / departing, departing > perTime ? 45 / (departing - perTime) : Infinity);
  // A concave logarithm is steepest at one of its ends.
  const slope = (time: number) => Math.abs(perTime * Math.exp(-losing * time) - departing);
  const scale = Math.min(width, 1 / Math.max(slope(from), slope(to)));
  const upTo = (time: number) => integral(density, from, Math.min(to, Math.max(from, time)), scale);
  let whole: number | undefined;
  return (time) => (time >= to ? 1 : upTo(time) / (whole ??= upTo(to)));
}

/** Gauss–Legendre with five points: place within ±1, weight. */
const legendre = [
  [0, 0.5688888888888889],
  [-0.5384693101056831, 0.4786286704993665],
  [0.5384693101056831, 0.4786286704993665],
  [-0.906179845938664, 0.2369268850561891],
  [0.906179845938664, 0.2369268850561891],
] as const;

/** In pieces no longer than the time in which the function changes noticeably. */
function integral(of: (time: number) => number, from: number, to: number, scale: number): number {
  const pieces = Math.ceil((to - from) / scale);
  const half = (to - from) / pieces / 2;
  let sum = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const middle = from + (2 * piece + 1) * half;
    for (const [place, weight] of legendre) sum += weight * half * of(middle + place * half);
  }
  return sum;
}
