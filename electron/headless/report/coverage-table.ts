import { type Run, type Speech, type Table, figure, words } from "./report.ts";
import { lowestIn, quartersIn } from "./quarters.ts";

/** The fan by quarter, at its lowest month: an average over a quarter would hide the month that hurts. */
export function coverageTable({ projection }: Run, { t, formats }: Speech): Table {
  const { coverage, months, shortProbability } = projection;
  return {
    title: t("report.coverage.title"),
    note: t("report.coverage.note"),
    columns: [
      words(t("report.coverage.quarter")),
      figure("5%"),
      figure("25%"),
      figure(t("report.coverage.median")),
      figure("75%"),
      figure("95%"),
      figure(t("report.coverage.below")),
    ],
    rows: quartersIn(months.length).map((quarter) => {
      const month = lowestIn(coverage.p50, quarter);
      const fan = [coverage.p5, coverage.p25, coverage.p50, coverage.p75, coverage.p95];
      return [
        formats.range(formats.month(months[quarter.from]!), formats.month(months[quarter.to]!)),
        ...fan.map((series) => formats.percent(series[month]!)),
        formats.percent(shortProbability[month]!),
      ];
    }),
  };
}
