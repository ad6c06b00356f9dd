/** Whoever holds a seat, read straight from the kernel's memory: thousands of people in every month of hundreds of futures. */
import { never } from "../../simulation/compiled-plan.ts";
import type { Scene } from "../explain/scene.ts";

const int32 = 4;
const int16 = 2;

export type Watch = ReturnType<typeof watchOf>;

/** Good for as long as the scene lives: the kernel's memory has found its place. */
export function watchOf({ kernel, plan }: Scene) {
  const { levels, readyFrom, holders, topRank, rowOf, lastMonth } = {
    levels: plan.level.rank.length,
    readyFrom: kernel.singles("readyFrom"),
    holders: kernel.ints("holders"),
    topRank: kernel.ints("topRank"),
    rowOf: kernel.ints("rowOf"),
    lastMonth: kernel.ints("lastMonth"),
  };
  const first = kernel.recordOf(0);
  const bytes = kernel.number("holderBytes");
  const whole = new Int32Array(first.buffer, first.byteOffset, (plan.slots * bytes) / int32);
  const short = new Int16Array(first.buffer, first.byteOffset, (plan.slots * bytes) / int16);
  const at = (name: string, size: number) => kernel.number(`${name}At`) / size;
  const [spellAt, levelAt, presentAt] = [at("spell", int32), at("level", int32), at("isPresent", int16)];
  const wholes = bytes / int32;
  const shorts = bytes / int16;
  const { rank, seats, membersPerSeat, next, nextFrom, typicalMonths } = plan.level;

  /** Seats of a level in a month, undefined where there is no limit. */
  function seatsOf(level: number, month: number): number | undefined {
    const standing = seats[month * levels + level]!;
    if (standing < 0) return undefined;
    const span = membersPerSeat[level]!;
    if (span === 0) return standing;
    let below = 0;
    for (let other = 0; other < levels; other++) if (rank[other]! < rank[level]!) below += holders[other]!;
    return standing + Math.floor(below / span);
  }

  return {
    levels,
    isHere: (slot: number) => short[slot * shorts + presentAt] !== 0,
    /** How many people have held the position before. */
    spellOf: (slot: number) => whole[slot * wholes + spellAt]!,
    levelOf: (slot: number) => whole[slot * wholes + levelAt]!,
    rowOf: (slot: number) => rowOf[slot]!,
    hasResigned: (slot: number) => lastMonth[slot]! !== never,
    isWaiting: (slot: number, month: number) => readyFrom[slot]! <= month,
    waitedMonths: (slot: number, month: number) => month - readyFrom[slot]!,
    /** Months on the level ÷ the months that are typical: the highest is next. */
    readinessOf: (slot: number, month: number) =>
      1 + (month - readyFrom[slot]!) / typicalMonths[whole[slot * wholes + levelAt]!]!,
    isAlone: (slot: number) => rank[whole[slot * wholes + levelAt]!]! >= topRank[plan.row.mainType[rowOf[slot]!]!]!,
    nextOf: (level: number) => next.subarray(nextFrom[level], nextFrom[level + 1]),
    holdersOf: (level: number) => holders[level]!,
    seatsOf,
  };
}
