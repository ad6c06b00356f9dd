import { type ReactNode, useEffect, useRef } from "react";

/** Takes the focus when its step appears, so that keyboards and screen readers follow. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 className="tables-heading" tabIndex={-1} ref={heading}>
      {children}
    </h3>
  );
}
