/** Parts of a sum as bars from one zero line: to its right what adds, to its left what takes away. */
import type { ReactNode } from "react";

type Part = {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly figure: ReactNode;
  readonly colour: string;
};

type PartBarsProps = { readonly label: string; readonly parts: readonly Part[] };

export function PartBars({ label, parts }: PartBarsProps) {
  const low = Math.min(0, ...parts.map(({ value }) => value));
  const span = Math.max(0, ...parts.map(({ value }) => value)) - low || 1;
  const percent = (value: number) => `${(100 * value) / span}%`;
  return (
    <ul className="overview-parts" aria-label={label}>
      {parts.map(({ id, name, value, figure, colour }) => (
        <li key={id} className="overview-part">
          <span className="overview-part-name">{name}</span>
          <span className="overview-part-plot" aria-hidden>
            <span
              className="overview-part-bar"
              style={{ left: percent(Math.min(0, value) - low), width: percent(Math.abs(value)), background: colour }}
            />
            <span className="overview-part-zero" style={{ left: percent(-low) }} />
          </span>
          <span className="overview-part-figure">{figure}</span>
        </li>
      ))}
    </ul>
  );
}
