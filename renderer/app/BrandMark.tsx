import "./BrandMark.css";

/** The three shapes of the product, and its name where there is room. */
export function BrandMark({ isNamed }: { isNamed: boolean }) {
  return (
    <p className="brand-mark" aria-label="Crewcast" role="img">
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden>
        <path d="M11 1.2 L15.6 9.4 H6.4 Z" fill="var(--type-sales)" />
        <circle cx="5.4" cy="16" r="4.3" fill="var(--type-support)" />
        <rect x="12.4" y="11.8" width="8.4" height="8.4" rx="0.8" fill="var(--type-analyst)" />
      </svg>
      {isNamed && <span>Crewcast</span>}
    </p>
  );
}
