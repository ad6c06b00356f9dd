/**
 * The values at a few ranks of many, without sorting the rest. The span from lowest to highest is cut into even steps;
 * counting tells which steps hold a rank, and only what fell into those is put in order.
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

/** Selects from `count` values at a time; `ranks` ascend from 0. */
export function createSelection(count: number, ranks: readonly number[]) {
  // Around four values to a step: few enough to put in order, with no more steps than values to walk over.
  const steps = Math.max(1, Math.min(4096, count >> 2));
  const fallen = new Uint32Array(steps + 1);
  /** The steps that hold a rank, next to one another: where the next value of each goes, −1 for all other steps. */
  const next = new Int32Array(steps + 1);
  const kept = new Float64Array(count);
  const placeOfRank = new Int32Array(ranks.length);
  const found = new Float64Array(ranks.length);

  function countBySteps(values: Float64Array, lowest: number, stepsPerUnit: number): void {
    fallen.fill(0);
    for (let index = 0; index < count; index++) fallen[((values[index]! - lowest) * stepsPerUnit) | 0]! += 1;
  }

  /** Gives room to each step that holds a rank, and says which steps those are. */
  function reserveRoom(): number[] {
    const chosen: number[] = [];
    next.fill(-1);
    let step = 0;
    let below = 0;
    let from = 0;
    let to = 0;
    ranks.forEach((rank, index) => {
      while (below + fallen[step]! <= rank) below += fallen[step++]!;
      if (next[step] === -1) {
        chosen.push(step);
        from = next[step] = to;
        to += fallen[step]!;
      }
      placeOfRank[index] = from + rank - below;
    });
    return chosen;
  }

  function keepChosen(values: Float64Array, lowest: number, stepsPerUnit: number): void {
    for (let index = 0; index < count; index++) {
      const value = values[index]!;
      const step = ((value - lowest) * stepsPerUnit) | 0;
      const place = next[step]!;
      if (place === -1) continue;
      kept[place] = value;
      next[step] = place + 1;
    }
  }

  /** The values at the ranks; overwritten by the next call. */
  return function valuesAtRanks(values: Float64Array, lowest: number, highest: number): Float64Array {
    if (lowest === highest) return found.fill(lowest);
    const stepsPerUnit = steps / (highest - lowest);
    countBySteps(values, lowest, stepsPerUnit);
    const chosen = reserveRoom();
    keepChosen(values, lowest, stepsPerUnit);
    for (const step of chosen) sortStretch(kept, next[step]! - fallen[step]!, next[step]!);
    for (let index = 0; index < ranks.length; index++) found[index] = kept[placeOfRank[index]!]!;
    return found;
  };
}
