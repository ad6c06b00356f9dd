/** Whether there is more to either side of what a scrolling box shows. */
import { type RefObject, useEffect, useState } from "react";

export type Sideways = { readonly before: boolean; readonly after: boolean };

/** The half pixels of a scaled screen and what stands out of a table by its lines are no column. */
const least = 8;

const sidesOf = ({ scrollLeft, scrollWidth, clientWidth }: Element): Sideways => ({
  before: scrollLeft >= least,
  after: scrollWidth - clientWidth - scrollLeft >= least,
});

/** `contentWidth` says when what is inside has become wider or narrower, which no box is told. */
export function useSideways(box: RefObject<HTMLElement | null>, contentWidth: number): Sideways {
  const [sides, setSides] = useState<Sideways>({ before: false, after: false });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const next = sidesOf(element);
      setSides((now) => (now.before === next.before && now.after === next.after ? now : next));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [box, contentWidth]);
  return sides;
}
