/** New customers drawn by hand: a stroke with the pointer, or month by month with the keys. One gesture is one step to undo. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { liftedFrom, withMonth, withStroke } from "../../../../shared/analysis/demand/drawn-series.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useStill } from "../../../ui/Still.tsx";
import { drawingScale, type GrowthView, namedMonths } from "./growth.view.ts";

type CurveEditorProps = {
  readonly label: string;
  readonly view: GrowthView;
  readonly onDraw: (values: readonly number[], gesture: string) => void;
};

type Stroke = { readonly gesture: string; values: readonly number[]; last: { month: number; value: number } };
const page = 5;
const rises: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: page, PageDown: -page };

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

export function CurveEditor({ label, view, onDraw }: CurveEditorProps) {
  const { t, formats } = useWords();
  const isStill = useStill();
  const { values, months, from, to } = view;
  const plot = useRef<HTMLDivElement>(null);
  const stroke = useRef<Stroke>(undefined);
  /** Key presses on one month belong together until the hand goes elsewhere. */
  const keys = useRef<{ readonly place: string; readonly gesture: string }>(undefined);
  const [chosen, choose] = useState(from);
  const [heldTop, holdTop] = useState<number>();
  const scale = drawingScale(values);
  const top = heldTop ?? scale.top;
  const here = within(chosen, from, to - 1);
  const ticks = namedMonths(months);

  function pointAt({ clientX, clientY }: PointerEvent) {
    const { left, width, top: above, height } = plot.current!.getBoundingClientRect();
    const month = within(Math.floor(((clientX - left) / width) * months.length), from, to - 1);
    const value = within(1 - (clientY - above) / height, 0, 1) * top;
    return { month, value: Math.round(value / (scale.step / 2)) * (scale.step / 2) };
  }

  function begin(event: PointerEvent<HTMLElement>) {
    if (isStill || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointAt(event);
    stroke.current = { gesture: crypto.randomUUID(), values, last: point };
    holdTop(scale.top);
    draw(event);
  }

  function draw(event: PointerEvent) {
    const drawn = stroke.current;
    if (!drawn) return;
    const point = pointAt(event);
    drawn.values = withStroke(drawn.values, drawn.last, point);
    drawn.last = point;
    choose(point.month);
    onDraw(drawn.values, drawn.gesture);
  }

  function end() {
    stroke.current = undefined;
    holdTop(undefined);
  }

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = goingTo(event.key);
    const rise = rises[event.key];
    if (next === undefined && rise === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== undefined) {
      keys.current = undefined;
      choose(next);
      plot.current?.querySelector<HTMLElement>(`[data-month="${next}"]`)?.focus();
    } else if (rise !== undefined && !isStill) change(rise * scale.step, event.shiftKey);
  }

  function goingTo(key: string): number | undefined {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: here - 1,
      ArrowRight: here + 1,
      Home: from,
      End: to - 1,
    };
    const next = moves[key];
    return next === undefined ? undefined : within(next, from, to - 1);
  }

  function change(step: number, isOnward: boolean) {
    const place = `${here} ${isOnward}`;
    if (keys.current?.place !== place) keys.current = { place, gesture: crypto.randomUUID() };
    const next = isOnward
      ? liftedFrom(values, here, step)
      : withMonth(values, { month: here, value: values[here]! + step });
    onDraw(next, keys.current.gesture);
  }

  return (
    <div className="demand-curve" role="group" aria-label={label}>
      <p className="demand-curve-unit" aria-hidden="true">
        {t("capacityDemand.growth.unit")}
      </p>
      <div className="demand-curve-scale" aria-hidden="true">
        {[1, 0.5, 0].map((part) => (
          <span key={part}>{formats.decimal(top * part, top < 4 ? 2 : 1)}</span>
        ))}
      </div>
      <div
        ref={plot}
        className="demand-curve-plot"
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
        onKeyDown={press}
        onBlur={() => (keys.current = undefined)}
      >
        {values.map((value, index) => {
          const isReached = index >= from && index < to;
          const said = { number: formats.decimal(value, 2), month: formats.month(months[index]!) };
          return (
            <div
              key={months[index]}
              className="demand-curve-month"
              role="slider"
              aria-orientation="vertical"
              aria-label={said.month}
              aria-valuemin={0}
              aria-valuemax={Math.max(top, value)}
              aria-valuenow={value}
              aria-valuetext={
                isReached ? t("capacityDemand.growth.value", said) : t("capacityDemand.growth.valueElsewhere", said)
              }
              aria-disabled={isStill || !isReached}
              tabIndex={isReached && index === here ? 0 : -1}
              data-month={index}
              data-off={!isReached || undefined}
              data-hidden={(view.hiddenFrom !== undefined && index >= view.hiddenFrom) || undefined}
              onFocus={() => isReached && choose(index)}
            >
              <span className="demand-curve-bar" style={{ height: `${Math.min(100, (value / top) * 100)}%` }} />
            </div>
          );
        })}
      </div>
      <div className="demand-curve-axis" aria-hidden="true">
        {months.map((month, index) => (
          <span key={month} className="demand-curve-tick">
            {ticks.has(index) && formats.month(month)}
          </span>
        ))}
      </div>
      <p className="demand-curve-readout" aria-hidden="true">
        {t("capacityDemand.growth.value", {
          number: formats.decimal(values[here] ?? 0, 2),
          month: formats.month(months[here]!),
        })}
      </p>
    </div>
  );
}
