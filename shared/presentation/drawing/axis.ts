/** Round numbers along an axis. */
export type Axis = { readonly low: number; readonly high: number; readonly ticks: readonly number[] };

const roundSteps = [1, 2, 2.5, 5, 10];

/** From the lowest to the highest value in at most so many round steps. */
export function axisFor(lowest: number, highest: number, mostSteps = 5): Axis {
  const span = Math.max(highest - lowest, Math.abs(highest) * 0.05, 1e-9);
  const power = 10 ** Math.floor(Math.log10(span / mostSteps));
  const step = power * roundSteps.find((each) => each * power * mostSteps >= span)!;
  const low = Math.floor(lowest / step + 1e-9) * step;
  const count = Math.max(1, Math.ceil((highest - low) / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => low + index * step);
  return { low, high: ticks.at(-1)!, ticks };
}

/** Every so many months, so that their names have room beside each other. */
export function thinnedOut(count: number, most: number): readonly number[] {
  const step = [1, 2, 3, 6, 12, 24, 36].find((each) => Math.ceil(count / each) <= most) ?? 60;
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
}

/** Heights of labels moved apart as little as it takes, in their order. */
export function spreadApart(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]!);
  const placed = [...wanted];
  let least = low;
  for (const index of order) {
    placed[index] = Math.max(placed[index]!, least);
    least = placed[index] + gap;
  }
  let most = high;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index]!, most);
    most = placed[index] - gap;
  }
  return placed;
}
