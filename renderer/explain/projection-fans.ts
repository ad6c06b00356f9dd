/** What the fan draws: coverage against its target, or hours on hand against hours asked for. */
import type { Fan, Projection } from "../../shared/analysis/projection.ts";
import type { FanView } from "../charts/FanChart.tsx";
import { scaleRange } from "../charts/scale-range.ts";
import { futures } from "../../shared/i18n/futures.ts";
import type { Words } from "../i18n/words.ts";

/** Coverage is read in the same frame whatever the plan: never narrower than this, so that a good plan looks calm. */
const calmCoverage = [0.6, 1.1] as const;

export function coverageFan(projection: Projection, { t, formats }: Words): FanView {
  const { months, coverage, coverageTargetShare: target, shortProbability } = projection;
  const percent = (share: number) => formats.percent(share);
  const last = months.length - 1;
  return {
    months,
    bands: coverage,
    asked: {
      values: new Float64Array(months.length).fill(target),
      kind: "target",
      name: t("explain.fan.target", { value: percent(target) }),
    },
    name: `${t("explain.fan.coverage")} ${percent(coverage.p50[last]!)}`,
    range: scaleRange([...coverage.p5, ...coverage.p95, ...calmCoverage], Math.min(calmCoverage[0], target)),
    formatValue: percent,
    label: t("explain.fan.labelCoverage", {
      from: formats.month(months[0]!),
      to: formats.month(months[last]!),
      start: percent(coverage.p50[0]!),
      end: percent(coverage.p50[last]!),
      target: percent(target),
    }),
    sentenceAt: (index) =>
      t("explain.fan.sentenceCoverage", {
        month: formats.month(months[index]!),
        ...around(coverage, index, percent),
        futures: futures(t, shortProbability[index]!),
      }),
  };
}

export function hoursFan(projection: Projection, { t, formats }: Words): FanView {
  const { months, supplyHours: supply, demandHours: demand } = projection;
  const last = months.length - 1;
  const hours = (value: number) => formats.hours(value);
  return {
    months,
    bands: supply,
    asked: { values: demand.p50, kind: "demand", name: `${t("explain.fan.demand")} ${hours(demand.p50[last]!)}` },
    name: `${t("explain.fan.supply")} ${hours(supply.p50[last]!)}`,
    range: scaleRange([...supply.p95, ...demand.p50]),
    formatValue: hours,
    label: t("explain.fan.labelHours", {
      from: formats.month(months[0]!),
      to: formats.month(months[last]!),
      supplyStart: hours(supply.p50[0]!),
      demandStart: hours(demand.p50[0]!),
      supplyEnd: hours(supply.p50[last]!),
      demandEnd: hours(demand.p50[last]!),
    }),
    sentenceAt: (index) => {
      const { median, low, high } = around(supply, index, hours);
      return t("explain.fan.sentenceHours", {
        month: formats.month(months[index]!),
        supply: median,
        demand: hours(demand.p50[index]!),
        low,
        high,
      });
    },
  };
}

const around = (fan: Fan, index: number, format: (value: number) => string) => ({
  median: format(fan.p50[index]!),
  low: format(fan.p5[index]!),
  high: format(fan.p95[index]!),
});
