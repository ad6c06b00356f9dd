/** The plane itself: its edges, lines at each quarter, and at the corners the types with what there is and what is asked for. */
import { memo } from "react";
import { type MemberType, memberTypeIds, memberTypes } from "../../../../shared/catalogue/member-types.ts";
import type { Mix } from "../../../../shared/domain/mix.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { shapePaths } from "../../../ui/TypeMark.tsx";
import { type Plane, pointOf } from "./triangle.ts";

type TriangleFrameProps = { readonly plane: Plane; readonly team: Mix | undefined; readonly asked: Mix | undefined };

const quarters = [0.25, 0.5, 0.75];

export const TriangleFrame = memo(function TriangleFrame({ plane, team, asked }: TriangleFrameProps) {
  const corners = memberTypeIds.map((type) => `${plane[type].x},${plane[type].y}`).join(" ");
  return (
    <g aria-hidden>
      <polygon className="mix-plane" points={corners} />
      {memberTypeIds.flatMap((type) =>
        quarters.map((share) => <line key={`${type} ${share}`} className="mix-line" {...lineAt(plane, type, share)} />),
      )}
      <polygon className="mix-edge" points={corners} />
      {memberTypeIds.map((type) => (
        <Corner key={type} type={type} plane={plane} team={team} asked={asked} />
      ))}
    </g>
  );
});

/** Everyone on it has the same share of the type. */
function lineAt(plane: Plane, type: MemberType, share: number) {
  const [one, other] = memberTypeIds.filter((each) => each !== type);
  const at = (rest: MemberType) => pointOf(plane, { ...none, [type]: share, [rest]: 1 - share });
  const [from, to] = [at(one!), at(other!)];
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}

const none: Mix = { sales: 0, support: 0, analyst: 0 };

function Corner({ type, plane, team, asked }: TriangleFrameProps & { readonly type: MemberType }) {
  const { t, formats, typeName } = useWords();
  const { x, y } = plane[type];
  const isTop = type === "analyst";
  const anchor = isTop ? "middle" : type === "sales" ? "start" : "end";
  // The words of the lower corners begin at the edge of the picture, below the triangle.
  const left = isTop ? x : type === "sales" ? x - 28 : x + 28;
  const top = isTop ? y - 30 : y + 22;
  const name = typeName(type);
  return (
    <g>
      <path
        d={shapePaths[memberTypes[type].shape]}
        fill={`var(--type-${type})`}
        transform={`translate(${x - 6} ${y - 6})`}
      />
      <text className="mix-corner" x={left} y={top} textAnchor={anchor}>
        {name}
      </text>
      {team && asked && (
        <text className="mix-corner-note" x={left} y={top + 16} textAnchor={anchor}>
          {t("teamMix.picture.corner", { team: formats.percent(team[type]), asked: formats.percent(asked[type]) })}
        </text>
      )}
    </g>
  );
}
