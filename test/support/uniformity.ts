/** Tests of randomness, each as a standard normal score: 0 is what chance does, far from 0 is what chance does not. */

/**
 * What a good generator exceeds once in a million tests, |z|. Seeds are fixed, so a test that passes passes for ever: the chance
 * of a false alarm is only that of the day on which a seed, a cell or the cipher changes.
 */
export const onceInAMillion = 4.9;

/** Wilson and Hilferty: the cube root of a chi-square over its degrees of freedom is nearly normal. */
function chiSquareScore(chiSquare: number, freedom: number): number {
  const spread = 2 / (9 * freedom);
  return (Math.cbrt(chiSquare / freedom) - (1 - spread)) / Math.sqrt(spread);
}

/** Counts against what was expected of them; the total is known, so one degree of freedom is not free. */
function countsScore(counts: ArrayLike<number>, expected: (cell: number) => number): number {
  let chiSquare = 0;
  for (let cell = 0; cell < counts.length; cell++) chiSquare += (counts[cell]! - expected(cell)) ** 2 / expected(cell);
  return chiSquareScore(chiSquare, counts.length - 1);
}

/** Are the values spread evenly over `cells` equal parts of 0 to 1? */
export function evennessScore(values: Float64Array, cells: number): number {
  const counts = new Float64Array(cells);
  for (const value of values) counts[Math.floor(value * cells)]! += 1;
  return countsScore(counts, () => values.length / cells);
}

/** Are pairs spread evenly over the square? */
export function pairScore(one: Float64Array, other: Float64Array, side: number): number {
  const counts = new Float64Array(side * side);
  one.forEach((value, index) => (counts[Math.floor(value * side) * side + Math.floor(other[index]! * side)]! += 1));
  return countsScore(counts, () => one.length / counts.length);
}

/** Correlation of two rows of uniform numbers, by their known mean 1/2 and variance 1/12. */
export function correlationScore(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  one.forEach((value, index) => (sum += (value - 0.5) * (other[index]! - 0.5)));
  return (sum * 12) / Math.sqrt(one.length);
}

/** How long until a value falls below `share` again? Geometric, the last cell for everything longer (Knuth, gap test). */
export function gapScore(values: Float64Array, share: number): number {
  const cells = Math.floor(Math.log(50 / (values.length * share)) / Math.log(1 - share));
  const gaps = new Float64Array(cells);
  let [gap, found] = [0, 0];
  for (const value of values) {
    if (value >= share) gap += 1;
    else {
      gaps[Math.min(gap, cells - 1)]! += 1;
      found += 1;
      gap = 0;
    }
  }
  return countsScore(gaps, (cell) => found * (1 - share) ** cell * (cell === cells - 1 ? 1 : share));
}

/**
 * Marsaglia's birthday spacings: `people` birthdays in a year of `days`; the distances between neighbours that occur twice are
 * nearly Poisson with mean people³ ÷ (4 days). Lattices repeat themselves far more often.
 */
export function birthdayScore(birthdays: readonly Float64Array[], days: number): number {
  let repeated = 0;
  let expected = 0;
  for (const year of birthdays) {
    const dates = year.map((value) => Math.floor(value * days)).sort();
    const spacings = dates.map((date, index) => (index === 0 ? date : date - dates[index - 1]!)).sort();
    repeated += spacings.filter((spacing, index) => index > 0 && spacing === spacings[index - 1]).length;
    expected += year.length ** 3 / (4 * days);
  }
  return (repeated - expected) / Math.sqrt(expected);
}
