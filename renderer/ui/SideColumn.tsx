import type { ReactNode } from "react";
import "./SideColumn.css";

type SideColumnProps = { readonly className: string; readonly children: ReactNode };

/** Stays in sight beside whichever line of a long column is looked at, and scrolls by itself where the window is too low for it. */
export const SideColumn = ({ className, children }: SideColumnProps) => (
  <div className={`side-column ${className}`}>{children}</div>
);
