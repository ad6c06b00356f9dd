import type { ReactNode } from "react";

/** A few lines of the panel beside the map under their own small heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="cause-part">
      <h3 className="cause-part-title">{title}</h3>
      {children}
    </section>
  );
}

export function Sentences({ all }: { readonly all: readonly string[] }) {
  return (
    <ul className="cause-evidence">
      {all.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
