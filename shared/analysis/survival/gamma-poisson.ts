/**
 * A rate learnt from few events. The default rate, worth so many months of observation, is a gamma distribution; leavers are
 * Poisson; what is believed afterwards is again a gamma (Gelman and others, Bayesian Data Analysis, section 2.6). With no
 * history the default stands; with much of it the default is forgotten.
 */
import { gammaQuantile } from "./gamma-distribution.ts";

export type Prior = {
  /** Per person-month. */
  readonly rate: number;
  /** How many person-months of one's own history the default is worth. */
  readonly personMonths: number;
};

export type Posterior = { readonly mean: number; readonly low: number; readonly high: number };

export const posteriorMean = (prior: Prior, events: number, personMonths: number): number =>
  (prior.rate * prior.personMonths + events) / (prior.personMonths + personMonths);

/** Mean and the central 90 % of the rate after `events` in `personMonths`. */
export function posteriorRate(prior: Prior, events: number, personMonths: number): Posterior {
  const shape = prior.rate * prior.personMonths + events;
  const rate = prior.personMonths + personMonths;
  return { mean: shape / rate, low: gammaQuantile(0.05, shape, rate), high: gammaQuantile(0.95, shape, rate) };
}

/** Standard normal: four of five values lie within ± this. */
const z80 = 1.2815515655446004;

/**
 * The shape of a gamma as uncertain as a product of values with plausible ranges (80 %, log-normal): also the number of events
 * that the product is worth. A gamma's squared relative spread is 1 ÷ shape, a log-normal's exp(σ²) − 1.
 */
export function shapeOf(ranges: readonly (readonly [low: number, high: number])[]): number {
  const variance = ranges.reduce((sum, [low, high]) => sum + (Math.log(high / low) / (2 * z80)) ** 2, 0);
  return 1 / Math.expm1(variance);
}
