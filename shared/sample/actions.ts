/** What the team did to move its metrics, with what it hoped for; and a link between metrics of its own. */
import { month } from "../base/month.ts";
import type { Words } from "../base/words.ts";
import type { Metric } from "../catalogue/metrics.ts";
import type { Action } from "../domain/action.ts";
import type { MetricLink } from "../domain/metric-link.ts";
import type { Say } from "./say.ts";

type Told = Pick<Action, "id" | "ownerId" | "hoped" | "afterMonths"> & {
  readonly month: string;
  readonly metricId: Metric;
  readonly name: Words;
  readonly note?: Words;
};

const told: readonly Told[] = [
  {
    id: "act-checklist",
    month: "2024-11",
    ownerId: "m11",
    metricId: "onboardingCompletions",
    hoped: "up",
    afterMonths: 1,
    name: { ja: "新規現場向けの設定チェックリスト", en: "Checklist for setting up a new site" },
  },
  {
    id: "act-help-centre",
    month: "2025-06",
    ownerId: "m04",
    metricId: "tickets",
    hoped: "down",
    afterMonths: 2,
    name: { ja: "ヘルプセンターの書き直し", en: "Help centre rewritten" },
    note: {
      ja: "問い合わせの多い30項目を、現場の言葉に直した。",
      en: "The thirty most asked questions, in the words of the sites.",
    },
  },
  {
    id: "act-playbook",
    month: "2026-02",
    ownerId: "m02",
    metricId: "expansionRate",
    hoped: "up",
    afterMonths: 2,
    name: { ja: "追加提案の進め方を共通化", en: "One playbook for proposals" },
  },
  {
    id: "act-early-renewal",
    month: "2026-04",
    ownerId: "m02",
    metricId: "churnRate",
    hoped: "down",
    afterMonths: 1,
    name: { ja: "更新90日前の面談", en: "Talks 90 days before renewal" },
    note: { ja: "3月の解約を受けて始めた。", en: "Begun after the cancellations of March." },
  },
  {
    id: "act-usage-mail",
    month: "2026-05",
    metricId: "featureUsage",
    hoped: "up",
    afterMonths: 3,
    name: { ja: "利用状況の週次メール", en: "Weekly mail on usage" },
  },
  {
    id: "act-field-visits",
    month: "2026-09",
    ownerId: "m10",
    metricId: "nps",
    hoped: "up",
    afterMonths: 2,
    name: { ja: "評価の低い現場への訪問", en: "Visits to sites that are not content" },
  },
];

export const sampleActions = (say: Say): Action[] =>
  told.map(({ month: at, name, note, ...rest }) => ({
    ...rest,
    month: month(at),
    name: say(name),
    ...(note && { note: say(note) }),
  }));

export const sampleMetricLinks: MetricLink[] = [
  { id: "link-onboarding-tickets", from: "onboardingCompletions", to: "tickets" },
];
