/** What a survival curve says in months: by when a share has left, and how long people stay on average. */
import type { SurvivalStep } from "./kaplan-meier.ts";

/** Rounding in a product of shares is no difference. */
const same = 1e-10;

/** The first time at which the line is at or below `level`; in the middle where it runs level with it. */
function firstAt(curve: readonly SurvivalStep[], line: "survival" | "low" | "high", level: number): number | undefined {
  const reached = curve.find((step) => step[line] <= level + same);
  if (reached === undefined || reached[line] < level - same) return reached?.time;
  const below = curve.find((step) => step[line] < level - same);
  return below === undefined ? reached.time : (reached.time + below.time) / 2;
}

/** By when a share of people has left, with the times at which the band's ends cross (Brookmeyer and Crowley 1982). */
export const timeUntilLeft = (curve: readonly SurvivalStep[], share: number) => ({
  value: firstAt(curve, "survival", 1 - share),
  low: firstAt(curve, "low", 1 - share),
  /** Undefined: later than the records reach. */
  high: firstAt(curve, "high", 1 - share),
});

/**
 * Mean months stayed within a horizon: the area under the curve, its last step carried on. Its variance is the sum over events
 * of (area still to come)² × events ÷ (at risk × (at risk − events)): Klein and Moeschberger, Survival Analysis, section 4.5.
 */
export function restrictedMean(curve: readonly SurvivalStep[], horizon: number) {
  const steps = curve.filter(({ time }) => time < horizon);
  const ends = [...steps.slice(1).map(({ time }) => time), horizon];
  let area = 0;
  let variance = 0;
  for (let index = steps.length - 1; index >= 0; index--) {
    const { time, survival, atRisk, events } = steps[index]!;
    area += survival * (ends[index]! - time);
    if (atRisk > events) variance += (area * area * events) / (atRisk * (atRisk - events));
  }
  return { value: area + (steps[0]?.time ?? horizon), standardError: Math.sqrt(variance) };
}
