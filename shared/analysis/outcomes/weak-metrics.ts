/** Metrics that read badly of late, and whether anybody has done anything about them: a low number that nobody answers is a common failure. */
import { addMonths, type Month } from "../../base/month.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { identityOf } from "../../domain/difference/shape.ts";
import { courseOf, fewestMonths, indexOf } from "../metric-chain/course.ts";
import { driftMonths } from "../metric-chain/divergences.ts";
import { directionOf, driftOver, type Effect, stepFrom } from "../metric-chain/effect.ts";
import { type ChainLink, chainLinks } from "../metric-chain/links.ts";
import { betterOf, unitOfSeries } from "../normal/metric-traits.ts";

/** Months whose mean tells that a metric stands worse than its season and trend. */
const weakMonths = 3;
/** An action of so many months before the latest reading still counts as an answer to it. */
const answeredMonths = 6;
/** Chance that any of all metrics is called weak for nothing. */
const weakFalseShare = 0.05;

export type WeakMetric = {
  readonly key: string;
  readonly metricId: string;
  readonly segmentId?: string;
  readonly kind: "level" | "drift";
  readonly change: Effect;
  readonly until: Month;
  /** Actions on it, or on a metric that feeds it. */
  readonly actionIds: readonly string[];
};

type Facts = Pick<Baseline, "metrics" | "actions" | "metricLinks">;

function answersTo(
  metricId: string,
  segmentId: string | undefined,
  until: Month,
  actions: Facts["actions"],
  links: readonly ChainLink[],
) {
  const moves = new Set([metricId, ...links.flatMap(({ from, to }) => (to === metricId ? [from] : []))]);
  return (actions ?? []).filter(
    (action) =>
      moves.has(action.metricId) &&
      (action.segmentId === undefined || action.segmentId === segmentId) &&
      action.month >= addMonths(until, -answeredMonths),
  );
}

export function weakMetrics(baseline: Facts): readonly WeakMetric[] {
  const links = chainLinks(baseline);
  const readable = baseline.metrics.flatMap((series) => {
    const course = courseOf(series.points, unitOfSeries(series));
    const better = betterOf(series);
    return better !== undefined && course.months.length >= fewestMonths ? [{ series, course, better }] : [];
  });
  // Two looks at each metric, and in each only the bad side counts.
  const certainty = 1 - weakFalseShare / Math.max(1, readable.length);
  return readable.flatMap(({ series, course, better }): WeakMetric[] => {
    const until = course.months.at(-1)!;
    const bad = better === "higher" ? -1 : 1;
    const level = stepFrom(course, indexOf(until) - weakMonths + 1, certainty)?.effect;
    const drift = driftOver(course, driftMonths, certainty);
    const found =
      level && directionOf(level) === bad
        ? ({ kind: "level", change: level } as const)
        : drift && directionOf(drift) === bad
          ? ({ kind: "drift", change: drift } as const)
          : undefined;
    if (found === undefined) return [];
    const { metricId, segmentId } = series;
    const actionIds = answersTo(metricId, segmentId, until, baseline.actions, links).map(({ id }) => id);
    const key = identityOf("metric", series);
    return [{ key, metricId, ...found, until, actionIds, ...(segmentId !== undefined && { segmentId }) }];
  });
}
