import type { Scene } from "./scene.ts";

/** Part of a segment's accounts that lost their person in the last months. */
export function orphanedShare({ plan, floats }: Scene, segment: number): number {
  const months = Math.round(plan.rules.handOverMonths);
  const cells = months > 0 ? months + 1 : 0;
  const lost = floats("orphans").subarray(segment * cells, (segment + 1) * cells);
  return Math.min(
    1,
    lost.reduce((sum, share) => sum + share, 0),
  );
}
