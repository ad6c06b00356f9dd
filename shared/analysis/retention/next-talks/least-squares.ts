/** Several responses on many indicators at once: what each indicator does while all the others are held. */

/** Of a symmetric, positive matrix, row after row; its inverse likewise. */
function inverseOf(matrix: Float64Array, size: number): Float64Array {
  // Cholesky, in place: the lower half becomes L.
  const lower = matrix.slice();
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      lower[i * size + j] = i === j ? Math.sqrt(sum) : sum / lower[j * size + j]!;
    }
  }
  // L⁻¹, then L⁻ᵀ L⁻¹.
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    inverse[i * size + i] = 1 / lower[i * size + i]!;
    for (let j = 0; j < i; j++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum -= lower[i * size + k]! * inverse[k * size + j]!;
      inverse[i * size + j] = sum / lower[i * size + i]!;
    }
  }
  const whole = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    for (let i = 0; i <= k; i++) {
      const own = inverse[k * size + i]!;
      if (own === 0) continue;
      for (let j = 0; j <= i; j++) whole[i * size + j]! += own * inverse[k * size + j]!;
    }
  }
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) whole[i * size + j] = whole[j * size + i]!;
  return whole;
}

export type Fit = {
  readonly coefficients: Float64Array;
  /** Variance of what the indicators leave unexplained. */
  readonly rest: number;
};

export type Indicators = {
  readonly count: number;
  /** [row]: which indicators are 1 there. */
  readonly rows: readonly (readonly number[])[];
};

/**
 * One pseudo-observation without any effect stands behind each indicator: one that is hardly ever 1 then has a large error in place
 * of an endless one.
 */
export function leastSquares({ count, rows }: Indicators) {
  const { length } = rows;
  const means = new Float64Array(count);
  const products = new Float64Array(count * count);
  for (const row of rows) {
    for (const one of row) {
      means[one]! += 1 / length;
      for (const other of row) products[one * count + other]! += 1;
    }
  }
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) products[i * count + j]! -= length * means[i]! * means[j]!;
    products[i * count + i]! += 1;
  }
  const inverse = inverseOf(products, count);

  return {
    /** Times the variance of the rest: covariance of two coefficients. */
    covariance: (one: number, other: number): number => inverse[one * count + other]!,
    fit(response: Float64Array): Fit {
      const mean = response.reduce((sum, value) => sum + value, 0) / length;
      const sums = new Float64Array(count);
      rows.forEach((row, at) => {
        for (const one of row) sums[one]! += response[at]! - mean;
      });
      const coefficients = new Float64Array(count);
      for (let i = 0; i < count; i++)
        for (let j = 0; j < count; j++) coefficients[i]! += inverse[i * count + j]! * sums[j]!;
      const shift = coefficients.reduce((sum, value, one) => sum + value * means[one]!, 0);
      let squares = 0;
      rows.forEach((row, at) => {
        const told = row.reduce((sum, one) => sum + coefficients[one]!, mean - shift);
        squares += (response[at]! - told) ** 2;
      });
      return { coefficients, rest: squares / Math.max(1, length - count - 1) };
    },
  };
}
