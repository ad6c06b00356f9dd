/** The little linear algebra that a model with a handful of covariates needs. */
export type Matrix = readonly (readonly number[])[];

/** Gauss–Jordan with row pivots; undefined for a matrix that says the same thing twice. */
export function inverse(matrix: Matrix): number[][] | undefined {
  const size = matrix.length;
  const scale = Math.max(...matrix.flat().map(Math.abs));
  if (!Number.isFinite(scale) || scale === 0) return undefined;
  const rows = matrix.map((row, index) => [...row, ...row.map((_, column) => (column === index ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    const below = rows.slice(column).map((row) => Math.abs(row[column]!));
    const pivotAt = column + below.indexOf(Math.max(...below));
    const pivot = rows[pivotAt]!;
    if (Math.abs(pivot[column]!) <= scale * 1e-13) return undefined;
    const lead = pivot.map((value) => value / pivot[column]!);
    rows[pivotAt] = rows[column]!;
    rows[column] = lead;
    for (const [at, row] of rows.entries()) {
      if (at === column) continue;
      const factor = row[column]!;
      rows[at] = row.map((value, index) => value - factor * lead[index]!);
    }
  }
  return rows.map((row) => row.slice(size));
}

export const times = (matrix: Matrix, vector: readonly number[]): number[] => matrix.map((row) => dot(row, vector));

export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * b[index]!, 0);
