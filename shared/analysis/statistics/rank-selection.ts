/**
 * The values at a few ranks of many, without sorting the rest. The span from lowest to highest is cut into even steps;
 * counting tells which steps hold a rank, and only what fell into those is put in order. Whole numbers need no order at all,
 * and neither do the many futures in which everything is done, or nothing.
 */

/** Longer stretches than this are left to the engine's own sort. */
const short = 24;

/** Puts `values[from..to)` in order. Whole-numbered figures bring long stretches of one value. */
function sortStretch(values: Float64Array, from: number, to: number): void {
  if (to - from > short) {
    const first = values[from]!;
    let next = from + 1;
    while (next < to && values[next] === first) next += 1;
    if (next < to) values.subarray(from, to).sort();
    return;
  }
  for (let next = from + 1; next < to; next++) {
    const value = values[next]!;
    let place = next;
    for (; place > from && values[place - 1]! > value; place--) values[place] = values[place - 1]!;
    values[place] = value;
  }
}

// Each walk over all values is a function of its own that knows one kind of array: quick code for it is made once, whoever asks.

function countBySteps(fallen: Uint32Array, values: Float64Array, lowest: number, stepsPerUnit: number): void {
  fallen.fill(0);
  for (let index = 0; index < values.length; index++) fallen[((values[index]! - lowest) * stepsPerUnit) | 0]! += 1;
}

/** `next`: where the next value of each step goes, −1 for steps that hold no rank. */
function keepChosen(
  kept: Float64Array,
  next: Int32Array,
  values: Float64Array,
  lowest: number,
  stepsPerUnit: number,
): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    const step = ((value - lowest) * stepsPerUnit) | 0;
    const place = next[step]!;
    if (place === -1) continue;
    kept[place] = value;
    next[step] = place + 1;
  }
}

/** Without a branch that would be guessed wrong half of the time. */
function countOf(values: Float64Array, wanted: number): number {
  let count = 0;
  for (let index = 0; index < values.length; index++) count += Number(values[index] === wanted);
  return count;
}

function areWhole(values: Float64Array): boolean {
  for (let index = 0; index < values.length; index++) if (Math.floor(values[index]!) !== values[index]) return false;
  return true;
}

/** Part of all values in the first or the last step from which it pays to ask how many of them are one and the same. */
const heapShare = 1 / 8;

/** Selects from `count` values at a time; `ranks` ascend from 0. */
export function createSelection(count: number, ranks: readonly number[]) {
  // Around four values to a step: few enough to put in order, with no more steps than values to walk over.
  const steps = Math.max(1, Math.min(4096, count >> 2));
  const fallen = new Uint32Array(steps + 1);
  const next = new Int32Array(steps + 1);
  const kept = new Float64Array(count);
  /** Of a rank whose value is known without putting any in order: −1. */
  const placeOfRank = new Int32Array(ranks.length);
  const found = new Float64Array(ranks.length);

  const heapAt = (step: number, values: Float64Array, value: number): number =>
    fallen[step]! > heapShare * count ? countOf(values, value) : 0;

  /** Gives room to each step that holds a rank, next to one another, and says which steps those are. */
  function reserveRoom(values: Float64Array, lowest: number, highest: number): number[] {
    const chosen: number[] = [];
    const lowestTo = heapAt(0, values, lowest);
    const highestFrom = count - heapAt(steps, values, highest);
    next.fill(-1);
    let step = 0;
    let below = 0;
    let from = 0;
    let to = 0;
    ranks.forEach((rank, index) => {
      placeOfRank[index] = -1;
      if (rank < lowestTo) found[index] = lowest;
      else if (rank >= highestFrom) found[index] = highest;
      else {
        while (below + fallen[step]! <= rank) below += fallen[step++]!;
        if (next[step] === -1) {
          chosen.push(step);
          from = next[step] = to;
          to += fallen[step]!;
        }
        placeOfRank[index] = from + rank - below;
      }
    });
    return chosen;
  }

  /** A step for each number. */
  function amongWhole(values: Float64Array, lowest: number): Float64Array {
    countBySteps(fallen, values, lowest, 1);
    let step = 0;
    let below = 0;
    ranks.forEach((rank, index) => {
      while (below + fallen[step]! <= rank) below += fallen[step++]!;
      found[index] = lowest + step;
    });
    return found;
  }

  /** The values at the ranks; overwritten by the next call. */
  return function valuesAtRanks(values: Float64Array, lowest: number, highest: number): Float64Array {
    if (lowest === highest) return found.fill(lowest);
    if (highest - lowest <= steps && areWhole(values)) return amongWhole(values, lowest);
    const stepsPerUnit = steps / (highest - lowest);
    countBySteps(fallen, values, lowest, stepsPerUnit);
    const chosen = reserveRoom(values, lowest, highest);
    if (chosen.length > 0) keepChosen(kept, next, values, lowest, stepsPerUnit);
    for (const step of chosen) sortStretch(kept, next[step]! - fallen[step]!, next[step]!);
    placeOfRank.forEach((place, index) => {
      if (place >= 0) found[index] = kept[place]!;
    });
    return found;
  };
}
