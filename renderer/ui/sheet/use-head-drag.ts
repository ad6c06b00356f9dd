/** Dragging a column by its head to the place of another. A press that goes nowhere is still a click: it sorts. */
import { type PointerEvent, useRef, useState } from "react";
import type { SheetHeadDeeds } from "./SheetHead.tsx";

export type HeadDrag = {
  /** Whether the press that just ended moved a column. */
  readonly wasDrag: () => boolean;
  readonly handlersOf: (columnId: string) => object;
};

/** In pixels. Less is a hand that is not quite still. */
const leastDistance = 6;

type Drag = { readonly id: string; readonly from: number; hasMoved: boolean };

/** The head under the pointer, which belongs to where it was pressed. */
function headAt({ clientX, clientY }: PointerEvent): string | undefined {
  const head = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-head]");
  return head?.dataset["head"];
}

export function useHeadDrag(onMove: SheetHeadDeeds["onMove"]): HeadDrag {
  const drag = useRef<Drag>(undefined);
  const [carried, setCarried] = useState<{ readonly id: string; readonly over: string | undefined }>();

  function stop() {
    drag.current = undefined;
    setCarried(undefined);
  }

  return {
    wasDrag: () => drag.current?.hasMoved ?? false,
    handlersOf: (id) =>
      onMove === undefined
        ? {}
        : {
            "data-head": id,
            "data-carried": carried?.id === id || undefined,
            "data-over": (carried?.over === id && carried.id !== id) || undefined,
            onPointerDown(event: PointerEvent<HTMLElement>) {
              if (event.button !== 0) return;
              event.currentTarget.setPointerCapture(event.pointerId);
              drag.current = { id, from: event.clientX, hasMoved: false };
            },
            onPointerMove(event: PointerEvent) {
              const { current } = drag;
              if (current === undefined || event.buttons !== 1) return;
              if (!current.hasMoved && Math.abs(event.clientX - current.from) < leastDistance) return;
              current.hasMoved = true;
              const over = headAt(event);
              if (carried?.over !== over || carried?.id !== id) setCarried({ id, over });
            },
            onPointerUp(event: PointerEvent) {
              const to = drag.current?.hasMoved ? headAt(event) : undefined;
              if (to !== undefined && to !== id) onMove(id, to);
              // The click that follows must still know that this was no click.
              setTimeout(stop);
            },
            onPointerCancel: stop,
          },
  };
}
