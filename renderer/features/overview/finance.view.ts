/** The finance of the first and the last year of a plan, as rows of a table with what others report beside them. */
import { type Benchmark, financeBenchmarks } from "../../../shared/analysis/finance/benchmarks.ts";
import {
  firstYear,
  lastYear,
  type Retention,
  retentionIn,
  type Year,
  type YearFinance,
  yearFinance,
} from "../../../shared/analysis/finance/year-finance.ts";
import type { Estimate, Projection } from "../../../shared/analysis/projection.ts";
import type { Words } from "../../i18n/words.ts";

export const financeIds = ["costPerArr", "costPerAccount", "arrPerPerson", "gross", "expansion", "net"] as const;
export type FinanceId = (typeof financeIds)[number];

/** What the cost of a team tells of what one person earns, where it is of this few. */
export const fewPeople = 3;
/** The unit in which each language counts such sums. */
const dollarsIn = { ja: { unit: 1e4, digits: 0 }, en: { unit: 1e6, digits: 1 } } as const;

export type FinanceColumn = {
  readonly id: "first" | "last";
  readonly name: string;
  readonly year: Year;
  readonly money: YearFinance;
  readonly retention: Retention;
};

export type FinanceRow = {
  readonly id: FinanceId;
  readonly name: string;
  readonly formula: string;
  /** In the order of the columns. */
  readonly values: readonly string[];
  readonly elsewhere: string;
  readonly source: string;
};

/** One column for a plan of a year or less. */
export function financeColumns(projection: Projection, { t, formats }: Words): readonly FinanceColumn[] {
  const column = (id: FinanceColumn["id"], year: Year, name: string): FinanceColumn => ({
    ...{ id, name, year },
    money: yearFinance(projection, year),
    retention: retentionIn(projection, year.from + year.months - 1),
  });
  const [first, last] = [firstYear(projection), lastYear(projection)];
  if (last.from === 0)
    return [column("first", first, t("overview.finance.onlyYear", { months: formats.integer(first.months) }))];
  return [
    column("first", first, t("overview.finance.firstYear")),
    column("last", last, t("overview.finance.lastYear")),
  ];
}

export function figureIn(id: FinanceId, { money, retention }: FinanceColumn): Estimate | undefined {
  switch (id) {
    case "costPerArr":
      return money.costPerArr;
    case "costPerAccount":
      return money.costPerAccountJpy;
    case "arrPerPerson":
      return money.arrPerPersonJpy;
    case "gross":
    case "expansion":
    case "net":
      return retention[id];
  }
}

export const sayFigure = (id: FinanceId, value: number, { formats }: Pick<Words, "formats">): string =>
  id === "costPerAccount" || id === "arrPerPerson" ? formats.money(value) : formats.percent(value, 1);

const benchmarkOf: Readonly<Record<FinanceId, Benchmark | undefined>> = {
  costPerArr: financeBenchmarks.costPerArr,
  costPerAccount: undefined,
  arrPerPerson: financeBenchmarks.arrPerPersonUsd,
  gross: financeBenchmarks.grossRetention,
  expansion: undefined,
  net: financeBenchmarks.netRetention,
};

function elsewhereWords(id: FinanceId, { t, formats, language }: Words): string {
  const benchmark = benchmarkOf[id];
  if (benchmark === undefined) return t("overview.finance.none");
  const [low, high] = benchmark.usual;
  if (id === "arrPerPerson") {
    const { unit, digits } = dollarsIn[language];
    return t("overview.finance.dollars", {
      low: formats.decimal(low / unit, digits),
      high: formats.decimal(high / unit, digits),
    });
  }
  return formats.range(formats.percent(low), formats.percent(high));
}

export function sourceWords(id: FinanceId, words: Words): string {
  const benchmark = benchmarkOf[id];
  if (benchmark === undefined) return words.t("overview.finance.noSource");
  const { source, grade } = benchmark;
  return words.t("overview.finance.source", { figure: elsewhereWords(id, words), source, grade });
}

export function financeRows(columns: readonly FinanceColumn[], words: Words): readonly FinanceRow[] {
  const { t } = words;
  return financeIds.map((id) => ({
    id,
    name: t(`overview.finance.rows.${id}.name`),
    formula: t(`overview.finance.rows.${id}.formula`),
    values: columns.map((column) => {
      const figure = figureIn(id, column);
      return figure === undefined ? t("overview.finance.none") : sayFigure(id, figure.value, words);
    }),
    elsewhere: elsewhereWords(id, words),
    source: sourceWords(id, words),
  }));
}
