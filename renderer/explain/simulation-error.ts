/** How far a number may be off because only so many futures were simulated. */
import type { Estimate } from "../../shared/analysis/projection.ts";
import type { Evidence } from "./explanation.ts";

const ninetyFive = 1.96;

export const errorOfShare = (evidence: Evidence, share: number): string => {
  const { t, formats } = evidence.words;
  const points = ninetyFive * Math.sqrt(Math.max(share * (1 - share), 0) / evidence.projection.trials) * 100;
  return runWith(evidence, t("explain.errorShare", { points: formats.decimal(points) }));
};

export const errorOf = (evidence: Evidence, estimate: Estimate, say: (value: number) => string): string =>
  runWith(evidence, evidence.words.t("explain.errorValue", { error: say(ninetyFive * estimate.standardError) }));

/**
 * For the median of a fan: 1.2533 standard errors of a mean, whose spread is read off the fan itself
 * (P5 to P95 span 3.29 standard deviations of a normal one).
 */
export const errorOfMedian = (evidence: Evidence, low: number, high: number, say: (value: number) => string): string =>
  errorOf(
    evidence,
    { value: 0, standardError: (1.2533 * (high - low)) / 3.29 / Math.sqrt(evidence.projection.trials) },
    say,
  );

/** For a mean whose spread the projection does not carry: at least how many futures stand behind it. */
export const runError = (evidence: Evidence): string => runWith(evidence, "").trim();

function runWith({ projection, words: { t, formats } }: Evidence, detail: string): string {
  return t("explain.error", { trials: formats.integer(projection.trials), seed: String(projection.seed), detail });
}
