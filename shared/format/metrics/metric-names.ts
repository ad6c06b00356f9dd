/** Metrics of the catalogue and the team's own, by the names that people give them. */
import type { Words } from "../../base/words.ts";
import { type Metric, metricIds, metrics, type MetricUnit } from "../../catalogue/metrics.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { MetricSeries } from "../../domain/metric-series.ts";
import { unguardFormula } from "../csv.ts";
import type { Choice } from "../table/field.ts";
import { nameKey } from "../table/plain-text.ts";
import { headerKey } from "../table/recognise-columns.ts";

/** Besides the catalogue's names and ids; separated by commas. */
const otherNames: Readonly<Record<Metric, string>> = {
  onboardingCompletions:
    "オンボーディング完了, 導入完了率, オンボ完了率, Onboarding completion rate, Onboarding rate, Onboarded",
  activeUsers:
    "アクティブユーザー, アクティブ利用者数, MAU, 月間アクティブユーザー, Active user count, Monthly active users",
  featureUsage: "機能利用率, 利用率, 活用率, Feature usage rate, Feature adoption, Adoption, Usage",
  nps: "ネットプロモータースコア, 推奨度, Net promoter score, NPSスコア, NPS score",
  churnRate: "チャーン率, 解約率, 月次解約率, チャーンレート, カスタマーチャーン率, Churn, Churn rate, Monthly churn",
  expansionRate:
    "アップセル率, クロスセル率, 拡大率, エクスパンション率, Expansion, Upsell rate, Upsell and cross-sell rate",
  tickets:
    "問い合わせ数, 問合せ件数, チケット数, 問い合わせ, お問い合わせ件数, Ticket count, Support tickets, Inquiries",
};

export const isCatalogued = (metricId: string): metricId is Metric => Object.hasOwn(metrics, metricId);

/** What the team's own metric is called, and what everyone's is. */
export function metricName({ metricId, name }: Pick<MetricSeries, "metricId" | "name">): Words {
  if (name !== undefined) return { ja: name, en: name };
  return isCatalogued(metricId) ? metrics[metricId].name : { ja: metricId, en: metricId };
}

/** Of the team's own metrics as they say, or else a count. */
export const unitOf = ({ metricId, unit = "count" }: Pick<MetricSeries, "metricId" | "unit">): MetricUnit =>
  isCatalogued(metricId) ? metrics[metricId].unit : unit;

const known = new Map<string, Metric>(
  metricIds.flatMap((id) =>
    [id, metrics[id].name.ja, metrics[id].name.en, ...otherNames[id].split(", ")].flatMap((word) =>
      [nameKey(word), headerKey(word)].map((key) => [key, id] as const),
    ),
  ),
);

/** A metric that the team has given a name of its own, by this name or by its id; "(%)" behind it says how its values stand. */
export function findOwnMetric(word: string, metrics: Baseline["metrics"]): string | undefined {
  // A name that a spreadsheet might run went out with a guard.
  const plain = unguardFormula(word);
  const words = [plain, plain.replace(/\s*[(（\[][%％][)）\]]\s*$/, "")];
  return metrics.find(
    ({ metricId, name }) =>
      name !== undefined && words.some((one) => nameKey(name) === nameKey(one) || metricId === one.trim()),
  )?.metricId;
}

/** The metric that a word names; the team's own ones go first. */
export function findMetric(word: string, baseline?: Baseline): string | undefined {
  const own = baseline && findOwnMetric(word, baseline.metrics);
  return own ?? known.get(nameKey(word)) ?? known.get(headerKey(word));
}

export function metricChoices({ metrics: series }: Baseline): readonly Choice[] {
  const own = new Map(series.filter(({ name }) => name !== undefined).map(({ metricId, name }) => [metricId, name!]));
  return [
    ...metricIds.filter((id) => !own.has(id)).map((id) => ({ id, name: metrics[id].name })),
    ...[...own].map(([id, name]) => ({ id, name })),
  ];
}
