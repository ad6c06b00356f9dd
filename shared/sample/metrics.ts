/**
 * Four years of metrics that hang together as they do in life: well onboarded customers use more two months later, those who
 * use more recommend more a month after that, and those who recommend stay and buy more. With seasons, and with departures
 * that a sense of normal should notice.
 */
import { type Month, month, monthOfYear, monthsBetween, monthsFrom } from "../base/month.ts";
import type { MetricSeries } from "../domain/metric-series.ts";
import type { Say } from "./say.ts";
import { spread } from "./spread.ts";

const historyStarts = month("2022-12");
const historyMonths = 48;
const months = monthsFrom(historyStarts, historyMonths);
const at = (text: string) => monthsBetween(historyStarts, month(text));

/** January to December. Customers leave when their fiscal year ends, in March; a little in September. */
const churnSeason = [0.9, 1, 1.75, 1.1, 0.85, 0.85, 0.9, 0.85, 1.3, 0.9, 0.8, 0.9];
/** New sites start in April and October and ask most then. */
const ticketSeason = [0.95, 0.95, 1.05, 1.25, 1.15, 1, 1, 0.9, 0.95, 1.1, 1, 0.85];
/** Sites rest over the New Year, in the first week of May and in the middle of August. */
const userSeason = [0.95, 1, 1.02, 1.02, 0.96, 1.01, 1.02, 0.93, 1.02, 1.03, 1.03, 0.99];
/** Budgets are spent before half-years end. */
const expansionSeason = [0.9, 1.05, 1.35, 0.8, 0.85, 0.95, 1, 0.9, 1.25, 0.95, 1, 1];
const newcomerSeason = [0.8, 0.8, 0.9, 1.7, 1.2, 0.9, 0.9, 0.8, 0.9, 1.5, 1, 0.7];

type Series = readonly number[];
const series = (valueAt: (index: number) => number): Series => months.map((_, index) => valueAt(index));
const line = (from: number, to: number) => (index: number) => from + ((to - from) * index) / (historyMonths - 1);
const inSeason = (season: Series, index: number) => season[monthOfYear(months[index]!) - 1]!;

/** Noise with a standard deviation of 1, of its own for each salt. */
const noise = (index: number, salt: number) =>
  2 * (spread(index, salt) + spread(index, salt + 50) + spread(index, salt + 100) - 1.5);

/** A good month tends to follow a good one: a bit more than half of each stays for the next. */
const lasting = series(() => 0).reduce<readonly number[]>(
  (known, _, index) => [...known, 0.55 * (known.at(-1) ?? 0) + 0.83 * noise(index, 60)],
  [],
);

/** Two of the onboarding team moved to large accounts in June 2026, and nobody took their place. */
const onboardingLoss = (index: number) => (index >= at("2026-06") ? 0.09 : 0);
const onboardingGap = series((index) => 0.022 * lasting[index]! - onboardingLoss(index));
const usageGap = series((index) => 0.5 * (onboardingGap[index - 2] ?? 0) + 0.007 * noise(index, 61));
const npsGap = series((index) => 110 * (usageGap[index - 1] ?? 0) + 1.3 * noise(index, 62));

const onboarding = series((index) => line(0.76, 0.81)(index) + onboardingGap[index]!);
const usage = series((index) => line(0.39, 0.53)(index) + usageGap[index]!);
const nps = series((index) => 15 + npsGap[index]!);
/** One customer put all its site staff into the app for a typhoon drill in August 2025. */
const drill = (index: number) => (index === at("2025-08") ? 1.34 : 1);
const users = series(
  (index) =>
    line(5_200, 15_400)(index) * inSeason(userSeason, index) * (1 + 0.02 * noise(index, 63)) * drill(index) +
    9_000 * usageGap[index]!,
);
/** One and a half times the usual year-end: contracts oversold in the spring before came up for renewal. */
const oversold = (index: number) => (index === at("2026-03") ? 1.5 : 1);
const churn = series(
  (index) =>
    line(0.0125, 0.0115)(index) *
    inSeason(churnSeason, index) *
    Math.exp(0.05 * noise(index, 227) - 0.05 * (npsGap[index - 3] ?? 0)) *
    oversold(index),
);
const expansion = series(
  (index) =>
    line(0.0085, 0.0125)(index) *
    inSeason(expansionSeason, index) *
    Math.exp(0.09 * noise(index, 65) + 0.035 * (npsGap[index - 2] ?? 0)),
);
const tickets = series(
  (index) =>
    line(420, 1_020)(index) *
    inSeason(ticketSeason, index) *
    Math.exp(0.035 * noise(index, 66) - 0.4 * (onboardingGap[index - 1] ?? 0)),
);
const newCustomers = series((index) =>
  Math.round(line(9, 14)(index) * inSeason(newcomerSeason, index) + 1.1 * noise(index, 67)),
);
/** New customers asked a third of the usual questions: the mail that asks them to set up the first site had stopped, and nobody noticed. */
const silence = (index: number) => (index === at("2026-11") ? 0.36 : 1);
const newcomerQuestions = series(
  (index) => newCustomers[index]! * line(7.4, 6.6)(index) * Math.exp(0.1 * noise(index, 68)) * silence(index),
);

const points = (values: Series, digits: number) =>
  months.map((each: Month, index) => ({ month: each, value: Number(values[index]!.toFixed(digits)) }));

export const sampleMetrics = (say: Say): MetricSeries[] => [
  { metricId: "onboardingCompletions", ownerId: "m11", points: points(onboarding, 3) },
  { metricId: "activeUsers", ownerId: "m24", points: points(users, 0) },
  // Noguchi leaves in March 2027, and nobody has been named to take it over.
  { metricId: "featureUsage", ownerId: "m13", points: points(usage, 3) },
  // Nobody answers for it: the number is read out each month and nothing follows.
  { metricId: "nps", points: points(nps, 0) },
  { metricId: "churnRate", ownerId: "m02", points: points(churn, 4) },
  { metricId: "expansionRate", ownerId: "m02", points: points(expansion, 4) },
  { metricId: "tickets", ownerId: "m04", points: points(tickets, 0) },
  {
    metricId: "newCustomers",
    name: say({ ja: "新規顧客数", en: "New customers" }),
    unit: "count",
    better: "higher",
    points: points(newCustomers, 0),
  },
  {
    metricId: "newcomerQuestions",
    name: say({ ja: "新規顧客からの質問数", en: "Questions from new customers" }),
    unit: "count",
    perMetricId: "newCustomers",
    ownerId: "m11",
    points: points(newcomerQuestions, 0),
  },
];
