/** From a uniform number to a count, always by inversion: more mean with the same luck is never fewer. */
import { normalQuantile } from "./normal-quantile.ts";

/** Above this mean the sum along the distribution gives way to a corrected normal; the error is then below 0.5 % of a standard deviation. */
const largeMean = 60;

/** Poisson. `expMinusMean` is exp(−mean), precomputed by the caller. */
export function poissonOf(u: number, mean: number, expMinusMean: number): number {
  if (mean <= 0) return 0;
  if (mean > largeMean) return fromNormal(u, mean, mean, 1 / Math.sqrt(mean), Infinity);
  let probability = expMinusMean;
  let cumulative = probability;
  let count = 0;
  while (u > cumulative && count < 400) {
    count += 1;
    probability *= mean / count;
    cumulative += probability;
  }
  return count;
}

/** Binomial: of `trials`, each with `chance`. */
export function binomialOf(u: number, trials: number, chance: number): number {
  if (trials <= 0 || chance <= 0) return 0;
  if (chance >= 1) return trials;
  if (chance > 0.5) return trials - binomialOf(1 - u, trials, 1 - chance);
  const mean = trials * chance;
  if (mean > largeMean) {
    const variance = mean * (1 - chance);
    return fromNormal(u, mean, variance, (1 - 2 * chance) / Math.sqrt(variance), trials);
  }
  const odds = chance / (1 - chance);
  let probability = Math.pow(1 - chance, trials);
  let cumulative = probability;
  let count = 0;
  while (u > cumulative && count < trials) {
    count += 1;
    probability *= (odds * (trials - count + 1)) / count;
    cumulative += probability;
  }
  return count;
}

/** Cornish–Fisher to the third moment. */
function fromNormal(u: number, mean: number, variance: number, skewness: number, most: number): number {
  const z = normalQuantile(u);
  const value = mean + Math.sqrt(variance) * (z + (skewness * (z * z - 1)) / 6);
  return Math.min(most, Math.max(0, Math.floor(value + 0.5)));
}
