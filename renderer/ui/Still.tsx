import { createContext, type ReactNode, use } from "react";
import "./Still.css";

/** Why nothing around here can be changed for now; fields and buttons that edit are off. An empty text: what is around them says it. */
export const StillContext = createContext<string | undefined>(undefined);

export const useStill = (): boolean => use(StillContext) !== undefined;

/** What a control says that is off because nothing can be changed. */
export const useStillReason = (): string | undefined => use(StillContext) || undefined;

/** Controls that are shown and cannot be used for now; what is around them says why. */
export function Still({ when, children }: { when: boolean; children: ReactNode }) {
  const above = use(StillContext);
  const still = above ?? (when ? "" : undefined);
  return (
    <div className="still" inert={still !== undefined}>
      <StillContext value={still}>{children}</StillContext>
    </div>
  );
}
