/** A figure in two plans that share their luck, future by future. */
import type { Estimate } from "../../projection.ts";
import { meanOf, toInterval } from "../../statistics/estimate.ts";

export type Compared = {
  /** Means over the futures, and that of what lies between them with its own error, which is far smaller than theirs. */
  readonly before: number;
  readonly after: number;
  readonly difference: Estimate;
};

export function compared(
  futures: number,
  before: (future: number) => number,
  after: (future: number) => number,
): Compared {
  return {
    before: meanOf(futures, before).value,
    after: meanOf(futures, after).value,
    difference: meanOf(futures, (future) => after(future) - before(future)),
  };
}

/** Whether zero lies outside the interval that holds the true value in 95 of 100 such comparisons. */
export const isClear = ({ value, standardError }: Estimate): boolean =>
  Math.abs(value) > Math.max(toInterval * standardError, Number.EPSILON);
