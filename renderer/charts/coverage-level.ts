/** How well work is covered, in five steps that colour, pattern and words share. */
export type CoverageLevel = "full" | "enough" | "short" | "shorter" | "shortest";

/** Coverage missing to the target at which a step begins. */
const noticeable = 0.1;
const severe = 0.25;
/** From here a cell reads 100 %. */
const full = 0.995;

export function coverageLevel(coverage: number, target: number): CoverageLevel {
  const missing = target - coverage;
  if (missing <= 0) return coverage >= full ? "full" : "enough";
  return missing < noticeable ? "short" : missing < severe ? "shorter" : "shortest";
}
