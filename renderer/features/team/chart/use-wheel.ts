/** The wheel over the chart: pan, with Shift sideways, with Ctrl (as a trackpad's pinch comes) zoom. */
import { type RefObject, useEffect } from "react";
import { pan, zoom } from "./camera.ts";
import type { Stage } from "./stage.ts";

/** Pixels in a line, for wheels that turn by lines. */
const linePixels = 16;
/** So many pixels of the wheel make things e times as large. */
const zoomPixels = 300;

export function useWheel(box: RefObject<HTMLElement | null>, stage: RefObject<Stage | undefined>): void {
  useEffect(() => {
    const frame = box.current;
    function onWheel(event: WheelEvent) {
      const { current } = stage;
      if (!frame || !current) return;
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePixels : 1;
      const [x, y] = [event.deltaX * unit, event.deltaY * unit];
      if (event.ctrlKey || event.metaKey) {
        const { left, top } = frame.getBoundingClientRect();
        const at = { x: event.clientX - left, y: event.clientY - top };
        current.look(zoom(current.camera(), at, Math.exp(-y / zoomPixels)));
      } else current.look(pan(current.camera(), event.shiftKey && x === 0 ? { x: y, y: 0 } : { x, y }));
    }
    // React listens to wheels without a right to keep the page from scrolling.
    frame?.addEventListener("wheel", onWheel, { passive: false });
    return () => frame?.removeEventListener("wheel", onWheel);
  }, [box, stage]);
}
