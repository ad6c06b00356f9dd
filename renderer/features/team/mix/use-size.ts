import { type RefObject, useEffect, useRef, useState } from "react";
import type { Size } from "./triangle.ts";

/** The size of an element as it stands on screen, followed while it changes. */
export function useSize<Element extends HTMLElement>(before: Size): readonly [RefObject<Element | null>, Size] {
  const element = useRef<Element>(null);
  const [size, setSize] = useState(before);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = watched;
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return [element, size];
}
