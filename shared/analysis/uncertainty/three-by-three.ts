/** Linear algebra of three unknowns. */
export type Matrix = readonly (readonly number[])[];

/** Of a symmetric matrix; undefined where it is singular. */
export function inverseOf(matrix: Matrix): Matrix | undefined {
  const [[a, b, c], [, d, e], [, , f]] = matrix as [number[], number[], number[]];
  const [p, q, r] = [d! * f! - e! * e!, c! * e! - b! * f!, b! * e! - c! * d!];
  const [u, v, w] = [a! * f! - c! * c!, b! * c! - a! * e!, a! * d! - b! * b!];
  const determinant = a! * p + b! * q + c! * r;
  if (!(determinant > 1e-12 * a! * d! * f!)) return undefined;
  return [
    [p, q, r],
    [q, u, v],
    [r, v, w],
  ].map((row) => row.map((value) => value / determinant));
}

export const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, index) => sum + value * other[index]!, 0);
export const times = (matrix: Matrix, vector: readonly number[]): number[] => matrix.map((row) => dot(row, vector));
