/**
 * exp(x) for the inner loop: |x| ≤ 4, relative error below 1e-8, exactly 1 at 0. Only additions and multiplications,
 * so that every engine and every language computes the same bits, which Math.exp does not promise.
 */
export function smallExp(x: number): number {
  const y = x * 0.0625;
  const y2 = y * y;
  const y4 = y2 * y2;
  // The Taylor series in pairs (Estrin): the terms do not wait for one another.
  let e = 1 + y + y2 * (1 / 2 + y * (1 / 6)) + y4 * (1 / 24 + y * (1 / 120) + y2 * (1 / 720 + y * (1 / 5040)));
  e *= e;
  e *= e;
  e *= e;
  return e * e;
}
