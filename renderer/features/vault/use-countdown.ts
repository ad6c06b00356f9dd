import { useEffect, useState } from "react";

/** Seconds left of a wait, one less each second. */
export function useCountdown(seconds: number, onDone: () => void): number {
  const [left, setLeft] = useState(seconds);
  const [counted, setCounted] = useState(seconds);
  if (counted !== seconds) {
    setCounted(seconds);
    setLeft(seconds);
  }
  useEffect(() => {
    if (left <= 0) return undefined;
    const tick = setTimeout(() => {
      setLeft(left - 1);
      if (left === 1) onDone();
    }, 1000);
    return () => clearTimeout(tick);
  }, [left, onDone]);
  return left;
}
