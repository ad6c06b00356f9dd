/** The counts between which chance alone leaves a Poisson number in about 95 of 100 cases (at least: counts are whole). */
export function poissonRange(mean: number, share = 0.95): { readonly low: number; readonly high: number } {
  const tail = (1 - share) / 2;
  return { low: quantile(mean, tail), high: quantile(mean, 1 - tail) };
}

/** The smallest count whose cumulative probability reaches p. Logarithms, since exp(−mean) vanishes above 745. */
function quantile(mean: number, p: number): number {
  if (mean <= 0) return 0;
  let logTerm = -mean;
  let cumulative = Math.exp(logTerm);
  let count = 0;
  while (cumulative < p && count < 10 * mean + 100) {
    count++;
    logTerm += Math.log(mean / count);
    cumulative += Math.exp(logTerm);
  }
  return count;
}
