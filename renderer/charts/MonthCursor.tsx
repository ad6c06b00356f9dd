/** A month at a time: the same reading for the mouse, the finger, the keyboard and the screen reader. */
import { type KeyboardEvent, type PointerEvent, use, useState } from "react";
import { LinkedMonthContext } from "./linked-month.ts";

type MonthCursorProps = {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly label: string;
  readonly months: number;
  /** What it reads out for a month. */
  readonly sentenceAt: (index: number) => string;
  readonly pixelOf: (index: number) => number;
  readonly indexAt: (pixel: number) => number;
};

/** Where each key moves the cursor, from `index` among `count` months. */
const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index) => index + 1,
  ArrowUp: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  ArrowDown: (index) => index - 1,
  PageUp: (index) => index + 12,
  PageDown: (index) => index - 12,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const tooltipWidth = 260;

export function MonthCursor({ plot, label, months, sentenceAt, pixelOf, indexAt }: MonthCursorProps) {
  const [ownIndex, setOwnIndex] = useState(0);
  const [isOpen, setOwnOpen] = useState(false);
  const linked = use(LinkedMonthContext);
  const index = linked?.index ?? ownIndex;
  const setIndex = linked?.move ?? setOwnIndex;
  const setOpen = (open: boolean) => {
    setOwnOpen(open);
    linked?.open(open);
  };
  const last = months - 1;
  const within = (value: number) => Math.min(Math.max(Math.round(value), 0), last);
  const shown = within(index);
  const sentence = sentenceAt(shown);
  const x = pixelOf(shown) - plot.left;
  const width = plot.right - plot.left;

  function move(event: KeyboardEvent) {
    if (event.key === "Escape") setOpen(false);
    const next = moves[event.key];
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setIndex(within(next(shown, months)));
    setOpen(true);
  }

  function follow(event: PointerEvent<HTMLElement>) {
    setIndex(within(indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left + plot.left)));
    setOpen(true);
  }

  return (
    <div
      className="chart-cursor"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={shown}
      aria-valuetext={sentence}
      style={{ left: plot.left, top: plot.top, width, height: plot.bottom - plot.top }}
      onKeyDown={move}
      onFocus={() => setOpen(true)}
      onBlur={() => setOpen(false)}
      onPointerDown={follow}
      onPointerMove={follow}
      onPointerLeave={() => setOpen(false)}
    >
      {(isOpen || linked?.isOpen === true) && <div className="chart-cursor-line" style={{ left: x }} />}
      {isOpen && (
        <div
          className="chart-tooltip"
          aria-hidden="true"
          style={x > width - tooltipWidth - 12 ? { right: width - x + 10 } : { left: x + 10 }}
        >
          {sentence}
        </div>
      )}
    </div>
  );
}
