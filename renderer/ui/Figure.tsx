import "./Figure.css";

/** Digits with their separators and signs, between what may stand before and after: "¥", "億円", "%". */
const parts = /^([^\d−-]*)([−-]?[\d.,]+)(.*)$/su;

/** A formatted figure with its unit in a lighter tone: 1.2億円, 85%. Text without digits is left as it is. */
export function Figure({ text }: { text: string }) {
  const [, before, digits, after] = parts.exec(text) ?? [];
  if (digits === undefined) return <span className="figure">{text}</span>;
  return (
    <span className="figure">
      {before && <span className="figure-unit">{before}</span>}
      {digits}
      {after && <span className="figure-unit">{after}</span>}
    </span>
  );
}
