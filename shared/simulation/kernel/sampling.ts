/** From a uniform number to a count, always by inversion: more mean with the same luck is never fewer. */
import { normalQuantile } from "../normal-quantile";
import { exp } from "./numbers";
import { reciprocal } from "./plan";

/** Above this mean the sum along the distribution gives way to a corrected normal; the error is then below 0.5 % of a standard deviation. */
const largeMean = 60.0;
/** Counts that a sum may run to; the chance to need more is below 1e-40. */
const most = 400;

/** Poisson. `expMinusMean` is exp(−mean). */
export function poissonOf(u: f64, mean: f64, expMinusMean: f64): f64 {
  if (mean <= 0.0) return 0.0;
  if (mean > largeMean) return fromNormal(u, mean, mean, 1.0 / Math.sqrt(mean), Infinity);
  let probability = expMinusMean;
  let cumulative = probability;
  let count = 0;
  while (u > cumulative && count < most) {
    count += 1;
    probability *= mean * reciprocal[count];
    cumulative += probability;
  }
  return <f64>count;
}

/** Binomial: of `trials` accounts, each stays with the chance `stays`, which is exp(−hazard). */
export function lossesOf(u: f64, trials: f64, hazard: f64, stays: f64): f64 {
  if (trials <= 0.0 || hazard <= 0.0) return 0.0;
  if (hazard > 0.6931471805599453) {
    return trials - binomialOf(1.0 - u, trials, stays, powerOf(1.0 - stays, trials));
  }
  const none = trials * hazard;
  const ifNone = none < 700.0 ? exp(-none) : 0.0;
  return u <= ifNone ? 0.0 : binomialOf(u, trials, 1.0 - stays, ifNone);
}

/** `chance` at most a half; `ifNone` is (1 − chance)^trials. */
function binomialOf(u: f64, trials: f64, chance: f64, ifNone: f64): f64 {
  const mean = trials * chance;
  if (mean > largeMean) {
    const variance = mean * (1.0 - chance);
    return fromNormal(u, mean, variance, (1.0 - 2.0 * chance) / Math.sqrt(variance), trials);
  }
  const odds = chance / (1.0 - chance);
  let probability = ifNone;
  let cumulative = probability;
  let count = 0;
  while (u > cumulative && <f64>count < trials && count < most) {
    count += 1;
    probability *= odds * (trials - <f64>count + 1.0) * reciprocal[count];
    cumulative += probability;
  }
  return <f64>count;
}

function powerOf(base: f64, exponent: f64): f64 {
  let result = 1.0;
  let square = base;
  for (let rest = <i32>exponent; rest > 0; rest >>= 1) {
    if (rest & 1) result *= square;
    square *= square;
  }
  return result;
}

/** Cornish–Fisher to the third moment. */
function fromNormal(u: f64, mean: f64, variance: f64, skewness: f64, limit: f64): f64 {
  const z = normalQuantile(u);
  const value = mean + Math.sqrt(variance) * (z + (skewness * (z * z - 1.0)) / 6.0);
  return Math.min(limit, Math.max(0.0, Math.floor(value + 0.5)));
}
