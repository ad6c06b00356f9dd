import { type RefObject, useCallback, useEffect, useRef } from "react";

/** Drawn a little before it is scrolled into sight. */
const rootMargin = "200px";

/** Does what it is given at once while the element can be seen, else the latest of it as soon as it can. */
export function useOnceInSight(element: RefObject<Element | null>): (task: () => void) => void {
  const isInSight = useRef(true);
  const waiting = useRef<() => void>(undefined);
  useEffect(() => {
    if (element.current === null || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        isInSight.current = entries.at(-1)?.isIntersecting ?? true;
        if (!isInSight.current) return;
        waiting.current?.();
        waiting.current = undefined;
      },
      { rootMargin },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return useCallback((task) => {
    waiting.current = isInSight.current ? undefined : task;
    if (isInSight.current) task();
  }, []);
}
