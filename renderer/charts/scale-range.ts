/** Ends of a vertical axis on round numbers, so that an axis does not twitch while a slider moves. */
export type ScaleRange = { readonly min: number; readonly max: number; readonly step: number };

const roundSteps = [1, 2, 2.5, 5, 10] as const;

/** The smallest round step that spans `span` in at most `parts` parts. */
export function roundStep(span: number, parts: number): number {
  if (!(span > 0)) return 1;
  const size = 10 ** Math.floor(Math.log10(span / parts));
  return size * (roundSteps.find((each) => each * size * parts >= span * (1 - 1e-9)) ?? 10);
}

/** A range that holds every value, starting at `floor` where the values allow it. */
export function scaleRange(values: Iterable<number>, floor = 0, parts = 5): ScaleRange {
  let low = floor;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  // A spread this small is rounding, and its step could not be told from nothing.
  if (!(high - low > 1e-9)) high = low + 1;
  const step = roundStep(high - low, parts);
  return { min: Math.floor(low / step) * step, max: Math.ceil(high / step - 1e-9) * step, step };
}
