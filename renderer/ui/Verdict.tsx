import { type ReactNode, useEffect, useState } from "react";
import { VisuallyHidden } from "./VisuallyHidden.tsx";
import "./Verdict.css";

/** Long enough for the hand to come to rest: a listener hears the answer, not every step to it. */
const restMilliseconds = 700;

type VerdictProps = {
  /** The sentence, its numbers as Why buttons. */
  children: ReactNode;
  /** The same sentence as plain text, read aloud once it has settled. */
  spoken: string;
  /** A quieter second sentence. */
  aside?: ReactNode;
};

/** The answer first: one sentence that answers the screen's question. */
export function Verdict({ children, spoken, aside }: VerdictProps) {
  const [settled, setSettled] = useState(spoken);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(spoken), restMilliseconds);
    return () => clearTimeout(timer);
  }, [spoken]);
  return (
    <div className="verdict">
      <p className="verdict-sentence">{children}</p>
      {aside !== undefined && <p className="verdict-aside">{aside}</p>}
      <VisuallyHidden>
        <span role="status">{settled}</span>
      </VisuallyHidden>
    </div>
  );
}
