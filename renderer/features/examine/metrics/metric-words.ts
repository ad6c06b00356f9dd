/** Metrics by their names, and their values and changes as their unit is written. */
import type { Effect } from "../../../../shared/analysis/metric-chain/effect.ts";
import { betterOf, unitOfSeries } from "../../../../shared/analysis/normal/metric-traits.ts";
import { type Metric, metrics, type MetricUnit } from "../../../../shared/catalogue/metrics.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Words } from "../../../i18n/words.ts";

export type MetricWords = ReturnType<typeof metricWords>;

/** Two digits that matter of the largest of them, for values of one metric beside each other. */
const digitsFor = (size: number) => (size === 0 ? 0 : Math.min(4, Math.max(0, 1 - Math.floor(Math.log10(size)))));

export function metricWords({ metrics: all, segments }: Pick<Baseline, "metrics" | "segments">, words: Words) {
  const { formats, language, t } = words;
  const seriesOf = (metricId: string) => all.find((series) => series.metricId === metricId);
  const unitOf = (metricId: string): MetricUnit => unitOfSeries(seriesOf(metricId) ?? { metricId });

  function value(metricId: string, amount: number): string {
    switch (unitOf(metricId)) {
      case "share":
        return formats.percent(amount, Math.abs(amount) < 0.1 ? 2 : 1);
      case "count":
        return formats.integer(amount);
      case "score":
        return formats.decimal(amount, 1);
    }
  }

  /** A difference: of a share in points, with the digits that the largest of the amounts asks for. */
  function change(metricId: string, amount: number, beside: readonly number[]): string {
    const inPoints = unitOf(metricId) === "share";
    const factor = inPoints ? 100 : 1;
    const largest = Math.max(...beside.map((one) => Math.abs(one * factor)));
    const said = formats.signed(amount * factor, digitsFor(largest));
    return inPoints ? t("examineChain.points", { number: said }) : said;
  }

  return {
    name: (metricId: string): string =>
      seriesOf(metricId)?.name ??
      (Object.hasOwn(metrics, metricId) ? metrics[metricId as Metric].name[language] : metricId),
    segment: (segmentId: string): string => segments.find(({ id }) => id === segmentId)?.name ?? "",
    better: (metricId: string) => betterOf(seriesOf(metricId) ?? { metricId }),
    value,
    /** A difference and its interval, with as many digits as the largest of them asks for: −5.2, −8.8 to −1.6. */
    effect(metricId: string, { mean, low, high }: Effect): { readonly change: string; readonly interval: string } {
      const said = (amount: number) => change(metricId, amount, [mean, low, high]);
      return { change: said(mean), interval: t("examineChain.interval", { low: said(low), high: said(high) }) };
    },
  };
}
