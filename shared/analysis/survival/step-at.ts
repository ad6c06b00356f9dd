/** The step in force at a time, of a curve that jumps at its times and is flat between; undefined before the first. */
export const stepAt = <Step extends { readonly time: number }>(
  curve: readonly Step[],
  time: number,
): Step | undefined => curve.findLast((step) => step.time <= time);
