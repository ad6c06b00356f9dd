/** Columns made perpendicular to each other: least squares without squaring the numbers first. */
export type Columns = readonly (readonly number[])[];

export const dot = (a: readonly number[], b: readonly number[]): number => {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
};

/** What is left of a column that small beside what it was is rounding. */
const nothing = 1e-9;

export type Basis = {
  readonly basis: Columns;
  /** From sizes along the basis to sizes along the columns it was made of. */
  readonly solve: (onto: readonly number[]) => number[];
  /** The diagonal of (XᵀX)⁻¹. */
  readonly inverseDiagonal: () => readonly number[];
  /** Half the logarithm of the determinant of XᵀX. */
  readonly logSize: number;
};

/** Gram–Schmidt, twice over, which is as exact as Householder's way (Giraud, Langou, Rozložník 2005); undefined where a column says what others say. */
export function basisOf(columns: Columns): Basis | undefined {
  const basis: number[][] = [];
  /** Upper triangle: how the columns are made of the basis. */
  const parts: number[][] = [];
  for (const column of columns) {
    const rest = [...column];
    const along = basis.map(() => 0);
    for (let pass = 0; pass < 2; pass++) {
      for (const [at, unit] of basis.entries()) {
        const size = dot(unit, rest);
        along[at]! += size;
        for (let row = 0; row < rest.length; row++) rest[row]! -= size * unit[row]!;
      }
    }
    const length = Math.sqrt(dot(rest, rest));
    if (!(length > nothing * Math.sqrt(dot(column, column)))) return undefined;
    parts.push([...along, length]);
    basis.push(rest.map((value) => value / length));
  }
  const solve = (onto: readonly number[]): number[] => {
    const solved = [...onto];
    for (let at = solved.length - 1; at >= 0; at--) {
      for (let later = at + 1; later < solved.length; later++) solved[at]! -= parts[later]![at]! * solved[later]!;
      solved[at]! /= parts[at]![at]!;
    }
    return solved;
  };
  return {
    basis,
    solve,
    inverseDiagonal: () => {
      const inverse = columns.map((_, at) => solve(columns.map((__, other) => (other === at ? 1 : 0))));
      return columns.map((_, row) => inverse.reduce((sum, column) => sum + column[row]! ** 2, 0));
    },
    logSize: parts.reduce((sum, part) => sum + Math.log(part.at(-1)!), 0),
  };
}

/** The values without all that lies along the basis. */
export function without(basis: Columns, values: readonly number[]): number[] {
  const rest = [...values];
  for (const unit of basis) {
    const size = dot(unit, rest);
    for (let row = 0; row < rest.length; row++) rest[row]! -= size * unit[row]!;
  }
  return rest;
}
