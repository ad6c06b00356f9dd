export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export type Fit = { readonly exponent: number; readonly r2: number };

/** Least squares of log y on log x: y grows with this power of x, and this part of its variation is told by that. */
export function powerLaw(points: readonly (readonly [x: number, y: number])[]): Fit {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (of: 0 | 1) => logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const sum = (of: (x: number, y: number) => number) =>
    logs.reduce((total, [x, y]) => total + of(x - meanX, y - meanY), 0);
  const xx = sum((x) => x * x);
  const xy = sum((x, y) => x * y);
  const yy = sum((_, y) => y * y);
  return { exponent: xy / xx, r2: xy ** 2 / (xx * yy) };
}
