/** Thousands of people as a handful of shapes: whoever is pointed at or chosen is drawn by themselves on top. */
import { memo, useMemo } from "react";
import { type MemberType, memberTypeIds, memberTypes } from "../../../../shared/catalogue/member-types.ts";
import type { Shape } from "../../../ui/TypeMark.tsx";
import type { Person } from "./people.view.ts";
import type { Point } from "./triangle.ts";

type Place = { readonly person: Person; readonly at: Point };
type CrowdProps = { readonly points: readonly Place[] };

/** Round a middle, about eight pixels across. */
const outlines: Readonly<Record<Shape, string>> = {
  triangle: "m0 -4 l4 7 h-8 z",
  circle: "m-3.5 0 a3.5 3.5 0 1 0 7 0 a3.5 3.5 0 1 0 -7 0 z",
  square: "m-3.5 -3.5 h7 v7 h-7 z",
};

type Layer = { readonly type: MemberType; readonly isHollow: boolean; readonly isFaint: boolean };

const layers: readonly Layer[] = memberTypeIds.flatMap((type) =>
  [false, true].flatMap((isHollow) => [false, true].map((isFaint) => ({ type, isHollow, isFaint }))),
);

/** Whoever is drawn by themselves, and may be on the move, is not among them: while one person is dragged, the crowd stays as it is. */
export const Crowd = memo(function Crowd({ points }: CrowdProps) {
  const paths = useMemo(
    () =>
      layers.map(({ type, isHollow, isFaint }) => {
        const outline = outlines[memberTypes[type].shape];
        return points
          .filter(({ person }) => person.type === type && person.isHire === isHollow && isFaint === isGoing(person))
          .map(({ at }) => `M${at.x.toFixed(1)} ${at.y.toFixed(1)} ${outline}`)
          .join("");
      }),
    [points],
  );
  return (
    <g className="mix-crowd" aria-hidden>
      {layers.map(({ type, isHollow, isFaint }, index) => (
        <path
          key={index}
          d={paths[index]}
          data-hollow={isHollow}
          data-faint={isFaint}
          style={isHollow ? { stroke: `var(--type-${type})` } : { fill: `var(--type-${type})` }}
        />
      ))}
    </g>
  );
}, isSameCrowd);

/** A new projection, and an edit of somebody else, make everyone anew and move nobody. */
function isSameCrowd({ points: before }: CrowdProps, { points: next }: CrowdProps): boolean {
  return (
    before === next || (before.length === next.length && before.every((one, index) => isSamePlace(one, next[index]!)))
  );
}

const isSamePlace = (one: Place, other: Place) =>
  one.at.x === other.at.x &&
  one.at.y === other.at.y &&
  one.person.type === other.person.type &&
  one.person.isHire === other.person.isHire &&
  isGoing(one.person) === isGoing(other.person);

const isGoing = ({ standing }: Person) => standing === "leaving" || standing === "gone";

/** Further than this from a small point, nobody means it. */
const reach = 9;

/** Whose point lies nearest to a place, within reach. */
export function nearestPerson({ points }: CrowdProps, { x, y }: Point): string | undefined {
  let nearest: string | undefined;
  let least = reach;
  for (const { person, at } of points) {
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance >= least) continue;
    [nearest, least] = [person.id, distance];
  }
  return nearest;
}
