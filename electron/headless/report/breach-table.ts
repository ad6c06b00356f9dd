import { type Run, type Speech, type Table, figure, words } from "./report.ts";
import { quartersIn } from "./quarters.ts";

/** When it first falls short, as a distribution: a single date would claim to know. */
export function breachTable({ projection }: Run, { t, formats }: Speech): Table {
  const { breach, months } = projection;
  const parts = [
    ...quartersIn(months.length).map(({ from, to }) => ({
      name: formats.range(formats.month(months[from]!), formats.month(months[to]!)),
      share: breach.firstBreach.slice(from, to + 1).reduce((sum, share) => sum + share, 0),
    })),
    { name: t("report.breach.never", { months: months.length }), share: breach.never.value },
  ];
  const longest = Math.max(...parts.map(({ share }) => share));
  return {
    title: t("report.breach.title"),
    columns: [words(t("report.coverage.quarter")), figure(t("report.breach.share")), { name: "", kind: "bar" }],
    rows: parts.map(({ name, share }) => [name, formats.percent(share), { bar: longest > 0 ? share / longest : 0 }]),
  };
}
