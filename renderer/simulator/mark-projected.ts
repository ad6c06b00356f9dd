import { afterDrawing } from "./after-drawing.ts";
import type { Shown } from "./simulator.store.ts";

/**
 * Marks the moment in which a projection is painted, for benchmarks and tests, and once more when it is of all trials asked for.
 * Call after the commit that shows it.
 */
export function markProjected({ revision, isRough, projection: { trials } }: Shown): () => void {
  return afterDrawing(() => {
    const detail = { revision, trials };
    performance.mark("crewcast:projected", { detail });
    if (!isRough) performance.mark("crewcast:projected-in-full", { detail });
    document.documentElement.dataset["projectionRevision"] = String(revision);
  });
}
