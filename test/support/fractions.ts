/** Exact linear algebra in whole numbers of any size: slow, plain, and nothing like the product's own way. */

const greatest = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : greatest(b, a % b));

/** Divided by what all its numbers share, so that they stay short. */
function lowest(row: readonly bigint[]): bigint[] {
  const shared = row.reduce((divisor, value) => greatest(divisor, value), 0n);
  return shared === 0n ? [...row] : row.map((value) => value / shared);
}

/** `row` with its entry in `column` cleared by `pivot`. */
const cleared = (row: readonly bigint[], pivot: readonly bigint[], column: number) =>
  lowest(row.map((value, at) => value * pivot[column]! - pivot[at]! * row[column]!));

type Basis = readonly { readonly column: number; readonly row: readonly bigint[] }[];

export function basisOf(rows: readonly (readonly number[])[]): Basis {
  const basis: { column: number; row: readonly bigint[] }[] = [];
  for (const numbers of rows) {
    const rest = remainder(basis, numbers.map(BigInt));
    const column = rest.findIndex((value) => value !== 0n);
    if (column !== -1) basis.push({ column, row: rest });
  }
  return basis;
}

const remainder = (basis: Basis, row: readonly bigint[]): readonly bigint[] =>
  basis.reduce((rest, { column, row: pivot }) => (rest[column] === 0n ? rest : cleared(rest, pivot, column)), row);

/** Whether the row is a combination of those in the basis. */
export const isInSpan = (basis: Basis, row: readonly number[]): boolean =>
  remainder(basis, row.map(BigInt)).every((value) => value === 0n);
