/** New customers month by month under the hand: one month, a stroke across several, or all from a month on. Pure, so that every gesture is tested. */

type Point = { readonly month: number; readonly value: number };

/** One month; what the step of the hand adds up to never goes below nothing. */
export const withMonth = (values: readonly number[], { month, value }: Point): readonly number[] =>
  values.map((old, index) => (index === month ? Math.max(0, value) : old));

/** A stroke from one point to another: every month between lies on the straight line, however fast the hand was. */
export function withStroke(values: readonly number[], from: Point, to: Point): readonly number[] {
  const [first, last] = from.month <= to.month ? [from, to] : [to, from];
  const span = last.month - first.month;
  return values.map((old, month) => {
    if (month < first.month || month > last.month) return old;
    if (span === 0) return Math.max(0, to.value);
    return Math.max(0, first.value + ((last.value - first.value) * (month - first.month)) / span);
  });
}

/** That month and all later ones by the same step. */
export const liftedFrom = (values: readonly number[], month: number, step: number): readonly number[] =>
  values.map((old, index) => (index >= month ? Math.max(0, old + step) : old));

/** A column put in from a month on; what it does not reach stays. */
export const withColumn = (values: readonly number[], from: number, column: readonly number[]): readonly number[] =>
  values.map((old, month) => column[month - from] ?? old);
