/** The team's metrics: which there are, what they mean, and their values month by month. A series goes by `identityOf`. */
import type { Month } from "../../base/month.ts";
import { identityOf } from "../difference/shape.ts";
import type { MetricSeries } from "../metric-series.ts";
import type { Workspace } from "../workspace.ts";
import { copyOf, type Recipe } from "./recipe.ts";

const seriesIn = ({ baseline }: Workspace, key: string) =>
  baseline.metrics.find((series) => identityOf("metric", series) === key);

/** One that is there already stays as it is. */
export const addMetric =
  (series: MetricSeries): Recipe =>
  (draft) => {
    if (!seriesIn(draft, identityOf("metric", series))) draft.baseline.metrics.push(copyOf(series));
  };

/** What is undefined is taken away; what is not named stays. */
export type MetricMeaning = {
  readonly [Name in "name" | "unit" | "better" | "perMetricId" | "workId"]?: MetricSeries[Name] | undefined;
};

export const changeMetric =
  (key: string, meaning: MetricMeaning): Recipe =>
  (draft) => {
    const series = seriesIn(draft, key);
    if (!series) return;
    for (const [name, value] of Object.entries(meaning)) {
      if (value === undefined) Reflect.deleteProperty(series, name);
      else Reflect.set(series, name, value);
    }
  };

/** Takes its values with it; what was judged for each of them is judged as it stands. */
export const removeMetric =
  (key: string): Recipe =>
  ({ baseline }) => {
    baseline.metrics = baseline.metrics.filter((series) => identityOf("metric", series) !== key);
    for (const series of baseline.metrics) {
      const isThere = baseline.metrics.some(({ metricId }) => metricId === series.perMetricId);
      if (series.perMetricId !== undefined && !isThere) delete series.perMetricId;
    }
  };

export type MetricCell = {
  readonly key: string;
  readonly month: Month;
  /** Taken away where undefined. */
  readonly value: number | undefined;
};

export const setMetricValues =
  (cells: readonly MetricCell[]): Recipe =>
  (draft) => {
    for (const { key, month, value } of cells) {
      const series = seriesIn(draft, key);
      if (!series) continue;
      const others = series.points.filter((point) => point.month !== month);
      series.points = value === undefined ? others : [...others, { month, value }];
      series.points.sort((one, other) => (one.month < other.month ? -1 : 1));
    }
  };
