/** A blend drawn as a ring of its parts, never as mixed paint. */

export type RingPart = { readonly id: string; readonly share: number; readonly colour: string };

type MixRingProps = {
  parts: readonly RingPart[];
  /** The blend in words; without them the ring is decoration beside a text that says it. */
  label?: string;
  size?: number;
};

const radius = 9;
const round = 2 * Math.PI * radius;
/** Of the circumference: keeps neighbours apart without a line between them. */
const gap = 1.5;

export function MixRing({ parts, label, size = 24 }: MixRingProps) {
  const drawn = parts.filter(({ share }) => share > 0.005);
  const startOf = (index: number) => drawn.slice(0, index).reduce((sum, { share }) => sum + share, 0) * round;
  const between = drawn.length > 1 ? gap : 0;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      {drawn.map(({ id, share, colour }, index) => (
        <circle
          key={id}
          cx="12"
          cy="12"
          r={radius}
          fill="none"
          stroke={colour}
          strokeWidth="4.5"
          strokeDasharray={`${Math.max(0.5, share * round - between)} ${round}`}
          strokeDashoffset={-startOf(index) - between / 2}
          transform="rotate(-90 12 12)"
        />
      ))}
    </svg>
  );
}
