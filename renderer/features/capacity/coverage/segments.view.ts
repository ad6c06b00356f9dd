import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";

export type SegmentRow = {
  readonly segment: Segment | undefined;
  readonly accountsStart: number;
  readonly accountsEnd: number;
  readonly arrStart: number;
  readonly arrEnd: number;
  /** Mean coverage in the segment's worst month. */
  readonly lowest: number;
};

/** Segments at both ends of the horizon (medians), and where their work is thinnest. */
export function segmentRows({ segments: projected, months }: Projection, segments: readonly Segment[]): SegmentRow[] {
  const last = months.length - 1;
  return projected.map(({ segmentId, accounts, arrJpy, coverage }) => ({
    segment: segments.find(({ id }) => id === segmentId),
    accountsStart: accounts.p50[0]!,
    accountsEnd: accounts.p50[last]!,
    arrStart: arrJpy.p50[0]!,
    arrEnd: arrJpy.p50[last]!,
    lowest: Math.min(...coverage),
  }));
}

/** Medians do not add up, so the sum is the projection's own. */
export const allSegments = ({ accounts, arrJpy, coverage, months }: Projection): SegmentRow => ({
  segment: undefined,
  accountsStart: accounts.p50[0]!,
  accountsEnd: accounts.p50[months.length - 1]!,
  arrStart: arrJpy.p50[0]!,
  arrEnd: arrJpy.p50[months.length - 1]!,
  lowest: Math.min(...coverage.mean),
});
