/** The same deeds by keys alone: walk, mark, move, stretch, copy, remove. */
import { type FocusEvent, type KeyboardEvent, useState } from "react";
import { afterClick, afterKey, nothingChosen } from "../../../ui/grid-keys.ts";
import { newId } from "../../../workspace/new-id.ts";
import { timelineDeed } from "./keys.ts";
import { inReadingOrder, neighbour, rowsIn } from "./timeline.view.ts";
import type { BarDeeds } from "./use-bar-deeds.ts";
import type { Timeline } from "./use-timeline.ts";

const bare = { shiftKey: false, ctrlKey: false, metaKey: false };

type Around = {
  /** A drag to give up. */
  readonly cancelDrag: () => boolean;
  readonly onDetails: () => void;
  /** Called with the bar that the focus goes to. */
  readonly onFocus: (id: string) => void;
};

export function useKeys(timeline: Timeline, deeds: BarDeeds, { cancelDrag, onDetails, onFocus }: Around) {
  const { chosen, chosenBars, current, layout, words } = timeline;
  /** The gesture of a move by plain arrows, until Enter. */
  const [mode, setMode] = useState<string>();
  /** Presses of a held key are one gesture. */
  const [run, setRun] = useState<string>();
  const meant = chosenBars.length > 0 ? chosenBars : current ? [current] : [];

  function endMode(isKept: boolean) {
    if (mode !== undefined && !isKept) timeline.takeBack(mode);
    timeline.hold(undefined);
    setMode(undefined);
    timeline.tell(words.t(isKept ? "planTimeline.said.put" : "planTimeline.said.cancelled"));
  }

  function along(kind: "move" | "stretch", by: 1 | -1, isRepeat: boolean) {
    if (timeline.isStill) {
      timeline.refuse(words.t("planTimeline.said.frozen"));
      return;
    }
    const gesture = mode ?? (isRepeat && run !== undefined ? run : newId("gesture"));
    if (mode === undefined) setRun(gesture);
    if (kind === "move") deeds.move(meant, by, gesture);
    else if (current) deeds.stretch(current, by, gesture);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const deed = timelineDeed(event, mode !== undefined);
    if (deed === undefined) return;
    switch (deed.kind) {
      case "walk": {
        const next = neighbour(layout, current?.id ?? "", deed.walk);
        if (next === undefined) break;
        timeline.setChosen(afterClick(chosen, next, inReadingOrder(layout), { ...bare, shiftKey: deed.extends }));
        onFocus(next);
        break;
      }
      case "move":
      case "stretch":
        along(deed.kind, deed.by, event.repeat);
        break;
      case "mark":
      case "all": {
        const press = { ...bare, key: deed.kind === "all" ? "a" : " ", ctrlKey: deed.kind === "all" };
        const next = afterKey(chosen, press, inReadingOrder(layout));
        if (next) timeline.setChosen(next);
        if (next) timeline.tell(words.t("planTimeline.said.marked", { count: next.keys.size }));
        break;
      }
      case "copy": {
        const [first] = deeds.copy(meant) ?? [];
        if (first !== undefined) onFocus(first);
        break;
      }
      case "remove":
        deeds.remove(meant);
        break;
      case "switch":
        deeds.toggle(meant);
        break;
      case "details":
        onDetails();
        break;
      case "mode":
        if (timeline.isStill || meant.length === 0) timeline.refuse(words.t("planTimeline.said.frozen"));
        else {
          setMode(newId("gesture"));
          timeline.hold(rowsIn(layout));
          timeline.tell(words.t("planTimeline.said.moving"));
        }
        break;
      case "drop":
        endMode(true);
        break;
      case "cancel":
        if (cancelDrag()) break;
        if (mode !== undefined) endMode(false);
        else if (chosen.keys.size > 0) timeline.setChosen({ ...nothingChosen, current: chosen.current });
        else return;
        break;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Whoever goes elsewhere has put down what was being moved. */
  function onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
    if (mode !== undefined && !currentTarget.contains(relatedTarget)) endMode(true);
  }

  return { onKeyDown, onBlur, isMoving: mode !== undefined };
}
