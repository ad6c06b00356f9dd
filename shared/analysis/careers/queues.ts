/** The seats of each level by month: how many there are, who holds them, who waits for one and in which order. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scene } from "../explain/scene.ts";
import { rankOf } from "../statistics/percentiles.ts";
import type { QueuePlace, SeatsAhead } from "./careers-ahead.ts";
import { partOf } from "./courses.ts";
import type { Watch } from "./watch.ts";

type Waiter = { readonly counts: Uint32Array; readonly places: Float64Array; readonly waited: Float64Array };

export type Queues = ReturnType<typeof countQueues>;

export function countQueues({ levels }: Baseline, { plan }: Scene, watch: Watch, futures: number) {
  const { slots, months } = plan;
  const limited = levels.flatMap((_, level) => (plan.level.seats[level]! >= 0 ? [level] : []));
  const sums = () => new Float64Array(limited.length * months);
  const [seats, held, empty, emptyIn, waitedFor] = [sums(), sums(), sums(), sums(), sums()];
  /** [seat][month][future] people waiting. */
  const lengths = new Uint16Array(limited.length * months * futures);
  const placeOf = new Map(limited.map((level, index) => [level, index]));
  const queues: number[][] = limited.map(() => []);
  const waiters = new Map<number, Waiter>();
  const holdings = limited.map(() => new Map<number, Uint32Array>());

  /** Whoever waits stands in line for every seat above them. */
  function lineUp(month: number): void {
    for (const queue of queues) queue.length = 0;
    for (let slot = 0; slot < slots; slot++) {
      if (!watch.isHere(slot)) continue;
      const level = watch.levelOf(slot);
      const own = placeOf.get(level);
      if (own !== undefined && watch.spellOf(slot) === 0) hold(own, slot, month);
      if (!watch.isWaiting(slot, month)) continue;
      for (const above of watch.nextOf(level)) {
        const seat = placeOf.get(above);
        if (seat !== undefined) queues[seat]!.push(slot);
      }
    }
  }

  function hold(seat: number, slot: number, month: number): void {
    const holding = holdings[seat]!;
    let counts = holding.get(slot);
    if (!counts) holding.set(slot, (counts = new Uint32Array(months)));
    counts[month]! += 1;
  }

  /** In the order in which the kernel gives seats: the most ready first, then by position. */
  function note(seat: number, month: number): void {
    const queue = queues[seat]!;
    const readiness = new Map(queue.map((slot) => [slot, watch.readinessOf(slot, month)]));
    queue.sort((one, other) => readiness.get(other)! - readiness.get(one)! || one - other);
    queue.forEach((slot, place) => {
      if (watch.spellOf(slot) > 0) return;
      const key = seat * slots + slot;
      let own = waiters.get(key);
      if (!own) {
        const zeros = () => new Float64Array(months);
        waiters.set(key, (own = { counts: new Uint32Array(months), places: zeros(), waited: zeros() }));
      }
      own.counts[month]! += 1;
      own.places[month]! += place + 1;
      own.waited[month]! += watch.waitedMonths(slot, month);
    });
  }

  const means = (sum: Float64Array, seat: number) =>
    Float32Array.from(sum.subarray(seat * months, (seat + 1) * months), (value) => value / futures);

  function percentiles(seat: number, share: number) {
    const rank = rankOf(share, futures);
    return Float32Array.from({ length: months }, (_, month) => {
      const from = (seat * months + month) * futures;
      return lengths.slice(from, from + futures).sort()[rank]!;
    });
  }

  return {
    count(month: number, future: number) {
      lineUp(month);
      limited.forEach((level, seat) => {
        const at = seat * months + month;
        const open = watch.seatsOf(level, month) ?? 0;
        const taken = watch.holdersOf(level);
        const { length } = queues[seat]!;
        seats[at]! += open;
        held[at]! += taken;
        empty[at]! += Math.max(0, open - taken);
        if (open > taken) emptyIn[at]! += 1;
        if (length > 0) waitedFor[at]! += 1;
        lengths[at * futures + future] = length;
        note(seat, month);
      });
    },
    placesOf: (slot: number): readonly QueuePlace[] =>
      limited.flatMap((level, seat) => {
        const own = waiters.get(seat * slots + slot);
        if (!own) return [];
        return {
          levelId: levels[level]!.id,
          share: Float32Array.from(own.counts, (count) => count / futures),
          place: partOf(own.places, own.counts),
          waited: partOf(own.waited, own.counts),
        };
      }),
    read: (idOf: (slot: number) => string): readonly SeatsAhead[] =>
      limited.map((level, seat) => ({
        levelId: levels[level]!.id,
        seats: means(seats, seat),
        held: means(held, seat),
        empty: means(empty, seat),
        waiting: { mean: meanLengths(seat), p10: percentiles(seat, 0.1), p90: percentiles(seat, 0.9) },
        someoneWaits: means(waitedFor, seat),
        isEmpty: means(emptyIn, seat),
        holders: [...holdings[seat]!].map(([slot, counts]) => ({
          id: idOf(slot),
          held: Float32Array.from(counts, (count) => count / futures),
        })),
      })),
  };

  function meanLengths(seat: number) {
    return Float32Array.from({ length: months }, (_, month) => {
      const from = (seat * months + month) * futures;
      return lengths.subarray(from, from + futures).reduce((sum, length) => sum + length, 0) / futures;
    });
  }
}
