/**
 * What is normal for the next value, from all before it and nothing after: many local models side by side, each believed as far as
 * it has foretold so far. Nobody has to say how strong the season is, how fast the level moves, or how heavy the tails are.
 */
import {
  advance,
  copyModel,
  type Forecast,
  forecast,
  learn,
  type LocalModel,
  loseLevel,
  openModel,
  seasonAt,
} from "./local-model.ts";
import { logDensity, scoreOf, studentAt } from "./student-score.ts";

const wanders = [0, 0.03, 0.15, 0.6] as const;
const seasonVariances = [0, 1.5, 8, 40] as const;
/** Degrees of freedom that the tails have at most: heavy, and as the noise is known. */
const tails = [4, Infinity] as const;

type Believed = { readonly model: LocalModel; readonly logWeights: number[] };
export type Baseline = {
  readonly season: number;
  /** Variance below which no noise is believed: values are rounded. */
  readonly least: number;
  readonly believed: readonly Believed[];
  seen: number;
};

/** Forecasts of the first values are guesses: what they miss by says nothing about the models. */
const unjudged = 3;

export type Start = { readonly season: number; readonly level: number; readonly noise: number; readonly least: number };

export const openBaseline = ({ season, level, noise, least }: Start): Baseline => ({
  season,
  least,
  seen: 0,
  believed: wanders.flatMap((wander) =>
    (season > 1 ? seasonVariances : [0]).map((seasonVariance) => ({
      model: openModel({ wander, seasonVariance, season, level, noise }),
      logWeights: tails.map(() => 0),
    })),
  ),
});

export const copyBaseline = ({ believed, ...rest }: Baseline): Baseline => ({
  ...rest,
  believed: believed.map(({ model, logWeights }) => ({ model: copyModel(model), logWeights: [...logWeights] })),
});

export const step = (baseline: Baseline, place: number): void => {
  for (const { model } of baseline.believed) advance(model, place);
};

export type Expectation = Forecast & {
  /** What this place in the season adds to an ordinary one. */
  readonly seasonal: number;
};

const degreesOf = (degrees: number, tail: number) => Math.max(3, Math.min(degrees, tail));

/** One Student's t in place of the many: their mean, their spread around it, the degrees they have on average. */
export function expect(baseline: Baseline, place: number, weight: number): Expectation {
  const shares = sharesOf(baseline);
  const forecasts = baseline.believed.map(({ model }) => forecast(model, place, weight));
  let middle = 0;
  let rarity = 0;
  let seasonal = 0;
  for (const [index, { model }] of baseline.believed.entries()) {
    const one = forecasts[index]!;
    const own = seasonAt(model, place);
    for (const [at, tail] of tails.entries()) {
      const share = shares[index]![at]!;
      middle += share * one.middle;
      rarity += share / degreesOf(one.degrees, tail);
      seasonal += share * own;
    }
  }
  let variance = 0;
  for (const [index, one] of forecasts.entries()) {
    const share = shares[index]!.reduce((sum, each) => sum + each, 0);
    variance += share * (one.variance + (one.middle - middle) ** 2);
  }
  return { middle, variance: Math.max(variance, baseline.least), degrees: 1 / rarity, seasonal };
}

/** How far out a value is, in standard deviations of a normal distribution that is as rare. */
export const scoreIn = ({ middle, variance, degrees }: Forecast, value: number): number =>
  scoreOf((value - middle) / Math.sqrt(variance), degrees);

export const valueAt = ({ middle, variance, degrees }: Forecast, score: number): number =>
  middle + studentAt(score, degrees) * Math.sqrt(variance);

export const logLikelihood = ({ middle, variance, degrees }: Forecast, value: number): number =>
  logDensity((value - middle) / Math.sqrt(variance), degrees) - 0.5 * Math.log(variance);

export function learnFrom(baseline: Baseline, place: number, value: number, weight: number, isNoChance = false): void {
  baseline.seen += 1;
  for (const { model, logWeights } of baseline.believed) {
    if (baseline.seen > unjudged) {
      const one = forecast(model, place, weight);
      for (const [at, tail] of tails.entries())
        logWeights[at]! += logLikelihood(
          { ...one, variance: Math.max(one.variance, baseline.least), degrees: degreesOf(one.degrees, tail) },
          value,
        );
    }
    learn(model, place, value, weight, isNoChance);
  }
}

export const loseLevels = (baseline: Baseline): void => {
  for (const { model } of baseline.believed) loseLevel(model);
};

function sharesOf({ believed }: Baseline): readonly (readonly number[])[] {
  const highest = Math.max(...believed.flatMap(({ logWeights }) => logWeights));
  const raw = believed.map(({ logWeights }) => logWeights.map((each) => Math.exp(each - highest)));
  const sum = raw.flat().reduce((all, each) => all + each, 0);
  return raw.map((each) => each.map((share) => share / sum));
}
