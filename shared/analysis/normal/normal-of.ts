/** The sense of normal for one metric: month by month what was usual, what the value was, and whether that was ordinary. */
import { addMonths, type Month, monthsBetween, monthsFrom } from "../../base/month.ts";
import type { MetricSeries } from "../../domain/metric-series.ts";
import { falseAlarmShare } from "./false-alarms.ts";
import { type Judged, judgeValues, type Observed, type Verdict } from "./judge-values.ts";
import { perSeries, unitOfSeries } from "./metric-traits.ts";
import { medianOf, type Scale, scaleFor, scaleOfRate } from "./scale.ts";

const monthsOfYear = 12;

export type NormalRange = {
  readonly usual: number;
  readonly low: number;
  readonly high: number;
  /** What would be usual in a month without a season of its own. */
  readonly inOrdinaryMonth: number;
};

export type NormalMonth = {
  readonly month: Month;
  /** For each one, where the metric is judged so. */
  readonly value: number | undefined;
  readonly range: NormalRange | undefined;
  readonly standing: "normal" | "high" | "low" | "unjudged";
  /** Of a departure: the months after stayed there, so it is a new level since then. */
  readonly becameNormal: boolean;
  /** Times as much as usual; undefined where multiples say nothing, as of scores. */
  readonly times: number | undefined;
};

export type MetricNormal = {
  readonly series: MetricSeries;
  /** Judged for each of these. */
  readonly per: MetricSeries | undefined;
  /** From the first month with a value to the last, without a gap. */
  readonly months: readonly NormalMonth[];
  /** So many months are missing before anything can be said; 0 once there are enough. */
  readonly lackingMonths: number;
  /** Whole years before the last month: with one, the season is hardly known. */
  readonly yearsKnown: number;
  readonly next: (NormalRange & { readonly month: Month }) | undefined;
};

type Rated = { readonly month: Month; readonly value: number; readonly base: number };

export function normalOf(series: MetricSeries, all: readonly MetricSeries[], share = falseAlarmShare): MetricNormal {
  const per = perSeries(series, all);
  const rated = ratedPoints(series, per);
  const [first, last] = [rated[0], rated.at(-1)];
  if (!first || !last) return { series, per, months: [], lackingMonths: monthsOfYear, yearsKnown: 0, next: undefined };
  const months = monthsFrom(first.month, monthsBetween(first.month, last.month) + 1);
  const byMonth = new Map(rated.map((point) => [point.month, point]));
  const points = months.map((month) => byMonth.get(month));
  const scale = scaleOf(series, per, rated);
  const usualBase = medianOf(rated.slice(0, monthsOfYear).map(({ base }) => base));
  const observed = points.map(
    (point): Observed | undefined => point && { value: scale.to(point.value), weight: usualBase / point.base },
  );
  const judging = { season: monthsOfYear, falseAlarmShare: share, leastNoise: scale.leastNoise };
  const { verdicts, lacking, next } = judgeValues(observed, judging);
  return {
    ...{ series, per },
    months: months.map((month, index) => monthOf(month, points[index]?.value, verdicts[index], scale)),
    lackingMonths: lacking,
    yearsKnown: Math.floor((months.length - 1) / monthsOfYear),
    next: next && { month: addMonths(last.month, 1), ...rangeOf(next, scale) },
  };
}

/** In the order of months, each once; of months in which nothing was there to divide by, none. */
function ratedPoints({ points }: MetricSeries, per: MetricSeries | undefined): readonly Rated[] {
  const bases = per && new Map(per.points.map(({ month, value }) => [month, value]));
  const rated = points.flatMap(({ month, value }): Rated[] => {
    if (!Number.isFinite(value)) return [];
    if (!bases) return [{ month, value, base: 1 }];
    const base = bases.get(month) ?? 0;
    return base > 0 ? [{ month, value: value / base, base }] : [];
  });
  return [...new Map(rated.map((point) => [point.month, point])).values()].toSorted((one, other) =>
    one.month < other.month ? -1 : 1,
  );
}

function scaleOf(series: MetricSeries, per: MetricSeries | undefined, rated: readonly Rated[]): Scale {
  const values = rated.map(({ value }) => value);
  const first = values.slice(0, monthsOfYear);
  if (per && unitOfSeries(series) === "count") return scaleOfRate(first);
  return scaleFor(unitOfSeries(series), first, values);
}

const rangeOf = ({ expectation, low, high }: NonNullable<Judged["next"]>, scale: Scale): NormalRange => ({
  usual: scale.from(expectation.middle),
  low: scale.from(low),
  high: scale.from(high),
  inOrdinaryMonth: scale.from(expectation.middle - expectation.seasonal),
});

function monthOf(month: Month, value: number | undefined, verdict: Verdict | undefined, scale: Scale): NormalMonth {
  const range = verdict && rangeOf(verdict, scale);
  const isMultiple = scale.kind !== "plain" && range !== undefined && range.usual > 0;
  return {
    month,
    value,
    range,
    standing: verdict?.standing ?? "unjudged",
    becameNormal: verdict?.becameNormal ?? false,
    times: isMultiple && value !== undefined ? value / range.usual : undefined,
  };
}
