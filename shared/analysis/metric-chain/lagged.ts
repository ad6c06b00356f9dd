/**
 * Rank correlations of surprises over lags, and how large the largest of all of them gets by chance.
 *
 * Only surprises are compared: season, trend and what the month before announced are taken out of both series first, because
 * two series that merely rise together, or both dip each August, would pass for a link; and because slow series agree for
 * months by chance (Yule 1926; prewhitening: Box, Jenkins, Reinsel, Ljung, Time Series Analysis, 5th ed. 2015, section 12.2).
 *
 * Chance is learnt by shuffling the surprises of the series in front and taking out of them once more what had been taken out
 * (Freedman, Lane, JBES 1, 1983): the effects fitted for twelve months and a trend leave fewer free months than a formula for n
 * pairs believes. From the shuffles come the standard error of each correlation and, as many links and lags are looked at, the
 * size that the largest of all reaches in one of twenty worlds without any link (max-statistic: Westfall, Young, Resampling-Based
 * Multiple Testing, 1993). Series in front are shuffled each on its own, which makes the largest rather too large
 * than too small (Šidák, JASA 62, 1967).
 */
import { without } from "../statistics/orthonormal.ts";
import type { Surprises } from "./course.ts";

/** The longest lag in months. */
export const longestLag = 6;

/** In so many worlds without any link one is shown nevertheless, at most; `test/shared/analysis/metric-chain/lagged.test.ts` measures it. */
export const falseShare = 0.05;

/** What the shuffles are asked for: half of it, because they take the memory of each series as known, and it is estimated, which alone makes false links half as many again. */
const askedShare = 0.025;

export type Pair = { readonly from: string; readonly to: string };

export type Lagged = {
  readonly lag: number;
  readonly pairs: number;
  /** Spearman's, between −1 and 1. */
  readonly correlation: number;
  /** Holds together with all others in 95 of 100 cases. */
  readonly low: number;
  readonly high: number;
  /** Size of Fisher's z in standard errors. */
  readonly size: number;
  /** Of Fisher's z where there is no link. */
  readonly error: number;
};

export type Compared = { readonly lags: readonly (readonly Lagged[])[]; readonly needed: number };

/** Rows that stand so many months apart. */
type Meeting = { readonly from: readonly number[]; readonly to: readonly number[] };

function meetingsOf(from: Surprises, to: Surprises): Meeting[] {
  const rowOf = new Map(to.indices.map((month, row) => [month, row]));
  return Array.from({ length: longestLag + 1 }, (_, lag) => {
    const rows = from.indices.flatMap((month, row) => {
      const other = rowOf.get(month + lag);
      return other === undefined ? [] : [[row, other] as const];
    });
    return { from: rows.map(([row]) => row), to: rows.map(([, row]) => row) };
  });
}

/** 1 for the smallest; ties share the mean of their ranks. */
export function ranksOf(values: readonly number[]): Float64Array {
  const order = values.map((_, index) => index).sort((one, other) => values[one]! - values[other]!);
  const ranks = new Float64Array(values.length);
  for (let at = 0; at < order.length;) {
    let end = at + 1;
    while (end < order.length && values[order[end]!] === values[order[at]!]) end++;
    for (let tie = at; tie < end; tie++) ranks[order[tie]!] = (at + end + 1) / 2;
    at = end;
  }
  return ranks;
}

function correlationOf(one: Float64Array, other: Float64Array, { from, to }: Meeting): number {
  const count = from.length;
  let [sumX, sumY, squaresX, squaresY, products] = [0, 0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const x = one[from[at]!]!;
    const y = other[to[at]!]!;
    sumX += x;
    sumY += y;
    squaresX += x * x;
    squaresY += y * y;
    products += x * y;
  }
  const spread = (squaresX - (sumX * sumX) / count) * (squaresY - (sumY * sumY) / count);
  return spread > 0 ? (products - (sumX * sumY) / count) / Math.sqrt(spread) : 0;
}

const fisher = (correlation: number) => Math.atanh(Math.max(-0.999, Math.min(0.999, correlation)));

/** A strong rank correlation is known less well than its z says: Bonett, Wright, Psychometrika 65, 2000. */
const widened = (correlation: number, error: number) => error * Math.sqrt(1 + correlation ** 2 / 2);

function shuffled(values: readonly number[], chance: () => number): number[] {
  const mixed = [...values];
  for (let left = mixed.length - 1; left > 0; left--) {
    const other = Math.floor(chance() * (left + 1));
    [mixed[left], mixed[other]] = [mixed[other]!, mixed[left]!];
  }
  return mixed;
}

/** `chance` gives numbers from 0 to 1; the same ones, the same answer. */
export function compareLagged(
  series: ReadonlyMap<string, Surprises>,
  pairs: readonly Pair[],
  { shuffles, chance }: { readonly shuffles: number; readonly chance: () => number },
): Compared {
  const meetings = pairs.map(({ from, to }) => meetingsOf(series.get(from)!, series.get(to)!));
  const ranks = new Map([...series].map(([key, { fit }]) => [key, ranksOf(fit.surprises)]));
  const inFront = [...new Set(pairs.map(({ from }) => from))];
  const correlations = (front: ReadonlyMap<string, Float64Array>) =>
    pairs.map(({ from, to }, at) =>
      meetings[at]!.map((meeting) => correlationOf(front.get(from)!, ranks.get(to)!, meeting)),
    );
  const seen = correlations(ranks);
  const byChance = Array.from({ length: shuffles }, () =>
    correlations(
      new Map(
        inFront.map((key) => {
          const { surprises, takenOut } = series.get(key)!.fit;
          return [key, ranksOf(without(takenOut, shuffled(surprises, chance)))];
        }),
      ),
    ),
  );
  const errors = seen.map((lags, pair) =>
    lags.map((_, lag) => {
      const squares = byChance.reduce((sum, world) => sum + fisher(world[pair]![lag]!) ** 2, 0);
      return Math.sqrt(squares / shuffles);
    }),
  );
  const sizeOf = (correlation: number, pair: number, lag: number) =>
    Math.abs(fisher(correlation)) / widened(correlation, errors[pair]![lag]!);
  const largest = byChance.map((world) =>
    world.reduce((most, lags, pair) => lags.reduce((all, one, lag) => Math.max(all, sizeOf(one, pair, lag)), most), 0),
  );
  // Of all worlds, the one that was seen among them, so many may be as large by chance.
  const needed = largest.toSorted((one, other) => one - other)[Math.ceil((shuffles + 1) * (1 - askedShare)) - 1]!;
  const lags = seen.map((all, pair) =>
    all.map((correlation, lag): Lagged => {
      const error = errors[pair]![lag]!;
      const reach = needed * widened(correlation, error);
      return {
        ...{ lag, pairs: meetings[pair]![lag]!.from.length, correlation, error },
        low: Math.tanh(fisher(correlation) - reach),
        high: Math.tanh(fisher(correlation) + reach),
        size: sizeOf(correlation, pair, lag),
      };
    }),
  );
  return { lags, needed };
}
