/** The lanes with their bars: one stop for the Tab key, arrows inside, and only the rows in sight are drawn. */
import { type ReactNode, type RefCallback, useEffect, useId, useRef, useState } from "react";
import { addMonths, monthsBetween } from "../../../../shared/base/month.ts";
import { currentMonth } from "../../../../shared/domain/current-month.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useProjection } from "../../../simulator/use-simulator.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { barSentence, barText } from "./bar-words.ts";
import { gutterPx, rowPx, rowsInSight, sheetWidth } from "./geometry.ts";
import { TimelineBar } from "./TimelineBar.tsx";
import { TimelineHead, TimelineLines } from "./TimelineHead.tsx";
import { laneIds } from "./timeline.view.ts";
import type { BarDeeds } from "./use-bar-deeds.ts";
import { useHand } from "./use-hand.ts";
import { useKeys } from "./use-keys.ts";
import type { Timeline } from "./use-timeline.ts";
import "./stage.css";

type StageProps = {
  readonly timeline: Timeline;
  readonly deeds: BarDeeds;
  readonly watch: RefCallback<HTMLDivElement>;
  readonly onDetails: () => void;
  /** The totals, month under month. */
  readonly foot: ReactNode;
};

/** Rows drawn before the scroller knows its height. */
const firstHeight = 900;

export function Stage({ timeline, deeds, watch, onDetails, foot }: StageProps) {
  const { words, speech, scenario, baseline, layout, chosen, problems, behind, monthPx, isStill } = timeline;
  const { t } = words;
  const { monthIndex, showMonth } = useFocus();
  const projection = useProjection();
  const helpId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState(() => rowsInSight(0, firstHeight));
  /** The bar that keys lead to may be drawn only once it is chosen. */
  const toFocus = useRef<string>(undefined);
  const { start, months } = scenario;
  const hand = useHand(timeline, deeds);
  const keys = useKeys(timeline, deeds, {
    cancelDrag: hand.cancel,
    onDetails,
    onFocus: (id) => (toFocus.current = id),
  });
  const { sought } = timeline;
  useEffect(() => {
    if (sought) toFocus.current = sought.barId;
  }, [sought]);
  useEffect(() => {
    if (toFocus.current === undefined) return;
    const bar = list.current?.querySelector<HTMLElement>(`[data-bar="${CSS.escape(toFocus.current)}"]`);
    if (!bar) return;
    toFocus.current = undefined;
    bar.focus({ preventScroll: true });
    bar.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  const order = new Map(layout.placed.map(({ bar }, index) => [bar.id, index + 1]));
  const tabStop = chosen.current ?? layout.placed[0]?.bar.id;
  const drawn = layout.placed.filter(
    ({ bar, row }) => (row >= sight.from && row <= sight.to) || bar.id === tabStop || chosen.keys.has(bar.id),
  );
  const span = { start, months, monthPx };
  return (
    <div
      className="timeline-stage"
      ref={watch}
      data-dragging={hand.isDragging || keys.isMoving || undefined}
      onScroll={({ currentTarget: { scrollTop, clientHeight } }) => {
        const next = rowsInSight(scrollTop, clientHeight);
        setSight((known) => (known.from === next.from && known.to === next.to ? known : next));
      }}
    >
      <div className="timeline-sheet" style={{ width: sheetWidth(monthPx, months) }}>
        <TimelineHead {...span} shownIndex={monthIndex} onShow={showMonth} />
        <div className="timeline-body" style={{ height: layout.rows * rowPx }}>
          <TimelineLines
            {...span}
            shownIndex={monthIndex}
            today={monthsBetween(start, addMonths(currentMonth(baseline), 1))}
            breach={projection?.breach.likelyShortFrom}
          />
          {layout.lanes.map(({ id, row, rows, bars }) => (
            <div
              key={id}
              className="timeline-lane"
              aria-hidden="true"
              data-empty={bars === 0 || undefined}
              style={{ top: row * rowPx, height: rows * rowPx }}
            >
              <span className="timeline-lane-name" style={{ width: gutterPx }}>
                {t(`planTimeline.lanes.${id}`)}
              </span>
            </div>
          ))}
          {drawn.length > 0 && (
            <div
              className="timeline-bars"
              ref={list}
              role="listbox"
              aria-label={t("planTimeline.title")}
              aria-multiselectable
              aria-describedby={helpId}
              {...hand.handlers}
              onKeyDown={keys.onKeyDown}
              onFocus={hand.onFocus}
              onBlur={keys.onBlur}
            >
              {laneIds.map((lane) => {
                const own = drawn.filter(({ bar }) => bar.lane === lane);
                const { bars = 0 } = layout.lanes.find(({ id }) => id === lane) ?? {};
                return own.length === 0 ? undefined : (
                  <div
                    key={lane}
                    role="group"
                    aria-label={t("planTimeline.lane", { count: bars, lane: t(`planTimeline.lanes.${lane}`) })}
                  >
                    {own.map(({ bar, row }) => (
                      <TimelineBar
                        key={bar.id}
                        {...{ bar, row, months, monthPx, isStill }}
                        text={barText(bar.change, speech)}
                        sentence={barSentence(bar, scenario, speech)}
                        isChosen={chosen.keys.has(bar.id)}
                        isTabStop={bar.id === tabStop}
                        hasProblem={bar.changeIds.some((id) => problems.has(id) || behind.includes(id))}
                        place={order.get(bar.id) ?? 0}
                        of={layout.placed.length}
                      />
                    ))}
                  </div>
                );
              })}
            </div>
          )}
        </div>
        {foot}
      </div>
      <VisuallyHidden>
        <span id={helpId}>{t("planTimeline.keys.help")}</span>
      </VisuallyHidden>
    </div>
  );
}
