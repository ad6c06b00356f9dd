/** A chart before it is XML: what its sheet holds, and how each column of it is drawn. */
import type { BarsBlock, FanBlock, LinesBlock, NumberKind } from "../../../presentation/slide.ts";
import type { DeckSpeech } from "../../../presentation/telling.ts";
import { colourOf, colours, seriesDashes } from "./look.ts";

export type ChartSeries = {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly colour: string | undefined;
  readonly dash?: (typeof seriesDashes)[number];
  /** Half of an interval, drawn round the value. */
  readonly errors?: readonly (number | undefined)[];
  /** Holds up what stands on it, and has no name of its own. */
  readonly isBase?: boolean;
};

export type Chart = {
  readonly categories: readonly string[];
  /** As spreadsheets write it. */
  readonly numberFormat: string;
  /** Drawn one over the other: areas stand on each other, lines and bars on the axis. */
  readonly layers: readonly {
    readonly draws: "area" | "line" | "bar" | "stackedBar";
    readonly series: readonly ChartSeries[];
  }[];
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
  readonly hasLegend: boolean;
  readonly isLow?: boolean;
  /** Values beside the bars. */
  readonly hasLabels: boolean;
};

/** Spreadsheets divide by thousands only: millions of yen, as budgets in Japan are written. */
function numberFormatFor(kind: NumberKind, values: readonly number[], { language }: DeckSpeech): string {
  const largest = Math.max(0, ...values.map(Math.abs));
  switch (kind) {
    case "share":
      return "0%";
    case "people":
      return largest < 10 ? "0.0" : "0";
    case "months":
      return "0.0";
    case "hours":
    case "count":
      return "#,##0";
    case "money":
      if (largest < 1e6) return language === "ja" ? '#,##0"円"' : '"¥"#,##0';
      return language === "ja" ? '#,##0,,"百万円"' : '"¥"#,##0,,"M"';
  }
}

const numbersIn = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined);
/** Slides are read, not audited: what lies behind a chart is as exact as what can be seen of it. */
const seen = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(5)));
const between = (high: readonly number[], low: readonly number[]) =>
  seen(high.map((value, month) => Math.max(0, value - low[month]!)));

function fanChart({ months, numbers, wide, narrow, median, lines }: FanBlock, speech: DeckSpeech): Chart {
  const { t } = speech;
  const all = [wide.low, wide.high, median.values, ...lines.map(({ values }) => values)].flat();
  return {
    categories: months,
    numberFormat: numberFormatFor(numbers, all, speech),
    layers: [
      {
        draws: "area",
        series: [
          { name: t("presentExports.slides.below"), values: seen(wide.low), colour: undefined, isBase: true },
          { name: t("presentExports.slides.ninety"), values: between(narrow.low, wide.low), colour: colours.wideBand },
          {
            name: t("presentExports.slides.half"),
            values: between(narrow.high, narrow.low),
            colour: colours.narrowBand,
          },
          {
            ...{ name: t("presentExports.slides.ninety"), values: between(wide.high, narrow.high) },
            ...{ colour: colours.wideBand, isBase: true },
          },
        ],
      },
      {
        draws: "line",
        series: [
          { name: median.name, values: seen(median.values), colour: colours.accent },
          ...lines.map(({ name, values, isDashed }): ChartSeries => ({
            ...{ name, values: seen(values), colour: isDashed ? colours.loss : colours.soft },
            dash: isDashed ? "sysDash" : "solid",
          })),
        ],
      },
    ],
    lowest: Math.min(...all),
    highest: Math.max(...all),
    hasLegend: true,
    hasLabels: false,
  };
}

function linesChart({ months, numbers, lines }: LinesBlock, speech: DeckSpeech): Chart {
  const all = lines.flatMap(({ values }) => values);
  return {
    categories: months,
    numberFormat: numberFormatFor(numbers, all, speech),
    layers: [
      {
        draws: "line",
        series: lines.map(({ name, values }, index) => ({
          ...{ name, values: seen(values), colour: colourOf(index) },
          dash: seriesDashes[Math.min(index, seriesDashes.length - 1)]!,
        })),
      },
    ],
    lowest: Math.min(...all),
    highest: Math.max(...all),
    hasLegend: true,
    hasLabels: false,
  };
}

function barsChart({ categories, numbers, series, isStacked }: BarsBlock, speech: DeckSpeech): Chart {
  const withheld = speech.t("presentSlides.withheld");
  const isWithheld = (at: number) => series.some(({ values }) => values[at] === undefined);
  const hasErrors = series.some(({ errors }) => errors !== undefined);
  return {
    // What is left out of the data says so where its bar would stand.
    categories: categories.map((category, at) =>
      isWithheld(at) ? speech.t("presentExports.slides.withheld", { category, withheld }) : category,
    ),
    numberFormat: numberFormatFor(
      numbers,
      series.flatMap(({ values }) => numbersIn(values)),
      speech,
    ),
    layers: [
      {
        draws: isStacked ? "stackedBar" : "bar",
        series: series.map(({ name, values, errors }, index) => ({
          name,
          values: values.map((value) => (value === undefined ? undefined : Number(value.toPrecision(5)))),
          colour: index === 0 || series.length > 2 ? colourOf(index) : colours.strongLine,
          ...(errors && { errors }),
        })),
      },
    ],
    lowest: undefined,
    highest: undefined,
    hasLegend: series.length > 1,
    // A number over the line of its error could not be read.
    hasLabels: !isStacked && !hasErrors,
  };
}

export function chartOf(block: FanBlock | LinesBlock | BarsBlock, speech: DeckSpeech): Chart {
  if (block.kind === "fan") return fanChart(block, speech);
  return block.kind === "lines" ? linesChart(block, speech) : barsChart(block, speech);
}

export const seriesOf = ({ layers }: Chart): readonly ChartSeries[] => layers.flatMap(({ series }) => series);
