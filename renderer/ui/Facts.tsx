import type { ReactNode } from "react";
import "./Facts.css";

export type Fact = { readonly term: string; readonly value: ReactNode };

/** Names on the left, figures on the right. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, value }) => (
        <div className="facts-row" key={term}>
          <dt className="facts-term">{term}</dt>
          <dd className="facts-value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
