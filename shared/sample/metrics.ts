import { type Month, month, monthOfYear, monthsBetween, monthsFrom } from "../base/month.ts";
import type { Metric } from "../catalogue/metrics.ts";
import type { MetricSeries } from "../domain/metric-series.ts";
import { spread } from "./spread.ts";

const historyStarts = month("2023-12");
const historyMonths = 36;

/** Customers leave when their fiscal year ends, in March; a little in September. January to December. */
const churnSeason = [0.9, 1, 1.75, 1.1, 0.85, 0.85, 0.9, 0.85, 1.3, 0.9, 0.8, 0.9];
/** New sites start in April and October and ask most then. */
const ticketSeason = [0.95, 0.95, 1.05, 1.25, 1.15, 1, 1, 0.9, 0.95, 1.1, 1, 0.85];

type Recipe = {
  readonly metricId: Metric;
  readonly ownerId?: string;
  readonly from: number;
  readonly to: number;
  readonly season?: readonly number[];
  /** Size of the month-to-month noise, as a part of the value. */
  readonly noise: number;
  readonly digits: number;
  /** Months that stood out, and by how much. */
  readonly unusual?: Readonly<Record<string, number>>;
};

const recipes: readonly Recipe[] = [
  {
    metricId: "onboardingCompletions",
    ownerId: "m11",
    from: 0.74,
    to: 0.81,
    noise: 0.05,
    digits: 3,
    // Two of the onboarding team were away for May.
    unusual: { "2026-05": 0.72 },
  },
  {
    metricId: "activeUsers",
    ownerId: "m24",
    from: 6_900,
    to: 15_400,
    noise: 0.03,
    digits: 0,
    unusual: { "2025-08": 1.34 },
  },
  { metricId: "featureUsage", ownerId: "m03", from: 0.41, to: 0.52, noise: 0.04, digits: 3 },
  // Nobody answers for it: the number is read out each month and nothing follows.
  { metricId: "nps", from: 12, to: 19, noise: 0.18, digits: 0 },
  {
    metricId: "churnRate",
    ownerId: "m02",
    from: 0.0125,
    to: 0.0115,
    season: churnSeason,
    noise: 0.1,
    digits: 4,
    // One and a half times the usual year-end: oversold contracts of the spring before came up for renewal.
    unusual: { "2026-03": 1.5 },
  },
  { metricId: "expansionRate", ownerId: "m02", from: 0.009, to: 0.0125, noise: 0.15, digits: 4 },
  {
    metricId: "tickets",
    ownerId: "m04",
    from: 520,
    to: 1_020,
    season: ticketSeason,
    noise: 0.05,
    digits: 0,
    // New customers asked a third of the usual questions: a setup mail had stopped, and nobody noticed for weeks.
    unusual: { "2025-10": 0.62 },
  },
];

function valueIn(recipe: Recipe, salt: number, at: Month): number {
  const index = monthsBetween(historyStarts, at);
  const trend = recipe.from + ((recipe.to - recipe.from) * index) / (historyMonths - 1);
  const season = recipe.season?.[monthOfYear(at) - 1] ?? 1;
  const noise = 1 + recipe.noise * (spread(index, salt) + spread(index, salt + 50) - 1);
  return Number((trend * season * noise * (recipe.unusual?.[at] ?? 1)).toFixed(recipe.digits));
}

/** Three years of each metric, with seasons, and with departures that a sense of normal should notice. */
export const sampleMetrics = (): MetricSeries[] =>
  recipes.map((recipe, row) => ({
    metricId: recipe.metricId,
    ...(recipe.ownerId === undefined ? {} : { ownerId: recipe.ownerId }),
    points: monthsFrom(historyStarts, historyMonths).map((at) => ({ month: at, value: valueIn(recipe, 60 + row, at) })),
  }));
