/** No number without its why: a figure that opens to its inputs, drivers, assumption and error. */
import { type ReactNode, useRef, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover as AriaPopover } from "react-aria-components/Popover";
import "./Popover.css";
import "./Why.css";

type WhyProps = {
  /** What the figure is: "Coverage in May 2027". The heading of what opens, and the figure's name when read aloud. */
  label: string;
  /** The figure as it stands in the text or table. */
  value: ReactNode;
  /** Its reasons: Facts, WhyPart, sentences. */
  children: ReactNode;
};

/** A screen has dozens of these and every projection changes them, so each is a plain button until somebody opens it. */
export function Why({ label, value, children }: WhyProps) {
  const [isOpen, open] = useState(false);
  const figure = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={figure}
        type="button"
        className="why"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => open(true)}
      >
        <span className="visually-hidden">{label}: </span>
        {value}
      </button>
      {isOpen && (
        <AriaPopover
          className="popover"
          triggerRef={figure}
          isOpen
          onOpenChange={open}
          placement="bottom start"
          offset={6}
        >
          <Dialog className="popover-body" aria-label={label}>
            <div className="why-body">
              <p className="why-title">{label}</p>
              <p className="why-value">{value}</p>
              {children}
            </div>
          </Dialog>
        </AriaPopover>
      )}
    </>
  );
}

/** One reason under a small heading: what it depends on, who drives it, where the assumption comes from. */
export function WhyPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="why-part">
      <h3 className="why-part-title">{title}</h3>
      {children}
    </section>
  );
}
