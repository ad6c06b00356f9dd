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
  const { waitShare, meanQueue, logFull } = steadyState(requests, people, losing);
  const lostShare = perTime > 0 ? (losing * meanQueue) / perTime : 0;
  const answering = people / handleTime;
  /** Density of the wait in store for a request, × its chance to be patient for so long. */
  const answeredAt = (time: number) =>
    Math.exp(logFull + (perTime / losing) * -Math.expm1(-losing * time) - (answering + losing) * time) * answering;
  return {
    waitShare,
    lostShare,
    answeredWithin: (time) => 1 - waitShare + integral(answeredAt, time, 1 / (perTime + answering + losing)),
    meanWait: perTime > 0 ? meanQueue / perTime : 0,
    meanQueue,
    occupancy: people > 0 ? (perTime * handleTime * (1 - lostShare)) / people : 0,
  };
}

/** Smaller than this beside the most likely state changes no digit. */
const negligible = 1e-18;

/**
 * Birth and death, walked in both directions from the most likely number of requests: every term is at most 1, so that
 * neither factorials nor powers overflow. `logFull`: logarithm of the chance of everyone being busy and nobody waiting.
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
  let logFull = -Math.log(total);
  for (let count = likeliest; count < people; count++) logFull += Math.log(perTime / leaving(count + 1));
  for (let count = likeliest; count > people; count--) logFull += Math.log(leaving(count) / perTime);
  return { waitShare: waiting / total, meanQueue: queue / total, logFull };
}

/** Gauss–Legendre with five points: place within ±1, weight. */
const legendre = [
  [0, 0.5688888888888889],
  [-0.5384693101056831, 0.4786286704993665],
  [0.5384693101056831, 0.4786286704993665],
  [-0.906179845938664, 0.2369268850561891],
  [0.906179845938664, 0.2369268850561891],
] as const;

/** From 0 to `to`, in pieces no longer than the time in which the function changes noticeably. */
function integral(of: (time: number) => number, to: number, scale: number): number {
  const pieces = Math.ceil(to / scale);
  const half = to / pieces / 2;
  let sum = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const middle = (2 * piece + 1) * half;
    for (const [place, weight] of legendre) sum += weight * half * of(middle + place * half);
  }
  return sum;
}
