import type { Fan } from "../../../shared/analysis/projection.ts";
import { type Run, type Speech, type Table, figure, words } from "./report.ts";

/** The first month, each year after it, and the last month. */
const milestones = (months: number): number[] => [
  ...new Set([...Array.from({ length: Math.ceil(months / 12) }, (_, year) => year * 12), months - 1]),
];

export function moneyTable({ projection }: Run, { t, formats }: Speech): Table {
  const { months, totals } = projection;
  const shown = milestones(months.length);
  const last = months.length - 1;
  const row = (name: string, fan: Fan, say: (value: number) => string): string[] => [
    name,
    ...shown.map((month) => say(fan.p50[month]!)),
    formats.range(say(fan.p10[last]!), say(fan.p90[last]!)),
  ];
  const percent = (value: number) => formats.percent(value, 1);
  return {
    title: t("report.money.title"),
    note: [
      t("report.money.median"),
      t("report.money.lost", {
        month: formats.month(months[last]!),
        amount: formats.money(totals.arrLostToShortfallJpy.value),
      }),
      t("report.money.spent", { months: months.length, amount: formats.money(totals.costJpy.value) }),
      t("report.money.parts", {
        hiring: formats.money(totals.costPartsJpy.hiring.value),
        ramp: formats.money(totals.costPartsJpy.ramp.value),
        replacement: formats.money(totals.costPartsJpy.replacement.value),
      }),
    ].join(" · "),
    columns: [
      words(""),
      ...shown.map((month) => figure(formats.month(months[month]!))),
      figure(t("report.leavers.range")),
    ],
    rows: [
      row(t("report.money.headcount"), projection.headcount, formats.integer),
      row(t("report.money.customers"), projection.accounts, formats.integer),
      row(t("report.money.arr"), projection.arrJpy, formats.money),
      row(t("report.money.gross"), projection.grossRetention, percent),
      row(t("report.money.net"), projection.netRetention, percent),
      row(t("report.money.cost"), projection.costPerMonthJpy, formats.money),
    ],
  };
}
