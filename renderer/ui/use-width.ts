import { type RefCallback, useCallback, useState } from "react";

/** How wide an element is, for pictures that are laid out by number; 0 until it is on the page. */
export function useWidth<Of extends HTMLElement>(): readonly [RefCallback<Of>, number] {
  const [width, setWidth] = useState(0);
  const watch = useCallback((element: Of | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  return [watch, width];
}
