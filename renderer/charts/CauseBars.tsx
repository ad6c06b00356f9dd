/** People likely to leave, by pattern: a count with its range, never a share of one person. */
import type { ReactNode } from "react";
import type { AttritionPattern } from "../../shared/catalogue/attrition-causes.ts";
import "./cause-bars.css";
import { CauseGlyph } from "./CauseGlyph.tsx";

export type CauseRow = {
  readonly pattern: AttritionPattern;
  readonly name: string;
  /** Mean people, and where eight of ten futures lie. */
  readonly people: number;
  readonly low: number;
  readonly high: number;
  /** The causes of which the pattern is made, largest first; one for a pattern of its own. */
  readonly parts: readonly { readonly name: string; readonly people: number }[];
  /** The row as a sentence. */
  readonly sentence: string;
};

type CauseBarsProps = {
  readonly rows: readonly CauseRow[];
  /** People at the right end of the scale; the same in every row. */
  readonly end: number;
  readonly label: string;
  readonly figure: (row: CauseRow) => ReactNode;
};

export function CauseBars({ rows, end, label, figure }: CauseBarsProps) {
  const place = (people: number) => `${(100 * Math.min(people, end)) / end}%`;
  return (
    <ul className="cause-bars" aria-label={label}>
      {rows.map((row) => (
        <li key={row.pattern} className="cause-bars-row">
          <CauseGlyph pattern={row.pattern} />
          <span className="cause-bars-name">{row.name}</span>
          <span className="cause-bars-plot" role="img" aria-label={row.sentence} title={row.sentence}>
            {row.parts.map(({ name, people }) => (
              <span
                key={name}
                className="cause-bars-part"
                style={{ width: place(people), background: `var(--cause-${row.pattern})` }}
              />
            ))}
            <span
              className="cause-bars-range"
              style={{ left: place(row.low), right: `calc(100% - ${place(row.high)})` }}
            />
          </span>
          <span className="cause-bars-figure">{figure(row)}</span>
        </li>
      ))}
    </ul>
  );
}
