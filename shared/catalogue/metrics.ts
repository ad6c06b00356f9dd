import type { Words } from "../base/words.ts";

type MetricEntry = {
  readonly name: Words;
  readonly unit: "share" | "count" | "score";
  /** Which direction is good news. */
  readonly better: "higher" | "lower";
  /** The link it feeds in the chain onboarding and usage → NPS → churn and expansion. */
  readonly feeds: readonly string[];
};

/** The metrics of CS and how they hang together: domain.md, section 5. */
export const metrics = {
  onboardingCompletions: {
    name: { ja: "オンボーディング完了率", en: "Onboarding completion" },
    unit: "share",
    better: "higher",
    feeds: ["activeUsers", "featureUsage"],
  },
  activeUsers: {
    name: { ja: "アクティブユーザー数", en: "Active users" },
    unit: "count",
    better: "higher",
    feeds: ["nps"],
  },
  featureUsage: {
    name: { ja: "主要機能の利用率", en: "Feature usage" },
    unit: "share",
    better: "higher",
    feeds: ["nps"],
  },
  nps: { name: { ja: "NPS", en: "NPS" }, unit: "score", better: "higher", feeds: ["churnRate", "expansionRate"] },
  churnRate: { name: { ja: "月次チャーン率", en: "Monthly churn rate" }, unit: "share", better: "lower", feeds: [] },
  expansionRate: {
    name: { ja: "アップセル・クロスセル率", en: "Expansion rate" },
    unit: "share",
    better: "higher",
    feeds: [],
  },
  tickets: { name: { ja: "問い合わせ件数", en: "Tickets" }, unit: "count", better: "lower", feeds: ["nps"] },
} as const satisfies Record<string, MetricEntry>;

export type Metric = keyof typeof metrics;
export const metricIds = Object.keys(metrics) as readonly Metric[];
