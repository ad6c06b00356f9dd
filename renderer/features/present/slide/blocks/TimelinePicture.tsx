import { thinnedOut } from "../../../../../shared/presentation/drawing/axis.ts";
import { laidLanes } from "../../../../../shared/presentation/drawing/lanes.ts";
import type { TimelineBlock } from "../../../../../shared/presentation/slide.ts";
import { textWidth } from "../../../../../shared/presentation/text-fit.ts";

type TimelinePictureProps = { readonly block: TimelineBlock; readonly width: number; readonly height: number };

const size = 15;
const titleRoom = 34;
const monthRoom = 28;
const highest = 44;
const monthGap = 108;

export function TimelinePicture({ block, width, height }: TimelinePictureProps) {
  const { title, lanes, months } = block;
  const left = Math.max(0, ...lanes.map(({ name }) => textWidth(name))) * size + 24;
  const monthWidth = (width - left) / months.length;
  const laid = laidLanes(block, monthWidth, size);
  const top = titleRoom + monthRoom;
  const row = Math.min(highest, (height - top) / laid.rows);
  const x = (month: number) => left + month * monthWidth;
  const y = (at: number) => top + at * row;
  const shown = thinnedOut(months.length, Math.floor((width - left) / monthGap));
  return (
    <figure className="slide-picture">
      <figcaption className="slide-block-title">{title}</figcaption>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        {shown.map((month) => (
          <g key={month}>
            <line className="slide-grid" x1={x(month)} x2={x(month)} y1={top} y2={y(laid.rows)} />
            <text className="slide-tick" x={x(month) + 4} y={top - 9}>
              {months[month]}
            </text>
          </g>
        ))}
        {laid.lanes.map(({ name, row: at }) => (
          <g key={name}>
            <line className="slide-lane" x1={0} x2={width} y1={y(at)} y2={y(at)} />
            <text className="slide-category" x={0} y={y(at + 0.5)} dy="0.35em">
              {name}
            </text>
          </g>
        ))}
        {laid.items.map(({ label, from, until, row: at, isLabelBefore, isLabelAfter }, index) => (
          <g key={index}>
            <rect
              className="slide-span"
              x={x(from)}
              y={y(at) + row * 0.14}
              width={Math.max(6, x(until + 1) - x(from))}
              height={row * 0.72}
              rx={4}
            />
            <text
              className="slide-span-name"
              x={isLabelBefore ? x(from) - 6 : x(isLabelAfter ? until + 1 : from) + 8}
              y={y(at + 0.5)}
              dy="0.35em"
              textAnchor={isLabelBefore ? "end" : "start"}
            >
              {label}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
