import type { ReactNode } from "react";
import "./EmptyState.css";

type EmptyStateProps = { title: string; children: ReactNode; actions?: ReactNode };

/** Nothing here yet: says what will be, and offers the first step. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <h2 className="empty-state-title">{title}</h2>
      <div className="empty-state-words">{children}</div>
      {actions !== undefined && <div className="empty-state-actions">{actions}</div>}
    </div>
  );
}
