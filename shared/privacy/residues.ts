/**
 * What can be worked out from shown totals by adding and subtracting, in exact arithmetic. Each total is a row over the parts
 * (1 where the part belongs to it). A set of parts can be worked out if its row is a combination of the shown rows, which is so
 * exactly if the residues of its parts add up to nothing.
 */

/** Products of two residues stay below 2^53. A prime can only make more things look derivable than are, never fewer. */
const prime = 67_108_859;

const times = (a: number, b: number) => (a * b) % prime;
const minus = (a: number, b: number) => (a - b + prime) % prime;
const plus = (a: number, b: number) => (a + b) % prime;

/** By Fermat: a^(p−2) is 1/a. */
function inverse(value: number): number {
  let result = 1;
  let base = value;
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = times(result, base);
    base = times(base, base);
  }
  return result;
}

/** Rows brought to reduced echelon form, with the column each begins in. */
function reduced(rows: readonly ReadonlySet<number>[], width: number) {
  const matrix = rows.map((row) => Array.from({ length: width }, (_, part): number => (row.has(part) ? 1 : 0)));
  const pivots: number[] = [];
  for (let column = 0; column < width && pivots.length < matrix.length; column++) {
    const at = matrix.findIndex((row, index) => index >= pivots.length && row[column] !== 0);
    if (at === -1) continue;
    const top = pivots.length;
    [matrix[top], matrix[at]] = [matrix[at]!, matrix[top]!];
    const scale = inverse(matrix[top][column]!);
    const pivotRow = matrix[top].map((value) => times(value, scale));
    matrix[top] = pivotRow;
    matrix.forEach((row, index) => {
      const factor = row[column]!;
      if (index === top || factor === 0) return;
      matrix[index] = row.map((value, at) => minus(value, times(factor, pivotRow[at]!)));
    });
    pivots.push(column);
  }
  return { matrix: matrix.slice(0, pivots.length), pivots };
}

/** For each part what the shown totals leave open about it, as a vector over the unknowns that remain. */
export function residuesOf(shown: readonly ReadonlySet<number>[], width: number): readonly (readonly number[])[] {
  const { matrix, pivots } = reduced(shown, width);
  const rowOf = new Map(pivots.map((column, row) => [column, row]));
  const open = Array.from({ length: width }, (_, part) => part).filter((part) => !rowOf.has(part));
  return Array.from({ length: width }, (_, part) => {
    const row = rowOf.get(part);
    return open.map((unknown) => (row === undefined ? Number(unknown === part) : minus(0, matrix[row]![unknown]!)));
  });
}

/** Whether the parts together are a combination of what is shown. */
export function isDerivable(residues: readonly (readonly number[])[], parts: Iterable<number>): boolean {
  const sum = Array.from(residues[0] ?? [], () => 0);
  for (const part of parts) residues[part]!.forEach((value, at) => (sum[at] = plus(sum[at]!, value)));
  return sum.every((value) => value === 0);
}

/** One number for a vector: vectors that add up to nothing have digests that do, and others hardly ever. */
export function digestOf(residue: readonly number[]): number {
  let weight = 1;
  let digest = 0;
  for (const value of residue) {
    weight = times(weight, 48_271);
    digest = plus(digest, times(value, weight));
  }
  return digest;
}

export const addDigests = plus;
export const oppositeOf = (digest: number) => minus(0, digest);
