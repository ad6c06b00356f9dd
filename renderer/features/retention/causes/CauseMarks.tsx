/** A cell of the map: a disc for what was said, a diamond for what the work suggests, told apart by shape and size before any ink. */
import type { Marks } from "./cell.view.ts";

const [width, height] = [46, 24];
const middle = height / 2;
const [saidAt, workAt, trendAt] = [13, 29, 41];
/** In pixels, from a mark one can just make out to one that fills the cell. */
const [least, most] = [2.5, 8.5];
/** Asked, and nothing presses. */
const dot = 1.5;

const sizeOf = (strength: number) => least + (most - least) * strength;

export function CauseMarks({ marks: { said, work, trend } }: { readonly marks: Marks }) {
  return (
    <svg className="cause-marks" width={width} height={height} aria-hidden="true">
      {said && (
        <circle
          className="cause-said"
          data-old={(said.isOld && said.strength > 0) || undefined}
          cx={saidAt}
          cy={middle}
          r={said.strength > 0 ? sizeOf(said.strength) : dot}
          style={{ fillOpacity: said.ink }}
        />
      )}
      {work > 0 && <path className="cause-work" d={diamond(sizeOf(work))} />}
      {trend && <path className="cause-trend" d={trend === "rising" ? rising : falling} />}
    </svg>
  );
}

const diamond = (size: number) =>
  `M${workAt} ${middle - size}L${workAt + size} ${middle}L${workAt} ${middle + size}L${workAt - size} ${middle}Z`;
const rising = `M${trendAt - 3} 9L${trendAt + 2} 4M${trendAt - 1.5} 4H${trendAt + 2}V7.5`;
const falling = `M${trendAt - 3} 4L${trendAt + 2} 9M${trendAt - 1.5} 9H${trendAt + 2}V5.5`;
