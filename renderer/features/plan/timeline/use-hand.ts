/** The hand on the timeline: take a bar and move it along the months, its end to stretch it, with Ctrl or Alt a copy of it. */
import { type FocusEvent, type PointerEvent, useRef, useState } from "react";
import { addChanges } from "../../../../shared/domain/edits/changes.ts";
import type { Change } from "../../../../shared/domain/change.ts";
import { shifted } from "../../../../shared/domain/edits/shift.ts";
import { afterClick, onlyThis } from "../../../ui/grid-keys.ts";
import { newId } from "../../../workspace/new-id.ts";
import { type Bar, barsOf, inReadingOrder, rowsIn } from "./timeline.view.ts";
import { type BarDeeds, type Origin, originOf } from "./use-bar-deeds.ts";
import type { Timeline } from "./use-timeline.ts";

type Drag = {
  readonly gesture: string;
  readonly fromX: number;
  readonly bar: Bar;
  readonly bars: readonly Bar[];
  readonly origin: Origin;
  readonly edge: boolean;
  /** Of a copy: what it puts in, as it was taken. */
  readonly copies: readonly Change[] | undefined;
  readonly stopId: string;
  by: number;
  isMoving: boolean;
};

/** Below this many pixels a press is a press. */
const slack = 3;

const barAt = (target: EventTarget) =>
  target instanceof Element ? (target.closest("[data-bar]")?.getAttribute("data-bar") ?? undefined) : undefined;

export function useHand(timeline: Timeline, deeds: BarDeeds) {
  const drag = useRef<Drag>(undefined);
  const [isDragging, setDragging] = useState(false);
  const { bars, chosen, layout, monthPx, isStill } = timeline;

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    const bar = bars.find(({ id }) => id === barAt(event.target));
    if (!bar || event.button !== 0) return;
    const isCopy = event.ctrlKey || event.metaKey || event.altKey;
    const isHeld = chosen.keys.has(bar.id);
    if (event.shiftKey) timeline.setChosen(afterClick(chosen, bar.id, inReadingOrder(layout), event));
    else if (!isHeld && !isCopy) timeline.setChosen(onlyThis(bar.id));
    else if (!isCopy) timeline.setChosen({ ...chosen, current: bar.id });
    if (isStill || event.shiftKey) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const meant = isHeld ? bars.filter(({ id }) => chosen.keys.has(id)) : [bar];
    const changes = meant.flatMap(({ change, stop }) => [change, ...(stop ? [stop] : [])]);
    drag.current = {
      gesture: newId("gesture"),
      fromX: event.clientX,
      bar,
      bars: meant,
      origin: originOf(meant),
      edge: event.target instanceof Element && event.target.closest("[data-edge]") !== null,
      copies: isCopy ? changes.map((change) => ({ ...change, id: newId("change") })) : undefined,
      stopId: newId("change"),
      by: 0,
      isMoving: false,
    };
  }

  function moveCopies({ gesture, bars: meant }: Drag, copies: readonly Change[], by: number) {
    const { words } = timeline;
    const placed = shifted(timeline.now(), copies, by);
    const changes = copies.map((change, index) => ({ ...change, month: placed[index]!.month }));
    const label = { key: "copyChanges", count: changes.length } as const;
    const refusal = timeline.attempt(label, addChanges(changes), gesture);
    if (refusal !== undefined) {
      timeline.refuse(refusal);
      return;
    }
    timeline.tell(words.t("planTimeline.said.copied", { count: meant.length }));
    const ids = barsOf({ ...timeline.now(), changes }).map(({ id }) => id);
    timeline.setChosen({ ...onlyThis(ids[0]!), keys: new Set(ids) });
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const held = drag.current;
    if (!held) return;
    const dx = event.clientX - held.fromX;
    if (!held.isMoving && Math.abs(dx) > slack) {
      held.isMoving = true;
      timeline.hold(rowsIn(layout));
      setDragging(true);
    }
    const by = Math.round(dx / monthPx);
    if (!held.isMoving || by === held.by) return;
    held.by = by;
    if (held.edge && !held.copies) deeds.stretchTo(held.bar, deeds.endOf(held.bar) + by, held.stopId, held.gesture);
    else if (held.copies) moveCopies(held, held.copies, by);
    else deeds.moveTo(held.origin, held.bars, by, held.gesture);
  }

  function letGo(event: PointerEvent<HTMLElement>) {
    const held = drag.current;
    drag.current = undefined;
    if (!held) return;
    // A press that moved nothing chooses as a click does; with Ctrl it marks or unmarks.
    if (!held.isMoving && event.type === "pointerup") {
      if (event.ctrlKey || event.metaKey)
        timeline.setChosen(afterClick(chosen, held.bar.id, inReadingOrder(layout), event));
      else timeline.setChosen(onlyThis(held.bar.id));
    }
    timeline.hold(undefined);
    setDragging(false);
  }

  return {
    isDragging,
    /** Keys mean the bar that has the focus, however it came there; where a press brought it, the press decides. */
    onFocus(event: FocusEvent<HTMLElement>) {
      const id = barAt(event.target);
      if (drag.current || id === undefined || id === chosen.current) return;
      timeline.setChosen(chosen.keys.has(id) ? { ...chosen, current: id } : onlyThis(id));
    },
    /** True where there was a drag to give up. */
    cancel(): boolean {
      const held = drag.current;
      if (!held) return false;
      drag.current = undefined;
      timeline.takeBack(held.gesture);
      timeline.tell(timeline.words.t("planTimeline.said.cancelled"));
      timeline.hold(undefined);
      setDragging(false);
      return true;
    },
    handlers: { onPointerDown, onPointerMove, onPointerUp: letGo, onPointerCancel: letGo },
  };
}
