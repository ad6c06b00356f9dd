/** No number without its why: a figure that opens to its inputs, drivers, assumption and error. */
import { type ReactNode, useMemo } from "react";
import { Button } from "react-aria-components/Button";
import { Popover } from "./Popover.tsx";
import "./Why.css";

type WhyProps = {
  /** What the figure is: "Coverage in May 2027". The heading of what opens, and the figure's name when read aloud. */
  label: string;
  /** The figure as it stands in the text or table. */
  value: ReactNode;
  /** Its reasons: Facts, WhyPart, sentences. */
  children: ReactNode;
};

export function Why({ label, value, children }: WhyProps) {
  // A screen has many of these and most of them stand still: the very same element is not drawn again.
  const trigger = useMemo(
    () => (
      <Button className="why">
        <span className="visually-hidden">{label}: </span>
        {value}
      </Button>
    ),
    [label, value],
  );
  return (
    <Popover label={label} trigger={trigger}>
      <div className="why-body">
        <p className="why-title">{label}</p>
        <p className="why-value">{value}</p>
        {children}
      </div>
    </Popover>
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
