import { normalQuantile } from "./normal-quantile.ts";

const points = 400;

/**
 * Months from opening a requisition to the first day, as cumulative probabilities of 0, 1, 2 … months. A log-normal cut into
 * equal chances, each split between the whole months on either side, so that the mean is exactly the one asked for.
 */
export function leadTimeTable(meanMonths: number, spread: number): Float64Array {
  if (meanMonths <= 0) return Float64Array.of(1);
  const sigma = Math.sqrt(Math.log(1 + spread * spread));
  const raw = Array.from({ length: points }, (_, index) => Math.exp(sigma * normalQuantile((index + 0.5) / points)));
  const scale = (meanMonths * points) / raw.reduce((sum, value) => sum + value, 0);
  const table = new Float64Array(Math.ceil(raw[points - 1]! * scale) + 2);
  for (const value of raw) {
    const months = value * scale;
    const whole = Math.floor(months);
    table[whole]! += (1 - (months - whole)) / points;
    table[whole + 1]! += (months - whole) / points;
  }
  for (let index = 1; index < table.length; index++) table[index]! += table[index - 1]!;
  table[table.length - 1] = 1;
  return table;
}

/** By inversion: the same luck under a longer mean never joins sooner. */
export function leadTimeOf(u: number, table: Float64Array): number {
  let months = 0;
  while (u > table[months]!) months += 1;
  return months;
}
