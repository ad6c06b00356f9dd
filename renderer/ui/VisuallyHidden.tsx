import type { ReactNode } from "react";
import "./VisuallyHidden.css";

/** Read aloud, not drawn. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
