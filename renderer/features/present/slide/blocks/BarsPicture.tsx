import { axisFor } from "../../../../../shared/presentation/drawing/axis.ts";
import { sayNumber } from "../../../../../shared/presentation/drawing/say-number.ts";
import type { BarsBlock } from "../../../../../shared/presentation/slide.ts";
import { textWidth } from "../../../../../shared/presentation/text-fit.ts";
import type { Formats } from "../../../../../shared/i18n/formats.ts";

type BarsPictureProps = {
  readonly block: BarsBlock;
  readonly width: number;
  readonly height: number;
  readonly formats: Formats;
  /** Stands where a number would tell of a few people. */
  readonly withheld: string;
};

const size = 15;
const titleHeight = 34;
const legendHeight = 26;
const valueRoom = 84;
const thickest = 30;

type Bar = {
  readonly key: string;
  readonly text: string;
  readonly from: number;
  readonly to: number | undefined;
  readonly error: number | undefined;
  readonly row: number;
  readonly look: string;
};

function barsOf({ series, categories, isStacked, numbers }: BarsBlock, formats: Formats, withheld: string) {
  const perCategory = isStacked ? 1 : series.length;
  return categories.flatMap((category, at) => {
    let sum = 0;
    return series.map(({ name, values, errors }, index): Bar => {
      const value = values[at];
      const from = isStacked ? sum : 0;
      sum += value ?? 0;
      return {
        key: `${category} ${name}`,
        text: value === undefined ? withheld : sayNumber(numbers, value, formats),
        from,
        to: value === undefined ? undefined : from + value,
        error: errors?.[at],
        row: at * perCategory + (isStacked ? 0 : index),
        look: `bar-${index % 8}`,
      };
    });
  });
}

/** Lying bars, so that names have room; the value stands at the end of each. */
export function BarsPicture({ block, width, height, formats, withheld }: BarsPictureProps) {
  const { title, categories, series, isStacked } = block;
  const bars = barsOf(block, formats, withheld);
  const axis = axisFor(0, Math.max(0, ...bars.map(({ to = 0, error = 0 }) => to + error)));
  const names = Math.min(width * 0.48, Math.max(...categories.map((name) => textWidth(name))) * size + 16);
  const perCategory = isStacked ? 1 : series.length;
  const titleRoom = titleHeight + (series.length > 1 ? legendHeight : 0);
  const step = (height - titleRoom) / Math.max(1, categories.length);
  const row = Math.min(thickest, (step * 0.78) / perCategory);
  const x = (value: number) => names + ((width - names - valueRoom) * value) / axis.high;
  const middle = (category: number) => titleRoom + step * (category + 0.5);
  const top = ({ row: at }: Bar) =>
    middle(Math.floor(at / perCategory)) - (row * perCategory) / 2 + (at % perCategory) * row;
  return (
    <figure className="slide-picture">
      <figcaption className="slide-block-title">{title}</figcaption>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {categories.map((category, at) => (
          <text key={category} className="slide-category" x={names - 10} y={middle(at)} dy="0.35em" textAnchor="end">
            {category}
          </text>
        ))}
        {series.length > 1 &&
          series.map(({ name }, index) => (
            <g
              key={name}
              data-bar={`bar-${index % 8}`}
              transform={`translate(${(index * width) / series.length} ${titleHeight})`}
            >
              <rect className="slide-bar" width={12} height={12} />
              <text className="slide-tick" x={18} y={6} dy="0.35em">
                {name}
              </text>
            </g>
          ))}
        <line className="slide-zero" x1={names} x2={names} y1={titleRoom} y2={height} />
        {bars.map((bar) => (
          <g key={bar.key} data-bar={bar.look}>
            {bar.to !== undefined && (
              <rect
                className="slide-bar"
                x={x(bar.from)}
                y={top(bar) + 1}
                width={x(bar.to) - x(bar.from)}
                height={row - 2}
              />
            )}
            {bar.to !== undefined && bar.error !== undefined && (
              <line
                className="slide-error"
                x1={x(Math.max(0, bar.to - bar.error))}
                x2={x(bar.to + bar.error)}
                y1={top(bar) + row / 2}
                y2={top(bar) + row / 2}
              />
            )}
            {(!isStacked || bar.to === undefined) && (
              <text
                className={bar.to === undefined ? "slide-withheld" : "slide-value"}
                x={x((bar.to ?? 0) + (bar.error ?? 0)) + 8}
                y={top(bar) + row / 2}
                dy="0.35em"
              >
                {bar.text}
              </text>
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}
