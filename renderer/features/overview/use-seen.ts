import { type RefObject, useEffect, useState } from "react";

/** Whether something has come into sight: what costs seconds is not worked out for those who never scroll there. */
export function useSeen(ref: RefObject<Element | null>): boolean {
  const [isSeen, see] = useState(false);
  useEffect(() => {
    if (isSeen || ref.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) see(true);
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, isSeen]);
  return isSeen;
}
