/**
 * A level that may wander, a slope that fades, an effect for each place in the season: a dynamic linear model (West and Harrison,
 * Bayesian Forecasting and Dynamic Models, 1997, chapters 4, 8 and 10). It knows what was known before, how surely, and learns one value at
 * a time; what is far out teaches it no more than what is at the edge. Variances are in units of the noise, whose size it learns too.
 */
export type LocalModel = {
  /** How far the level wanders in a step, as a variance. */
  readonly wander: number;
  readonly season: number;
  /** Level, slope, then the effects of the season. */
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
  /** Variance of the noise, and what it rests on. */
  noise: number;
  degrees: number;
  /** Values learnt from. */
  seen: number;
};

export type Forecast = { readonly middle: number; readonly variance: number; readonly degrees: number };

/** A slope that nothing keeps alive halves in about three years of months. */
const slopeKept = 0.98;
const slopeVariance = 0.3;
const slopeWander = 0.0005;
/** A season changes its shape slowly: in each round by a tenth of the noise. */
const seasonWander = 0.01;
const vague = 400;
/** Beyond so many standard deviations (Huber). */
const edge = 4;
/** Older noise is forgotten, so that a metric may become calmer or wilder. */
const mostDegrees = 120;

const sizeOf = ({ mean }: LocalModel) => mean.length;

export function openModel(about: {
  readonly wander: number;
  /** How far the places of the season lie apart, as a variance: small ones shrink what few years seem to show. */
  readonly seasonVariance: number;
  readonly season: number;
  readonly level: number;
  readonly noise: number;
}): LocalModel {
  const { wander, seasonVariance, season, level, noise } = about;
  const size = season > 1 ? 2 + season : 2;
  const mean = new Float64Array(size);
  const covariance = new Float64Array(size * size);
  mean[0] = level;
  covariance[0] = vague;
  covariance[size + 1] = slopeVariance;
  for (let at = 2; at < size; at++) covariance[at * size + at] = seasonVariance;
  return { wander, season, mean, covariance, noise, degrees: 1, seen: 0 };
}

export const copyModel = (model: LocalModel): LocalModel => ({
  ...model,
  mean: model.mean.slice(),
  covariance: model.covariance.slice(),
});

/** One step of time: the level moves on along the slope, and everything is a little less sure. */
export function advance(model: LocalModel, place: number): void {
  const { mean, covariance: c, wander } = model;
  const size = sizeOf(model);
  mean[0]! += slopeKept * mean[1]!;
  mean[1]! *= slopeKept;
  for (let at = 0; at < size; at++) c[at]! += slopeKept * c[size + at]!;
  for (let at = 0; at < size; at++) c[size + at]! *= slopeKept;
  for (let at = 0; at < size; at++) c[at * size]! += slopeKept * c[at * size + 1]!;
  for (let at = 0; at < size; at++) c[at * size + 1]! *= slopeKept;
  c[0]! += wander;
  c[size + 1]! += slopeWander;
  if (size > 2) c[(place + 2) * size + place + 2]! += seasonWander;
}

/** `weight` is the variance of this value's own noise beside that of others: a rate among few is less sure. */
export function forecast(model: LocalModel, place: number, weight: number): Forecast {
  const { mean, covariance: c, noise, degrees } = model;
  const size = sizeOf(model);
  if (size === 2) return { middle: mean[0]!, variance: noise * (c[0]! + weight), degrees };
  const own = place + 2;
  const spread = c[0]! + 2 * c[own]! + c[own * size + own]!;
  return { middle: mean[0]! + mean[own]!, variance: noise * (spread + weight), degrees };
}

/** What the place in the season adds to an ordinary one. */
export function seasonAt({ mean }: LocalModel, place: number): number {
  const count = mean.length - 2;
  if (count === 0) return 0;
  let sum = 0;
  for (let at = 2; at < mean.length; at++) sum += mean[at]!;
  return mean[place + 2]! - sum / count;
}

/** The first round of a season is heard in full, or a year-end would be taken for noise; so is what is known to be no chance. */
export function learn(model: LocalModel, place: number, value: number, weight: number, isNoChance = false): void {
  const { mean, covariance: c } = model;
  const size = sizeOf(model);
  const own = size > 2 ? place + 2 : undefined;
  const gain = new Float64Array(size);
  for (let at = 0; at < size; at++) gain[at] = c[at]! + (own === undefined ? 0 : c[own * size + at]!);
  const spread = gain[0]! + (own === undefined ? 0 : gain[own]!) + weight;
  const miss = value - mean[0]! - (own === undefined ? 0 : mean[own]!);
  const deviation = Math.sqrt(model.noise * spread);
  const isHeard = isNoChance || (model.season > 1 && model.seen < model.season);
  const clipped = Math.max(-edge * deviation, Math.min(edge * deviation, miss));
  for (let row = 0; row < size; row++) {
    const step = gain[row]! / spread;
    if (step === 0) continue;
    mean[row]! += step * (isHeard ? miss : clipped);
    for (let at = 0; at < size; at++) c[row * size + at]! -= step * gain[at]!;
  }
  const degrees = Math.min(mostDegrees, model.degrees + 1);
  model.noise += (clipped ** 2 / spread - model.noise) / degrees;
  model.degrees = degrees;
  model.seen += 1;
}

/** The level may be anywhere from here on; slope, season and noise stay what they were. */
export function loseLevel(model: LocalModel): void {
  model.covariance[0]! += vague;
}
