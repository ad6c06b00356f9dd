import { type ReactNode, useId } from "react";
import "./Panel.css";

type PanelProps = {
  title: string;
  /** A sentence that says how to read what follows. */
  note?: ReactNode;
  /** Quiet controls at the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
};

/** A part of a screen under its own title: a hairline and space, no box. */
export function Panel({ title, note, actions, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className="panel" aria-labelledby={titleId}>
      <header className="panel-head">
        <h2 className="panel-title" id={titleId}>
          {title}
        </h2>
        {actions !== undefined && <div className="panel-actions">{actions}</div>}
      </header>
      {note !== undefined && <p className="panel-note">{note}</p>}
      {children}
    </section>
  );
}
