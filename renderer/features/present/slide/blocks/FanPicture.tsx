import { axisFor, spreadApart, thinnedOut } from "../../../../../shared/presentation/drawing/axis.ts";
import { sayTick } from "../../../../../shared/presentation/drawing/say-number.ts";
import type { FanBlock, LinesBlock } from "../../../../../shared/presentation/slide.ts";
import { textWidth } from "../../../../../shared/presentation/text-fit.ts";
import type { Formats } from "../../../../../shared/i18n/formats.ts";

type FanPictureProps = {
  readonly block: FanBlock | LinesBlock;
  readonly width: number;
  readonly height: number;
  readonly formats: Formats;
};

type Line = { readonly name: string; readonly values: readonly number[]; readonly look: string };

const size = 15;
const titleRoom = 44;
const monthRoom = 30;
const labelGap = 19;
const monthGap = 96;

const linesIn = (block: FanBlock | LinesBlock): readonly Line[] =>
  block.kind === "lines"
    ? block.lines.map((line, index) => ({ ...line, look: `line-${index % 8}` }))
    : [
        { ...block.median, look: "median" },
        ...block.lines.map((line) => ({ ...line, look: line.isDashed ? "dashed" : "plain" })),
      ];

/** A range with its median, or several lines; each named where it ends. */
export function FanPicture({ block, width, height, formats }: FanPictureProps) {
  const { months, numbers, title } = block;
  const lines = linesIn(block);
  const bands = block.kind === "fan" ? [block.wide, block.narrow] : [];
  const all = [...lines.map(({ values }) => values), ...bands.flatMap(({ low, high }) => [low, high])].flat();
  // A single course is read from nothing; a range may begin where it lies.
  const lowest = block.kind === "lines" && numbers !== "share" ? 0 : Math.min(...all);
  const axis = axisFor(lowest, Math.max(...all));
  const ticks = axis.ticks.map((value) => ({ value, text: sayTick(numbers, value, formats) }));
  const left = Math.max(...ticks.map(({ text }) => textWidth(text))) * size + 14;
  const right = Math.min(width * 0.3, Math.max(...lines.map(({ name }) => textWidth(name))) * size + 18);
  const [top, bottom] = [titleRoom, height - monthRoom];
  const x = (month: number) => left + ((width - left - right) * month) / Math.max(1, months.length - 1);
  const y = (value: number) => bottom - ((bottom - top) * (value - axis.low)) / (axis.high - axis.low);
  const path = (values: readonly number[]) => values.map((value, month) => `${x(month)},${y(value)}`).join(" ");
  const ends = spreadApart(
    lines.map(({ values }) => y(values.at(-1) ?? 0)),
    labelGap,
    top,
    bottom,
  );
  const shown = thinnedOut(months.length, Math.max(2, Math.floor((width - left - right) / monthGap)));
  return (
    <figure className="slide-picture">
      <figcaption className="slide-block-title">{title}</figcaption>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {ticks.map(({ value, text }) => (
          <g key={value}>
            <line className="slide-grid" x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
            <text className="slide-tick" x={left - 8} y={y(value)} dy="0.35em" textAnchor="end">
              {text}
            </text>
          </g>
        ))}
        {shown.map((month) => (
          <text key={month} className="slide-tick" x={x(month)} y={height - 8}>
            {months[month]}
          </text>
        ))}
        {bands.map(({ low, high }, index) => (
          <polygon
            key={index}
            className={index === 0 ? "slide-band-wide" : "slide-band-narrow"}
            points={`${path(high)} ${low
              .map((value, month) => `${x(month)},${y(value)}`)
              .toReversed()
              .join(" ")}`}
          />
        ))}
        {lines.map(({ name, values, look }, index) => (
          <g key={name} data-line={look}>
            <polyline className="slide-line" points={path(values)} />
            <text className="slide-line-name" x={width - right + 8} y={ends[index]} dy="0.35em">
              {name}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
