/** The gamma distribution, in which an uncertain rate lives, to about twelve digits. */

/** Lanczos, SIAM J. Numer. Anal. 1 (1964), with g = 7 and the nine coefficients of Godfrey (2001). */
const lanczos: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const y = x - 1;
  const series = lanczos.reduce((sum, coefficient, index) => (index === 0 ? sum : sum + coefficient / (y + index)));
  const t = y + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(series);
}

const tiny = 1e-300;
const enough = 1e-15;
const mostSteps = 200;

/** P(X ≤ x) for shape a and rate 1: the series below a + 1, the continued fraction (Lentz) above (DLMF 8.11.4, 8.9.2). */
export function gammaCdf(x: number, shape: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; term > sum * enough; n++) {
      term *= x / (shape + n);
      sum += term;
    }
    return sum * front;
  }
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 10_000; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (Math.abs(a * d + b) < tiny ? tiny : a * d + b);
    c = Math.abs(b + a / c) < tiny ? tiny : b + a / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < enough) break;
  }
  return 1 - fraction * front;
}

/** The x with P(X ≤ x) = p, for a shape and a rate: Newton's steps on log x, halved into the bracket where they leave it. */
export function gammaQuantile(p: number, shape: number, rate = 1): number {
  if (Number.isNaN(p + shape + rate)) return NaN;
  if (shape <= 0 || p <= 0) return 0;
  // The first term of the series is never less than the whole, so the quantile cannot be below this.
  let low = Math.exp((Math.log(p) + logGamma(shape + 1)) / shape);
  let high = Math.max(1, 2 * shape, 2 * low);
  while (gammaCdf(high, shape) < p) high *= 2;
  if (low === 0) return 0;
  let x = Math.sqrt(low) * Math.sqrt(high);
  for (let step = 0; step < mostSteps; step++) {
    const miss = gammaCdf(x, shape) - p;
    if (miss > 0) high = x;
    else low = x;
    const slope = Math.exp(shape * Math.log(x) - x - logGamma(shape));
    const newton = x * Math.exp(-miss / slope);
    const next = newton > low && newton < high ? newton : Math.sqrt(low) * Math.sqrt(high);
    if (Math.abs(next - x) <= 1e-14 * x) break;
    x = next;
  }
  return x / rate;
}
