import { type ReactNode, useEffect, useState } from "react";
import { useIsSettling } from "./use-simulator.ts";

/** A shorter wait is over before anybody notices it: nothing on screen fades for it and comes back. */
const noticedMs = 150;

type SettlingProps = { className: string; children: ReactNode };

/** A part of a screen that shows the projection: `data-settling` until the run is through, `data-waiting` once that takes its time. */
export function Settling({ className, children }: SettlingProps) {
  const isSettling = useIsSettling();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isSettling) return undefined;
    const timer = setTimeout(() => setLong(true), noticedMs);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isSettling]);
  return (
    <div className={className} data-settling={isSettling} data-waiting={isSettling && isLong}>
      {children}
    </div>
  );
}
