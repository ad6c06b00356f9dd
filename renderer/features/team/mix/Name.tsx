import type { Standing } from "./people.view.ts";
import type { Placed } from "./place-labels.ts";

type NameProps = {
  readonly said: string;
  readonly label: Placed;
  readonly standing: Standing;
  readonly isChosen: boolean;
};

/** A name beside its point, or at the end of a line from it. */
export function Name({ said, label: { x, y, anchor, leader }, standing, isChosen }: NameProps) {
  return (
    <g className="mix-name" data-standing={standing} data-chosen={isChosen}>
      {leader && <line className="mix-leader" x1={leader.x} y1={leader.y} x2={x} y2={y} />}
      <text x={x} y={y} dy="0.35em" textAnchor={anchor}>
        {said}
      </text>
    </g>
  );
}
