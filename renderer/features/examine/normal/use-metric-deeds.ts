/** What can be done with metrics and their values, each as one step to undo. */
import {
  addMetric,
  changeMetric,
  type MetricCell,
  type MetricMeaning,
  removeMetric,
  setMetricValues,
} from "../../../../shared/domain/edits/metrics.ts";
import type { MetricSeries } from "../../../../shared/domain/metric-series.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";

export type MetricDeeds = ReturnType<typeof useMetricDeeds>;

export function useMetricDeeds() {
  const edit = useEdit();
  return {
    add: (series: MetricSeries, name: string) => edit({ key: "addMetric", name }, addMetric(series)),
    change: (key: string, name: string, meaning: MetricMeaning) =>
      edit({ key: "changeMetric", name }, changeMetric(key, meaning)),
    remove: (key: string, name: string) => edit({ key: "removeMetric", name }, removeMetric(key)),
    write: (cells: readonly MetricCell[]) =>
      edit({ key: "setMetricValues", count: cells.length }, setMetricValues(cells)),
  };
}
