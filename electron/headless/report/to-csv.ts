import type { Fan } from "../../../shared/analysis/projection.ts";
import { type CsvValue, writeCsv } from "../../../shared/format/csv.ts";
import type { Run } from "./report.ts";

const percentiles = ["p5", "p10", "p25", "p50", "p75", "p90", "p95", "mean"] as const satisfies readonly (keyof Fan)[];
const fans = [
  "headcount",
  "rampedFte",
  "demandHours",
  "supplyHours",
  "coverage",
  "load",
  "accounts",
  "arrJpy",
  "grossRetention",
  "netRetention",
  "costPerMonthJpy",
] as const;

/** One row per scenario and month, for spreadsheets and scripts: the column names are the same in every language. */
export function reportCsv(runs: readonly Run[]): string {
  const header = [
    "scenario",
    "month",
    "shortProbability",
    "breachedBy",
    "joiners",
    ...fans.flatMap((fan) => percentiles.map((percentile) => `${fan}_${percentile}`)),
  ];
  const rows = runs.flatMap(({ scenario, projection }) =>
    projection.months.map((month, index): CsvValue[] => [
      scenario.name,
      month,
      projection.shortProbability[index],
      projection.breach.breachedBy[index],
      projection.joiners[index],
      ...fans.flatMap((fan) => percentiles.map((percentile) => projection[fan][percentile][index])),
    ]),
  );
  return writeCsv([header, ...rows]);
}
