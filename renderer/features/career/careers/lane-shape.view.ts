/** A lane as shapes: bands stacked by share of futures, and marks where something happens in half of them. */
import type { CareerAhead, CourseState } from "../../../../shared/analysis/careers/careers-ahead.ts";

/** From the bottom up; whoever has left leaves the lane empty from the top. */
export const drawnStates = ["risen", "waiting", "growing"] as const satisfies readonly CourseState[];
export type DrawnState = (typeof drawnStates)[number];

export type LaneBand = { readonly state: DrawnState; readonly clipPath: string };

export type LaneShape = {
  readonly bands: readonly LaneBand[];
  /** Places along the lane in per cent. */
  readonly ready: number | undefined;
  readonly rises: number | undefined;
  readonly span: { readonly from: number; readonly to: number } | undefined;
};

/** Thinner than a pixel of the lane. */
const tooThin = 0.02;

export const placeIn = (month: number, months: number): number => (months < 2 ? 0 : (100 * month) / (months - 1));

export function laneShape({ course, ready, rises }: CareerAhead, months: number): LaneShape {
  const below = new Float32Array(months);
  const point = (month: number, share: number) =>
    `${placeIn(month, months).toFixed(1)}% ${(100 * (1 - share)).toFixed(1)}%`;
  const bands = drawnStates.flatMap((state): LaneBand[] => {
    const floor = below.slice();
    const shares = course[state];
    for (let month = 0; month < months; month++) below[month]! += shares[month]!;
    if (shares.every((share) => share < tooThin)) return [];
    const along = Array.from(below, (top, month) => point(month, top));
    const back = Array.from(floor, (bottom, month) => point(month, bottom)).reverse();
    return [{ state, clipPath: `polygon(${[...along, ...back].join(", ")})` }];
  });
  const at = (month: number | undefined) => (month === undefined ? undefined : placeIn(month, months));
  return {
    bands,
    ready: at(ready.p50),
    rises: at(rises.p50),
    span: rises.p10 === undefined ? undefined : { from: at(rises.p10)!, to: at(rises.p90) ?? 100 },
  };
}
