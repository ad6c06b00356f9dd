import { createContext, type ReactNode, use } from "react";
import "./Still.css";

/** Nothing around here can be changed for now: fields are off, and what stands above the page says why. */
export const StillContext = createContext(false);

export const useStill = (): boolean => use(StillContext);

/** Controls that are shown and cannot be used for now; what is around them says why. */
export function Still({ when, children }: { when: boolean; children: ReactNode }) {
  const isStill = useStill() || when;
  return (
    <div className="still" inert={isStill}>
      <StillContext value={isStill}>{children}</StillContext>
    </div>
  );
}
