/** What keys, hands and buttons do with bars: move, stretch, copy, remove, switch. Each is one step to undo. */
import { addMonths, type Month, monthsBetween } from "../../../../shared/base/month.ts";
import type { Change } from "../../../../shared/domain/change.ts";
import {
  addChanges,
  changeHire,
  enableChanges,
  placeChanges,
  removeChanges,
} from "../../../../shared/domain/edits/changes.ts";
import { shifted } from "../../../../shared/domain/edits/shift.ts";
import { stopLeverIn } from "../../../../shared/domain/edits/stretch.ts";
import { nothingChosen, onlyThis } from "../../../ui/grid-keys.ts";
import { newId } from "../../../workspace/new-id.ts";
import { barText } from "./bar-words.ts";
import { type Bar, barsOf } from "./timeline.view.ts";
import type { Timeline } from "./use-timeline.ts";

export type BarDeeds = ReturnType<typeof useBarDeeds>;

/** Where changes were when a gesture began: every step of it is reckoned from there. */
export type Origin = readonly { readonly id: string; readonly month: Month }[];

export const originOf = (bars: readonly Bar[]): Origin =>
  bars.flatMap(({ change, stop }) => [change, ...(stop ? [stop] : [])].map(({ id, month }) => ({ id, month })));

export function useBarDeeds(timeline: Timeline) {
  const { words, speech, attempt, tell, refuse } = timeline;
  const { t, formats } = words;

  /** Tells what was done, or why it was not. */
  function done(refusal: string | undefined, sentence: string, canUndo = false): boolean {
    if (refusal === undefined) tell(sentence, canUndo);
    else refuse(refusal);
    return refusal === undefined;
  }

  /** To `by` months from where they were when the gesture began. */
  function moveTo(origin: Origin, bars: readonly Bar[], by: number, gesture: string): boolean {
    const to = shifted(timeline.now(), origin, by);
    const [first] = to;
    const [bar] = bars;
    if (!first || !bar) return false;
    const month = formats.month(first.month);
    return done(
      attempt({ key: "moveChanges", count: to.length }, placeChanges(to), gesture),
      bars.length === 1
        ? t("planTimeline.said.moved", { what: barText(bar.change, speech), month })
        : t("planTimeline.said.movedMany", { count: bars.length, month }),
    );
  }

  /** A lever's stop, or a hire's first day, to that month of the plan. `stopId` is for the stop of one that has none yet. */
  function stretchTo({ change, stop }: Bar, to: number, stopId: string, gesture: string): boolean {
    const { start, months } = timeline.now();
    const what = barText(change, speech);
    if (change.type === "hire") {
      const leadTimeMonths = Math.max(0, Math.min(36, to - Math.max(0, monthsBetween(start, change.month))));
      return done(
        attempt({ key: "changeHire" }, changeHire(change.id, { leadTimeMonths }), gesture),
        t("planTimeline.said.leadTime", { what, months: formats.integer(leadTimeMonths) }),
      );
    }
    if (change.type !== "startLever") {
      refuse(t("planTimeline.said.notStretched", { what }));
      return false;
    }
    const last = Math.max(monthsBetween(start, change.month) + 1, Math.min(months, to));
    return done(
      attempt({ key: "stretchChange" }, stopLeverIn(change.id, stop?.id ?? stopId, addMonths(start, last)), gesture),
      t("planTimeline.said.stretched", { what, month: formats.month(addMonths(start, last)) }),
    );
  }

  /** Where the end that can be stretched lies now. */
  const endOf = ({ joins, to }: Bar) => joins ?? to;

  /** Copies with ids of their own; the bars they make. */
  function copied(bars: readonly Bar[]): { readonly changes: readonly Change[]; readonly ids: readonly string[] } {
    const changes = bars.flatMap(({ change, stop }) => [change, ...(stop ? [stop] : [])]);
    const fresh = changes.map((change) => ({ ...change, id: newId("change") }));
    return { changes: fresh, ids: barsOf({ ...timeline.now(), changes: fresh }).map(({ id }) => id) };
  }

  return {
    moveTo,
    stretchTo,
    endOf,
    /** A month on, each press a step of its own unless a gesture is given. */
    move: (bars: readonly Bar[], by: number, gesture = newId("gesture")) => moveTo(originOf(bars), bars, by, gesture),
    stretch: (bar: Bar, by: number, gesture = newId("gesture")) =>
      stretchTo(bar, endOf(bar) + by, newId("change"), gesture),
    /** Laid over the originals, to be moved by the hand or the keys; the ids of their bars, or undefined where refused. */
    copy(bars: readonly Bar[], gesture = newId("gesture")) {
      if (bars.length === 0) return undefined;
      const { changes, ids } = copied(bars);
      const label = { key: "copyChanges", count: changes.length } as const;
      if (!done(attempt(label, addChanges(changes), gesture), t("planTimeline.said.copied", { count: bars.length })))
        return undefined;
      timeline.setChosen({ ...onlyThis(ids[0]!), keys: new Set(ids) });
      return ids;
    },
    remove(bars: readonly Bar[]) {
      if (bars.length === 0) return;
      const ids = bars.flatMap(({ changeIds }) => changeIds);
      const next = timeline.bars.find(({ id, lane }) => !bars.some((bar) => bar.id === id) && lane === bars[0]!.lane);
      const refusal = attempt({ key: "removeChanges", count: ids.length }, removeChanges(ids));
      if (done(refusal, t("planTimeline.said.removed", { count: bars.length }), true))
        timeline.setChosen(next ? onlyThis(next.id) : nothingChosen);
    },
    /** All off where any is on; else all on. */
    toggle(bars: readonly Bar[]) {
      if (bars.length === 0) return;
      const isOn = !bars.some(({ change }) => change.enabled);
      const ids = bars.flatMap(({ changeIds }) => changeIds);
      done(attempt({ key: "toggleChange" }, enableChanges(ids, isOn)), t(`planTimeline.said.${isOn ? "on" : "off"}`));
    },
  };
}
