/** Waves of onboarding and renewal: accounts by month, a layer for each segment. */
import type { Projection, SegmentProjection, Series } from "../../../../shared/analysis/projection.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import { scaleRange } from "../../../charts/scale-range.ts";
import type { TableTwin } from "../../../charts/table-twin.ts";
import type { WaveView } from "../../../charts/WaveChart.tsx";
import type { Words } from "../../../i18n/words.ts";

export type Wave = "onboarding" | "renewal";

const seriesOf: Record<Wave, (segment: SegmentProjection) => Series> = {
  onboarding: ({ onboardingAccounts }) => onboardingAccounts,
  renewal: ({ renewingAccounts }) => renewingAccounts,
};

export function waveView(
  wave: Wave,
  { months, segments: projected }: Projection,
  segments: readonly Segment[],
  { t, formats }: Words,
): WaveView {
  const layers = projected.map((segment) => ({
    name: segments.find(({ id }) => id === segment.segmentId)?.name ?? segment.segmentId,
    values: Array.from(seriesOf[wave](segment)),
  }));
  const totals = months.map((_, index) => layers.reduce((sum, { values }) => sum + values[index]!, 0));
  const high = Math.max(0, ...totals);
  const told = {
    low: formats.integer(Math.min(...totals)),
    high: formats.integer(high),
    month: formats.month(months[totals.indexOf(high)] ?? months[0]!),
  };
  return {
    months,
    layers,
    range: scaleRange(totals, 0, 4),
    label: wave === "onboarding" ? t("capacity.waves.onboardingLabel", told) : t("capacity.waves.renewalLabel", told),
    sentenceAt: (index) =>
      t("capacity.waves.sentence", {
        month: formats.month(months[index]!),
        total: formats.integer(totals[index]!),
        parts: formats.list(
          layers.map(({ name, values }) =>
            t("capacity.waves.part", { segment: name, number: formats.decimal(values[index]!) }),
          ),
        ),
      }),
  };
}

export const waveTable = ({ months, layers, label }: WaveView, { t, formats }: Words): TableTwin => ({
  caption: label,
  head: t("explain.chart.month"),
  columns: [...layers.map(({ name }) => name), t("capacity.waves.total")],
  rows: months.map((month, index) => ({
    name: formats.month(month),
    cells: [
      ...layers.map(({ values }) => formats.decimal(values[index]!)),
      formats.decimal(layers.reduce((sum, { values }) => sum + values[index]!, 0)),
    ],
  })),
});
