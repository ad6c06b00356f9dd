/** A team's own leavers by pattern, against how many the catalogue expects of the same people in the same months. */
import type { AttritionPattern } from "../../../catalogue/attrition-causes.ts";
import type { Posterior } from "../../survival/gamma-poisson.ts";
import { gammaQuantile } from "../../survival/gamma-distribution.ts";
import type { LearntRate, LearntRates } from "../../survival/learnt-rates.ts";
import { patternIds } from "../../survival/rate-cells.ts";

export type ComparedPattern = {
  readonly pattern: AttritionPattern;
  /** In parts where leavings had several causes; of unknown ones the part that the catalogue expects. */
  readonly leavers: number;
  readonly byDefaults: number;
  /** What is believed after looking at both, with 90 %. */
  readonly learnt: Posterior;
  /** What part of that is the team's own, 0 to 1; the rest is the catalogue. */
  readonly ownShare: number;
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Several gammas added up, as the gamma of the same mean and variance: near enough for two digits of an interval. */
function together(cells: readonly LearntRate[]): Posterior {
  const parts = cells.map(({ prior, leavers, exposure }) => {
    const shape = prior.rate * prior.personMonths + leavers;
    const worth = prior.personMonths + exposure;
    return { mean: (exposure * shape) / worth, variance: (exposure / worth) ** 2 * shape };
  });
  const mean = sum(parts.map((part) => part.mean));
  const variance = sum(parts.map((part) => part.variance));
  if (variance === 0) return { mean, low: mean, high: mean };
  const [shape, rate] = [mean ** 2 / variance, mean / variance];
  return { mean, low: gammaQuantile(0.05, shape, rate), high: gammaQuantile(0.95, shape, rate) };
}

/** In the catalogue's order. */
export const comparedCauses = ({ rates }: Pick<LearntRates, "rates">): readonly ComparedPattern[] =>
  patternIds.map((pattern) => {
    const cells = rates.filter((cell) => cell.pattern === pattern);
    const weights = cells.map(({ prior, exposure }) => ({
      own: exposure / (exposure + prior.personMonths),
      expected: exposure * prior.rate,
    }));
    const expected = sum(weights.map((weight) => weight.expected));
    return {
      pattern,
      leavers: sum(cells.map(({ leavers }) => leavers)),
      byDefaults: sum(cells.map(({ exposure, byDefault }) => exposure * byDefault)),
      learnt: together(cells),
      ownShare: expected > 0 ? sum(weights.map((weight) => weight.own * weight.expected)) / expected : 0,
    };
  });
