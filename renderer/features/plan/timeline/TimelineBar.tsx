/** One change on the timeline: its words, and under them its course. Shades are told apart by pattern as well. */
import { memo } from "react";
import type { Bar } from "./timeline.view.ts";
import { rowPx, xOf } from "./geometry.ts";
import "./bar.css";

type TimelineBarProps = {
  readonly bar: Bar;
  readonly row: number;
  readonly months: number;
  readonly monthPx: number;
  readonly text: string;
  readonly sentence: string;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly isStill: boolean;
  readonly hasProblem: boolean;
  readonly place: number;
  readonly of: number;
};

export const TimelineBar = memo(function TimelineBar({ bar, row, months, monthPx, text, ...shown }: TimelineBarProps) {
  const { id, from, to, joins, ramped, change, lane } = bar;
  const left = xOf(from, months, monthPx);
  const widthTo = (a: number, b: number) => Math.max(0, xOf(b, months, monthPx) - xOf(a, months, monthPx));
  const isOutside = from < 0 || from >= months;
  return (
    <div
      className="timeline-bar"
      role="option"
      aria-selected={shown.isChosen}
      aria-label={shown.sentence}
      aria-posinset={shown.place}
      aria-setsize={shown.of}
      title={shown.sentence}
      tabIndex={shown.isTabStop ? 0 : -1}
      data-bar={id}
      data-lane={lane}
      data-off={!change.enabled || undefined}
      data-outside={isOutside || undefined}
      data-problem={shown.hasProblem || undefined}
      data-still={shown.isStill || undefined}
      style={{ left, top: row * rowPx, minWidth: widthTo(from, to) }}
    >
      <span className="timeline-words">{text}</span>
      <span className="timeline-track" style={{ width: Math.max(8, widthTo(from, to)) }}>
        {joins !== undefined && ramped !== undefined ? (
          <>
            <span className="timeline-part" data-part="search" style={{ width: widthTo(from, joins) }} />
            <span className="timeline-edge" data-edge style={{ left: widthTo(from, joins) - 5 }} />
            <span className="timeline-part" data-part="ramp" style={{ width: widthTo(joins, ramped) }} />
            <span className="timeline-part" data-part="full" style={{ width: widthTo(ramped, to) }} />
          </>
        ) : change.type === "startLever" ? (
          <>
            <span className="timeline-part" data-part="run" style={{ width: "100%" }} />
            <span className="timeline-edge" data-edge style={{ right: -3 }} />
          </>
        ) : (
          <span className="timeline-part" data-part="point" style={{ width: "100%" }} />
        )}
      </span>
    </div>
  );
});
