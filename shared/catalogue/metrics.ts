import type { Words } from "../base/words.ts";
import type { StandardActivity } from "./activities.ts";

export const metricUnits = ["share", "count", "score"] as const;
export type MetricUnit = (typeof metricUnits)[number];

/** Which direction is good news. */
export const metricDirections = ["higher", "lower"] as const;
export type MetricDirection = (typeof metricDirections)[number];

type MetricEntry = {
  readonly name: Words;
  readonly unit: MetricUnit;
  readonly better: MetricDirection;
  /** The work that moves it most: its coverage ahead is shown beside the metric. An assumption. */
  readonly work: readonly StandardActivity[];
  /** The link it feeds in the chain onboarding and usage → NPS → churn and expansion. */
  readonly feeds: readonly string[];
};

/** The metrics of CS and how they hang together: domain.md, section 5. */
export const metrics = {
  onboardingCompletions: {
    name: { ja: "オンボーディング完了率", en: "Onboarding completion" },
    unit: "share",
    better: "higher",
    work: ["onboarding"],
    feeds: ["activeUsers", "featureUsage"],
  },
  activeUsers: {
    name: { ja: "アクティブユーザー数", en: "Active users" },
    unit: "count",
    better: "higher",
    work: ["adoption"],
    feeds: ["nps"],
  },
  featureUsage: {
    name: { ja: "主要機能の利用率", en: "Feature usage" },
    unit: "share",
    better: "higher",
    work: ["adoption"],
    feeds: ["nps"],
  },
  nps: {
    name: { ja: "NPS", en: "NPS" },
    unit: "score",
    better: "higher",
    work: ["valueReview", "reactive"],
    feeds: ["churnRate", "expansionRate"],
  },
  churnRate: {
    name: { ja: "月次チャーン率", en: "Monthly churn rate" },
    unit: "share",
    better: "lower",
    work: ["renewal", "valueReview", "adoption"],
    feeds: [],
  },
  expansionRate: {
    name: { ja: "アップセル・クロスセル率", en: "Expansion rate" },
    unit: "share",
    better: "higher",
    work: ["expansion"],
    feeds: [],
  },
  tickets: {
    name: { ja: "問い合わせ件数", en: "Tickets" },
    unit: "count",
    better: "lower",
    work: ["reactive"],
    feeds: ["nps"],
  },
} as const satisfies Record<string, MetricEntry>;

export type Metric = keyof typeof metrics;
export const metricIds = Object.keys(metrics) as readonly Metric[];
