/** How the metrics hang together: every believed link with what the months say about it, and where metrics part ways. */
import type { Month } from "../../base/month.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { identityOf } from "../../domain/difference/shape.ts";
import type { MetricSeries } from "../../domain/metric-series.ts";
import { blockOf, keyOf } from "../../simulation/draws.ts";
import { unitOfSeries } from "../normal/metric-traits.ts";
import { fewestMonths, type Surprises, surprisesOf } from "./course.ts";
import { type Divergence, divergencesIn, driftOf } from "./divergences.ts";
import { compareLagged, type Lagged } from "./lagged.ts";
import { type ChainLink, chainLinks, expectedSign } from "./links.ts";

export type LinkStanding = ChainLink & {
  readonly segmentId?: string;
  /** Series by `identityOf`. */
  readonly fromKey: string;
  readonly toKey: string;
} & (
    | { readonly state: "missing" }
    /** `months` of the shorter one. */
    | { readonly state: "tooShort"; readonly months: number }
    | {
        readonly state: "found" | "unclear";
        readonly lags: readonly Lagged[];
        /** The lag that stands out most. */
        readonly best: Lagged;
        /** It goes the other way than good news should. */
        readonly isAgainst: boolean;
        /** Months of both that show a link as strong as this one in 8 of 10 cases; undefined beyond ten years. */
        readonly monthsNeeded: number | undefined;
        readonly months: number;
      }
  );

export type ShownSeries = {
  readonly months: readonly Month[];
  readonly values: readonly number[];
  /** In standard deviations. */
  readonly surprises: readonly number[];
};

export type MetricChain = {
  readonly links: readonly LinkStanding[];
  readonly series: Readonly<Record<string, ShownSeries>>;
  readonly divergences: readonly Divergence[];
  /** Correlations that were looked at: links times lags. */
  readonly compared: number;
};

/** Enough that 25 of them are as large as the largest that chance is allowed. */
const shuffles = 999;

/** Standard normal quantile of 80 %: found in 8 of 10 cases. */
const toPower = 0.8416;
const tenYears = 120;

/** The same numbers every time: an answer must not change between two looks. */
function fixedChance(): () => number {
  const key = keyOf("metric-chain");
  let count = 0;
  return () => blockOf(key, [0, count++])[0] / 2 ** 32;
}

const keyOfSeries = (series: MetricSeries) => identityOf("metric", series);

function monthsNeeded({ correlation, error, pairs }: Lagged, needed: number, months: number): number | undefined {
  const asked = ((needed + toPower) * error * Math.sqrt(1 + correlation ** 2 / 2)) / Math.abs(Math.atanh(correlation));
  // An error falls with the root of the pairs that are left after season and trend.
  const left = Math.max(1, pairs - 15);
  const all = months + Math.ceil(left * (asked ** 2 - 1));
  return all > tenYears ? undefined : Math.max(all, months + 1);
}

export function metricChain(baseline: Pick<Baseline, "metrics" | "metricLinks">): MetricChain {
  const byKey = new Map(baseline.metrics.map((series) => [keyOfSeries(series), series]));
  const surprises = new Map<string, Surprises>();
  for (const [key, series] of byKey) {
    const own = surprisesOf(series.points, unitOfSeries(series));
    if (own) surprises.set(key, own);
  }
  const segments = [...new Set(baseline.metrics.map(({ segmentId }) => segmentId))];
  const places = segments.flatMap((segmentId) =>
    chainLinks(baseline).map((link) => {
      const keyIn = (metricId: string) => (segmentId === undefined ? metricId : `${metricId}@${segmentId}`);
      const [fromKey, toKey] = [keyIn(link.from), keyIn(link.to)];
      return { ...link, fromKey, toKey, ...(segmentId !== undefined && { segmentId }) };
    }),
  );
  const comparable = places.filter(({ fromKey, toKey }) => surprises.has(fromKey) && surprises.has(toKey));
  const compared = compareLagged(
    surprises,
    comparable.map(({ fromKey: from, toKey: to }) => ({ from, to })),
    { shuffles, chance: fixedChance() },
  );
  const links = places
    .map((place): LinkStanding => {
      const [from, to] = [byKey.get(place.fromKey), byKey.get(place.toKey)];
      if (from === undefined || to === undefined) return { ...place, state: "missing" };
      const months = Math.min(from.points.length, to.points.length);
      const lags = compared.lags[comparable.indexOf(place)];
      if (lags === undefined || lags.some(({ pairs }) => pairs < fewestMonths - lags.length))
        return { ...place, state: "tooShort", months };
      const best = lags.reduce((most, one) => (one.size > most.size ? one : most));
      const isFound = best.size > compared.needed;
      const sign = expectedSign(from, to);
      return {
        ...{ ...place, lags, best, months, state: isFound ? "found" : "unclear" },
        isAgainst: sign !== undefined && Math.sign(best.correlation) !== sign,
        monthsNeeded: isFound ? undefined : monthsNeeded(best, compared.needed, months),
      };
    })
    // Of a segment only what can be compared: nobody misses the rest.
    .filter(({ state, segmentId }) => segmentId === undefined || state !== "missing");
  return {
    links,
    series: Object.fromEntries(
      [...surprises].map(([key, { months, values, fit }]) => [key, { months, values, surprises: fit.surprises }]),
    ),
    divergences: divergencesIn(baseline.metrics.flatMap((series) => driftOf(series) ?? [])),
    compared: comparable.length * (compared.lags[0]?.length ?? 0),
  };
}
