/** The metrics as a sheet: a month a row, a metric a column, a share in percent as people write it. */
import { unitOfSeries } from "../../../../shared/analysis/normal/metric-traits.ts";
import { addMonths, type Month, monthsBetween, monthsFrom } from "../../../../shared/base/month.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { MetricCell } from "../../../../shared/domain/edits/metrics.ts";
import type { MetricSeries } from "../../../../shared/domain/metric-series.ts";
import { guardFormula, parseCsv, unguardFormula } from "../../../../shared/format/csv.ts";
import { hundredth, parseAmount } from "../../../../shared/format/table/values/number.ts";
import { cellsOf, currentRange, isOneCell, type Place, type Selection } from "../../../ui/sheet/selection.ts";
import { keyOf } from "./normal.view.ts";

export type MonthRow = { readonly month: Month };

/** So far back there is a row to type in, even before the first value. */
const monthsBack = 36;

/** Oldest first, as a column copied from elsewhere runs. */
export function rowsOf({ metrics, asOf }: Pick<Baseline, "metrics" | "asOf">): readonly MonthRow[] {
  const first = metrics
    .flatMap(({ points }) => points.map(({ month }) => month))
    .reduce((earliest, month) => (month < earliest ? month : earliest), addMonths(asOf, 1 - monthsBack));
  return monthsFrom(first, monthsBetween(first, asOf) + 1).map((month) => ({ month }));
}

const isShare = (series: MetricSeries) => unitOfSeries(series) === "share";

/** To the last digit, without a tail of noise. */
export function textAt(series: MetricSeries, month: Month): string {
  const value = series.points.find((point) => point.month === month)?.value;
  if (value === undefined) return "";
  return String(isShare(series) ? Number((value * 100).toPrecision(14)) : value);
}

/** Nothing typed is no value; undefined where the text is no number. */
export function readValue(series: MetricSeries, text: string): { readonly value: number | undefined } | undefined {
  if (text.trim() === "") return { value: undefined };
  const amount = parseAmount(text);
  if (amount === undefined) return undefined;
  return { value: isShare(series) && !amount.isPercent ? hundredth(amount.number) : amount.number };
}

export type Ground = { readonly rows: readonly MonthRow[]; readonly metrics: readonly MetricSeries[] };

/** The metric under a column of the sheet; the first column names the month. */
export const seriesAt = ({ metrics }: Ground, { column }: Place): MetricSeries | undefined => metrics[column - 1];

export type Written = { readonly cells: readonly MetricCell[]; readonly left: number };

/** What is no number, or has no place, is left out and counted. */
function written(ground: Ground, texts: readonly (Place & { readonly text: string })[]): Written {
  const cells: MetricCell[] = [];
  for (const { text, ...place } of texts) {
    const [series, row] = [seriesAt(ground, place), ground.rows[place.row]];
    const read = series && readValue(series, text);
    if (series && row && read) cells.push({ key: keyOf(series), month: row.month, value: read.value });
  }
  return { cells, left: texts.length - cells.length };
}

const withoutMonths = (places: readonly Place[]) => places.filter(({ column }) => column > 0);

export const filled = (ground: Ground, selection: Selection, text: string): Written =>
  written(
    ground,
    withoutMonths(cellsOf(selection)).map((place) => ({ ...place, text })),
  );

/** The first row of the rectangle in all rows below it. */
export function filledDown(ground: Ground, selection: Selection): Written {
  const { top } = currentRange(selection);
  const places = withoutMonths(cellsOf(selection)).filter(({ row }) => row > top);
  const above = ground.rows[top];
  return written(
    ground,
    places.flatMap((place) => {
      const series = seriesAt(ground, place);
      return series && above ? [{ ...place, text: textAt(series, above.month) }] : [];
    }),
  );
}

/** From the corner of the rectangle; one copied cell fills all of it. */
export function pasted(ground: Ground, selection: Selection, text: string): Written {
  const records = parseCsv(text, "\t").records.map(({ cells }) => cells.map(unguardFormula));
  const range = currentRange(selection);
  const [only] = records[0] ?? [];
  if (records.length === 1 && records[0]!.length === 1 && !isOneCell(range))
    return filled(ground, selection, only ?? "");
  return written(
    ground,
    records.flatMap((cells, row) =>
      cells.map((cell, column) => ({ row: range.top + row, column: range.left + column, text: cell })),
    ),
  );
}

export function copied(ground: Ground, selection: Selection): string {
  const { top, bottom, left, right } = currentRange(selection);
  return ground.rows
    .slice(top, bottom + 1)
    .map(({ month }) =>
      Array.from({ length: right - left + 1 }, (_, index) => {
        const series = seriesAt(ground, { row: top, column: left + index });
        return series ? guardFormula(textAt(series, month)) : month;
      }).join("\t"),
    )
    .join("\r\n");
}
