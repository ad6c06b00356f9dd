/** What can be done with metrics and their values, each as one step to undo. */
import {
  addMetric,
  changeMetric,
  type MetricCell,
  type MetricMeaning,
  removeMetric,
  setMetricValues,
} from "../../../../shared/domain/edits/metrics.ts";
import type { Owner } from "../../../../shared/domain/owners.ts";
import { giveDuty } from "../../../../shared/domain/edits/duties.ts";
import { inTurn } from "../../../../shared/domain/edits/recipe.ts";
import type { MetricSeries } from "../../../../shared/domain/metric-series.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";

export type MetricDeeds = ReturnType<typeof useMetricDeeds>;

export function useMetricDeeds() {
  const edit = useEdit();
  return {
    add: (series: MetricSeries, name: string) => edit({ key: "addMetric", name }, addMetric(series)),
    change: (key: string, name: string, meaning: MetricMeaning, owner?: Owner | "nobody") =>
      edit(
        { key: "changeMetric", name },
        inTurn(
          changeMetric(key, meaning),
          ...(owner === undefined
            ? []
            : [giveDuty({ kind: "metric", id: key }, owner === "nobody" ? undefined : owner)]),
        ),
      ),
    remove: (key: string, name: string) => edit({ key: "removeMetric", name }, removeMetric(key)),
    write: (cells: readonly MetricCell[]) =>
      edit({ key: "setMetricValues", count: cells.length }, setMetricValues(cells)),
  };
}
