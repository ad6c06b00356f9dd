/** The team's centre, what the work asks for now and later, and the way from the one to the others. */
import type { Placed } from "./place-labels.ts";
import type { Point } from "./triangle.ts";

export type Mark = { readonly id: "team" | "asked" | "askedLater"; readonly at: Point; readonly words: string };

export const markRadius = 8;
const diamond = (radius: number) => `M0 ${-radius} L${radius} 0 L0 ${radius} L${-radius} 0 Z`;

type TriangleMarksProps = { readonly marks: readonly Mark[]; readonly placed: ReadonlyMap<string, Placed> };

export function TriangleMarks({ marks, placed }: TriangleMarksProps) {
  const ways = marks.slice(1).map((mark, index) => ({ from: marks[index]!, to: mark }));
  return (
    <g aria-hidden>
      {ways.map(({ from, to }) => (
        <line key={to.id} className="mix-way" x1={from.at.x} y1={from.at.y} x2={to.at.x} y2={to.at.y} />
      ))}
      {marks.map(({ id, at, words }) => {
        const label = placed.get(id);
        return (
          <g key={id} className="mix-mark" data-mark={id}>
            <path d={diamond(markRadius)} transform={`translate(${at.x} ${at.y})`} />
            {label && (
              <text x={label.x} y={label.y} dy="0.35em" textAnchor={label.anchor} className="mix-mark-words">
                {words}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
