/** Three months in a row, as indices; the last quarter may be shorter. */
export type Quarter = { readonly from: number; readonly to: number };

const monthsPerQuarter = 3;

export const quartersIn = (months: number): Quarter[] =>
  Array.from({ length: Math.ceil(months / monthsPerQuarter) }, (_, index) => ({
    from: index * monthsPerQuarter,
    to: Math.min(months, (index + 1) * monthsPerQuarter) - 1,
  }));

/** The month of the quarter in which the series is lowest. */
export function lowestIn(series: Float64Array, { from, to }: Quarter): number {
  let lowest = from;
  for (let month = from; month <= to; month++) if (series[month]! < series[lowest]!) lowest = month;
  return lowest;
}
