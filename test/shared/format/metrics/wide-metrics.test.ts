import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import type { MetricSeries } from "../../../../shared/domain/metric-series.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { metricHistory } from "../../../../shared/format/metrics/metrics.ts";
import { withTable } from "../../../../shared/format/table/import-table.ts";
import { readTableFile } from "../../../../shared/format/table/open-and-read.ts";
import { entriesOf } from "../../../../shared/format/table/reading.ts";
import { tableCsv } from "../../../../shared/format/table/to-csv.ts";
import { tableXlsx } from "../../../../shared/format/table/to-xlsx.ts";
import { writeTable } from "../../../../shared/format/table/write-table.ts";
import { guessKind } from "../../../../shared/format/tables.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { anyMetrics } from "../../../support/any-facts.ts";

const sample = sampleWorkspace("en");
const having = (metrics: readonly MetricSeries[]): Workspace => ({
  ...sample,
  baseline: { ...sample.baseline, metrics: [...metrics] },
});
const wide = ({ baseline }: Workspace, language: "ja" | "en" = "en") =>
  writeTable(metricHistory, baseline, language, "wide");

/** Hundredths of the largest numbers there are would be none any more. */
const ordinary = (series: MetricSeries): MetricSeries => ({
  ...series,
  points: series.points.map(({ month: at, value }) => ({ month: at, value: value % 10_000 || 0 })),
});

const [segment] = sample.baseline.segments;
const mixed = having([
  { metricId: "nps", points: [{ month: month("2026-01"), value: 12 }] },
  { metricId: "churnRate", segmentId: segment!.id, points: [{ month: month("2026-01"), value: 0.012 }] },
  { metricId: "x-1", name: "Handover quality", points: [{ month: month("2026-02"), value: 4 }] },
  // As a header this one would be taken for the column of months.
  { metricId: "x-2", name: "Month", points: [{ month: month("2026-02"), value: 7 }] },
]);

describe("metrics with a column each", () => {
  it("have a row for each month and segment", () => {
    const { headers, rows } = wide(mixed);
    expect(headers).toEqual(["Month", "Segment", "NPS", "Monthly churn rate (%)", "Handover quality", "x-2"]);
    expect(rows.map((row) => row.map((value) => value && ("number" in value ? value.number : "…")))).toEqual([
      ["…", undefined, 12, undefined, undefined, undefined],
      ["…", "…", undefined, 1.2, undefined, undefined],
      ["…", undefined, undefined, undefined, 4, 7],
    ]);
  });

  it("are known again as metrics, and tell nothing new to those they came from", () => {
    const bytes = tableCsv(wide(mixed), "en", "utf-8");
    const reading = readTableFile(metricHistory, bytes, mixed);
    expect(reading.problems).toEqual([]);
    expect(new Set(reading.entries.map(({ status }) => status))).toEqual(new Set(["unchanged"]));
    expect(guessKind([{ row: 1, cells: [...wide(mixed).headers] }])).toBe("metrics");
  });

  it("bring back the one value that was changed in a spreadsheet", () => {
    const text = new TextDecoder().decode(tableCsv(wide(mixed), "en", "utf-8")).replace(",4,7", ",5,7");
    const reading = readTableFile(metricHistory, new TextEncoder().encode(text), mixed);
    expect(entriesOf(reading, "changed").map(({ changes }) => changes.map(({ after }) => after))).toEqual([
      [{ is: "number", number: 5 }],
    ]);
  });

  it("come back identical, whatever they are called", async () => {
    const language = fc.constantFrom("ja" as const, "en" as const);
    await fc.assert(
      fc.asyncProperty(anyMetrics(sample.baseline), language, fc.boolean(), async (metrics, spoken, isCsv) => {
        const before = having(metrics.map(ordinary));
        const table = wide(before, spoken);
        if (table.rows.length === 0) return;
        const bytes = isCsv ? tableCsv(table, spoken, "utf-8") : await tableXlsx(table, spoken);
        const reading = readTableFile(metricHistory, bytes, before);
        expect(reading.problems).toEqual([]);
        expect(withTable(before, metricHistory, reading, { partial: false })).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});
