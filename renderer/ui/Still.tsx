import type { ReactNode } from "react";
import "./Still.css";

/** Controls that are shown and cannot be used for now; what is around them says why. */
export function Still({ when, children }: { when: boolean; children: ReactNode }) {
  return (
    <div className="still" inert={when}>
      {children}
    </div>
  );
}
