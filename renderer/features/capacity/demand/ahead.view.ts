/** Customers or ARR month by month, in layers by segment or by stage. */
import type { CustomersAhead } from "../../../../shared/analysis/demand/customers-ahead.ts";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { journeyStageIds, journeyStages } from "../../../../shared/catalogue/journey.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import { scaleRange } from "../../../charts/scale-range.ts";
import type { TableTwin } from "../../../charts/table-twin.ts";
import type { WaveView } from "../../../charts/WaveChart.tsx";
import type { Words } from "../../../i18n/words.ts";
import type { Measure } from "./stages.view.ts";

export type Split = "bySegment" | "byStage";

export type AheadView = WaveView & {
  readonly say: (value: number) => string;
  /** The medians of the whole, which those of the layers do not add up to. */
  readonly whole: readonly number[];
};

function layersOf(
  projection: Projection,
  ahead: CustomersAhead | undefined,
  segments: readonly Segment[],
  { measure, split }: { readonly measure: Measure; readonly split: Split },
  { language }: Words,
): WaveView["layers"] {
  if (split === "bySegment" || ahead === undefined)
    return projection.segments.map(({ segmentId, accounts, arrJpy }) => ({
      name: segments.find(({ id }) => id === segmentId)?.name ?? "",
      values: Array.from((measure === "accounts" ? accounts : arrJpy).p50),
    }));
  return journeyStageIds.map((stage, index) => ({
    name: journeyStages[stage][language],
    values: Array.from(ahead.accounts[index]!),
  }));
}

export function aheadView(
  projection: Projection,
  ahead: CustomersAhead | undefined,
  segments: readonly Segment[],
  shown: { readonly measure: Measure; readonly split: Split },
  words: Words,
): AheadView {
  const { t, formats } = words;
  const { months } = projection;
  const isAccounts = shown.measure === "accounts";
  const say = isAccounts ? formats.integer : formats.money;
  const layers = layersOf(projection, ahead, segments, shown, words);
  const whole = Array.from((isAccounts ? projection.accounts : projection.arrJpy).p50);
  const stacked = months.map((_, index) => layers.reduce((sum, { values }) => sum + values[index]!, 0));
  const high = Math.max(...whole);
  const told = {
    low: say(Math.min(...whole)),
    high: say(high),
    month: formats.month(months[whole.indexOf(high)] ?? months[0]!),
  };
  return {
    ...{ months, layers, say, whole, formatValue: say },
    range: scaleRange(stacked, 0, 4),
    label: isAccounts ? t("capacityDemand.ahead.accountsLabel", told) : t("capacityDemand.ahead.arrLabel", told),
    sentenceAt: (index) =>
      t("capacityDemand.ahead.sentence", {
        month: formats.month(months[index]!),
        total: say(whole[index]!),
        parts: formats.list(
          layers.map(({ name, values }) => t("capacityDemand.ahead.part", { name, value: say(values[index]!) })),
        ),
      }),
  };
}

export const aheadTable = ({ months, layers, whole, label, say }: AheadView, { t, formats }: Words): TableTwin => ({
  caption: label,
  head: t("explain.chart.month"),
  columns: [...layers.map(({ name }) => name), t("capacityDemand.ahead.total")],
  rows: months.map((month, index) => ({
    name: formats.month(month),
    cells: [...layers.map(({ values }) => say(values[index]!)), say(whole[index]!)],
  })),
});
