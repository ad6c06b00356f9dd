/** A quantity month by month with its bands, as vectors: drawn alike at the export and after a run in the page. */
import type { Fan } from "../../analysis/projection.ts";
import { type Month, monthOfYear } from "../../base/month.ts";
import type { Formats } from "../../i18n/formats.ts";
import { axisFor, spreadApart } from "../drawing/axis.ts";
import { sayNumber, sayTick } from "../drawing/say-number.ts";
import type { NumberKind } from "../slide.ts";
import { el, type Markup } from "./markup.ts";

export type FanSpec = {
  readonly numbers: NumberKind;
  readonly months: readonly Month[];
  readonly fan: Fan;
  readonly median: string;
  /** What it is held against. */
  readonly asked?: { readonly name: string; readonly values: ArrayLike<number> };
  /** The scale begins at nothing, unless what is told are small differences near the top. */
  readonly isFromZero: boolean;
  /** The picture in one sentence. */
  readonly spoken: string;
};

const width = 720;
const height = 250;
const margin = { left: 62, right: 128, top: 12, bottom: 28 };
/** Between the middles of two labels at the end of lines. */
const labelGap = 15;

const place = (value: number) => value.toFixed(1);

function scaleOf({ fan, asked, isFromZero, months }: FanSpec) {
  const values = [...fan.p5, ...fan.p95, ...(asked ? Array.from(asked.values) : [])];
  const { low, high, ticks } = axisFor(isFromZero ? 0 : Math.min(...values), Math.max(...values));
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  return {
    ticks,
    x: (month: number) => margin.left + (inner.width * month) / Math.max(1, months.length - 1),
    y: (value: number) => margin.top + inner.height * (1 - (value - low) / (high - low)),
  };
}
type Scale = ReturnType<typeof scaleOf>;

/** Every January, and the first month where no January is near it. */
const namedMonths = (months: readonly Month[]) =>
  months.flatMap((month, index) => {
    const firstJanuary = months.findIndex((each) => monthOfYear(each) === 1);
    const isNamed = monthOfYear(month) === 1 || (index === 0 && (firstJanuary === -1 || firstJanuary > 5));
    return isNamed ? [{ month, index }] : [];
  });

function grid({ numbers, months }: FanSpec, { ticks, x, y }: Scale, formats: Formats): readonly Markup[] {
  const [left, right, bottom] = [margin.left, width - margin.right, height - margin.bottom];
  return [
    ...ticks.flatMap((tick) => [
      el("line", { class: "grid", x1: left, x2: right, y1: place(y(tick)), y2: place(y(tick)) }),
      el(
        "text",
        { class: "tick", "text-anchor": "end", x: left - 8, y: place(y(tick) + 4) },
        sayTick(numbers, tick, formats),
      ),
    ]),
    ...namedMonths(months).flatMap(({ month, index }) => [
      el("line", { class: "grid", x1: place(x(index)), x2: place(x(index)), y1: margin.top, y2: bottom }),
      el("text", { class: "tick", x: place(x(index) + 3), y: height - 9 }, formats.month(month)),
    ]),
  ];
}

function endLabels({ fan, asked, median, numbers }: FanSpec, { y }: Scale, formats: Formats): readonly Markup[] {
  const labels = [
    { value: fan.p50.at(-1)!, name: median, kind: "median-label" },
    ...(asked ? [{ value: asked.values[asked.values.length - 1]!, name: asked.name, kind: "asked-label" }] : []),
  ];
  const heights = spreadApart(
    labels.map(({ value }) => y(value)),
    2 * labelGap,
    margin.top + 6,
    height - margin.bottom - labelGap,
  );
  return labels.flatMap(({ value, name, kind }, index) => [
    el(
      "text",
      { class: kind, x: width - margin.right + 8, y: place(heights[index]!) },
      sayNumber(numbers, value, formats),
    ),
    el("text", { class: kind, x: width - margin.right + 8, y: place(heights[index]! + labelGap - 1) }, name),
  ]);
}

export function fanPicture(spec: FanSpec, formats: Formats): Markup {
  const { fan, asked, spoken } = spec;
  const scale = scaleOf(spec);
  const at = (value: number, month: number) => `${place(scale.x(month))},${place(scale.y(value))}`;
  const line = (values: ArrayLike<number>) => Array.from(values, at).join(" ");
  const band = (low: Float64Array, high: Float64Array) =>
    [...Array.from(high, at), ...Array.from(low, at).reverse()].join(" ");
  return el(
    "svg",
    { class: "fan", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": spoken },
    grid(spec, scale, formats),
    el("polygon", { class: "outer", points: band(fan.p5, fan.p95) }),
    el("polygon", { class: "inner", points: band(fan.p25, fan.p75) }),
    el("polyline", { class: "median", points: line(fan.p50) }),
    asked && el("polyline", { class: "asked", points: line(asked.values) }),
    endLabels(spec, scale, formats),
  );
}
