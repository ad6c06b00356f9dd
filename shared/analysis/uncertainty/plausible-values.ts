/** How far a coefficient may plausibly lie from the value in force, as a function of one standard normal number. */
import type { CoefficientEntry } from "../../catalogue/coefficient.ts";
import { type CoefficientId, coefficients } from "../../catalogue/coefficients.ts";

/** Holds 80 % of what is plausible; equal ends where something is known. */
export type Range = readonly [low: number, high: number];

/** Standard deviations from the middle to the ends of a range that holds 80 %. */
export const toRangeEnd = 1.2815515655446004;

/** Answers blended with what the structure says: more than the whole answer would turn the rest round. */
const parts: ReadonlySet<CoefficientId> = new Set(["basisObserved", "basisSaid", "basisInferred"]);

/** The value that changes nothing; undefined where there is none. */
function neutralOf(unit: CoefficientEntry["unit"]): number | undefined {
  if (unit === "logRatio") return 0;
  return unit === "ratio" ? 1 : undefined;
}

/**
 * Between which values draws stay: a share is a share, and evidence that lies wholly on one side of "no effect" never turns
 * into its opposite, unless the value in force contradicts it or the team's own history speaks. That value is always within.
 */
function limitsOf(id: CoefficientId, value: number, learnt: Range | undefined): { least: number; most: number } {
  const { unit, range } = coefficients[id];
  const [low, high] = range;
  if (unit === "share" || unit === "perYear" || parts.has(id)) return { least: 0, most: Math.max(1, value) };
  const neutral = neutralOf(unit);
  if (neutral === undefined || learnt) return { least: unit === "logRatio" ? -Infinity : 0, most: Infinity };
  return {
    least: low >= neutral && value >= neutral ? neutral : -Infinity,
    most: high <= neutral && value <= neutral ? neutral : Infinity,
  };
}

/**
 * Whether a world draws the coefficient. Equal ends are known. A user's own "no effect" switches something off, which is a
 * decision; any other value of the user's is an estimate that inherits the catalogue's spread.
 */
export function isUncertain(id: CoefficientId, own: number | undefined, learnt?: Range): boolean {
  const { unit, range } = coefficients[id];
  const [low, high] = learnt ?? range;
  if (low === high) return false;
  return own === undefined || (own !== 0 && own !== neutralOf(unit));
}

/**
 * Median at the value in force, 10 % and 90 % at the range's ends: normal for logarithms, log-normal for what cannot be
 * negative, each half with its own spread because ranges are seldom symmetric. A user's own value keeps the distances
 * to the ends: as differences of logarithms, as ratios of anything else. A range learnt from the team's own history
 * takes the place of the catalogue's.
 */
export function plausibleValue(id: CoefficientId, inForce: number, z: number, learnt?: Range): number {
  const { unit, range, value } = learnt ? { ...coefficients[id], range: learnt, value: inForce } : coefficients[id];
  const end = z < 0 ? range[0] : range[1];
  const steps = Math.abs(z) / toRangeEnd;
  const drawn = unit === "logRatio" ? inForce + (end - value) * steps : inForce * (end / value) ** steps;
  const { least, most } = limitsOf(id, inForce, learnt);
  return Math.min(most, Math.max(least, drawn));
}
