/** Marks the moment in which a projection is painted, for benchmarks and tests. Call after the commit that shows it. */
export function markProjected(revision: number): () => void {
  // The first frame draws what React committed; once the second begins, it has been handed to the screen.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      performance.mark("crewcast:projected", { detail: { revision } });
      document.documentElement.dataset["projectionRevision"] = String(revision);
    });
  });
  return () => cancelAnimationFrame(frame);
}
