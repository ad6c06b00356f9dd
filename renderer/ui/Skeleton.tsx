import "./Skeleton.css";

/** The shape of what is coming. Appears only after 150 ms, so that quick work never flickers. */
export function Skeleton({ label, lines = 3, height }: { label: string; lines?: number; height?: number }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {height === undefined ? (
        Array.from({ length: lines }, (_, line) => <span key={line} className="skeleton-line" />)
      ) : (
        <span className="skeleton-block" style={{ height }} />
      )}
    </div>
  );
}
