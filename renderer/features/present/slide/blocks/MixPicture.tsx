import { memberTypeIds, memberTypes } from "../../../../../shared/catalogue/member-types.ts";
import { spreadApart } from "../../../../../shared/presentation/drawing/axis.ts";
import { cornersIn, type Corners, pointOf } from "../../../../../shared/presentation/drawing/triangle.ts";
import type { MixBlock } from "../../../../../shared/presentation/slide.ts";
import type { Language } from "../../../../../shared/base/words.ts";
import { shapePaths } from "../../../../ui/TypeMark.tsx";

type MixPictureProps = {
  readonly block: MixBlock;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
};

const titleRoom = 92;
const cornerRoom = 44;
const labelGap = 22;
const inner = [1 / 4, 1 / 2, 3 / 4];

/** Lines along which one type has the same share. */
const gridLines = (corners: Corners) =>
  memberTypeIds.flatMap((type) => {
    const [one, other] = memberTypeIds.filter((each) => each !== type) as [typeof type, typeof type];
    return inner.map((share) => {
      const at = (rest: typeof type) =>
        pointOf({ ...{ sales: 0, support: 0, analyst: 0 }, [type]: share, [rest]: 1 - share }, corners);
      return [at(one), at(other)] as const;
    });
  });

export function MixPicture({ block: { title, points }, width, height, language }: MixPictureProps) {
  const corners = cornersIn({ x: 0, y: titleRoom, width: width * 0.72, height: height - titleRoom - cornerRoom });
  const placed = points.map((point) => ({ ...point, at: pointOf(point.mix, corners) }));
  const people = placed.filter(({ role }) => role === "person");
  const centres = placed.filter(({ role }) => role !== "person");
  const labelX = width * 0.72 + 8;
  const heights = spreadApart(
    centres.map(({ at }) => at.y),
    labelGap,
    titleRoom,
    height - cornerRoom,
  );
  const corner = (type: (typeof memberTypeIds)[number]) => {
    const { x, y } = corners[type];
    const isTop = type === "analyst";
    return (
      <g key={type} data-type={type} transform={`translate(${x} ${isTop ? y - 26 : y + 22})`}>
        <path d={shapePaths[memberTypes[type].shape]} transform="translate(-7 -7) scale(1.2)" />
        <text className="slide-corner" y={isTop ? -14 : 22} textAnchor="middle">
          {memberTypes[type].soberName[language]}
        </text>
      </g>
    );
  };
  return (
    <figure className="slide-picture">
      <figcaption className="slide-block-title">{title}</figcaption>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        <polygon
          className="slide-triangle"
          points={memberTypeIds.map((type) => `${corners[type].x},${corners[type].y}`).join(" ")}
        />
        {gridLines(corners).map(([from, to], index) => (
          <line key={index} className="slide-grid" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        ))}
        {memberTypeIds.map(corner)}
        {people.map(({ label, at }) => (
          <g key={label}>
            <circle className="slide-person" cx={at.x} cy={at.y} r={5} />
            <text className="slide-person-name" x={at.x + 8} y={at.y} dy="0.35em">
              {label}
            </text>
          </g>
        ))}
        {centres.map(({ label, role, at }, index) => (
          <g key={role} data-centre={role}>
            <polyline
              className="slide-leader"
              points={`${at.x},${at.y} ${labelX - 14},${heights[index]} ${labelX - 4},${heights[index]}`}
            />
            {role.startsWith("team") ? (
              <circle className="slide-centre" cx={at.x} cy={at.y} r={9} />
            ) : (
              <rect className="slide-centre" x={at.x - 8} y={at.y - 8} width={16} height={16} />
            )}
            <text className="slide-line-name" x={labelX} y={heights[index]} dy="0.35em">
              {label}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
