/** The mark of a shade outside the canvas: the same shape, level or number. */
import { TypeMark } from "../../../ui/TypeMark.tsx";
import type { Shade } from "./shades.view.ts";

export function ShadeMark({ shade: { shape, colour, level, number } }: { readonly shade: Shade }) {
  const ink = `var(${colour})`;
  if (shape) return <TypeMark shape={shape} colour={ink} />;
  if (number !== undefined)
    return (
      <span className="org-chart-number" style={{ borderColor: ink }} aria-hidden>
        {number}
      </span>
    );
  return (
    <svg className="org-chart-level" width="8" height="16" viewBox="0 0 8 16" aria-hidden>
      <rect width="8" height="16" rx="1.5" fill="var(--surface-sunken)" stroke="var(--line-control)" />
      <rect y={16 - 16 * level} width="8" height={16 * level} rx="1.5" fill={ink} />
    </svg>
  );
}
