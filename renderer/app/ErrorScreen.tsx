import type { ReactNode } from "react";
import { EmptyState } from "../ui/EmptyState.tsx";
import "./ErrorScreen.css";

type ErrorScreenProps = {
  title: string;
  children: ReactNode;
  details?: { readonly label: string; readonly text: string };
  actions: ReactNode;
};

/** What happened, what is safe, and what to do. The machine's own words come last, for whoever is asked for help. */
export function ErrorScreen({ title, children, details, actions }: ErrorScreenProps) {
  return (
    <div className="error-screen" role="alert">
      <EmptyState title={title} actions={actions}>
        {children}
        {details && (
          <details className="error-screen-details">
            <summary>{details.label}</summary>
            <pre>{details.text}</pre>
          </details>
        )}
      </EmptyState>
    </div>
  );
}
