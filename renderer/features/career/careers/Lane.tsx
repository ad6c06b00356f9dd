import { memo } from "react";
import type { CareerAhead } from "../../../../shared/analysis/careers/careers-ahead.ts";
import { laneShape, placeIn } from "./lane-shape.view.ts";

type LaneProps = { readonly career: CareerAhead; readonly months: number; readonly monthIndex: number };

/** Where the futures have someone, month by month. A picture only: the row beside it says the same in words. */
export const Lane = memo(function Lane({ career, months, monthIndex }: LaneProps) {
  const { bands, ready, rises, span } = laneShape(career, months);
  const at = (place: number) => ({ left: `${place}%` });
  return (
    <span className="lane" aria-hidden>
      {bands.map(({ state, clipPath }) => (
        <span key={state} className="lane-band" data-state={state} style={{ clipPath }} />
      ))}
      {span && <span className="lane-span" style={{ left: `${span.from}%`, width: `${span.to - span.from}%` }} />}
      {ready !== undefined && <span className="lane-mark" data-mark="ready" style={at(ready)} />}
      {rises !== undefined && <span className="lane-mark" data-mark="rises" style={at(rises)} />}
      <span className="lane-cursor" style={at(placeIn(monthIndex, months))} />
    </span>
  );
});
