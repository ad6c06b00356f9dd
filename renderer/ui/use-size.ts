import { type RefCallback, useCallback, useState } from "react";

/** In pixels. */
export type Size = { readonly width: number; readonly height: number };

/** The room an element has, for pictures that are laid out by number; `before` until it is on the page. */
export function useSize<Of extends HTMLElement>(before: Size): readonly [RefCallback<Of>, Size] {
  const [size, setSize] = useState(before);
  const watch = useCallback((element: Of | null) => {
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      // Hidden for a moment: the picture stays as it was.
      if (width > 0 && height > 0)
        setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [watch, size];
}
