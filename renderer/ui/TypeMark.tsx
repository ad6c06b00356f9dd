import "./TypeMark.css";

export type Shape = "triangle" | "circle" | "square";

/** Each in a square of 12. */
export const shapePaths: Readonly<Record<Shape, string>> = {
  triangle: "M6 1 L11.4 10.6 H0.6 Z",
  circle: "M6 0.8 A5.2 5.2 0 1 0 6 11.2 A5.2 5.2 0 1 0 6 0.8 Z",
  square: "M1.2 1.2 H10.8 V10.8 H1.2 Z",
};

type TypeMarkProps = { shape: Shape; colour: string; label?: string; size?: number };

/** A kind, told by shape first and colour second, with its word beside it. */
export function TypeMark({ shape, colour, label, size = 10 }: TypeMarkProps) {
  return (
    <span className="type-mark">
      <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden>
        <path d={shapePaths[shape]} fill={colour} />
      </svg>
      {label}
    </span>
  );
}
