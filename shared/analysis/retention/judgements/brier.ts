/**
 * How good were stated chances? The Brier score is the mean squared distance between a chance and what happened (Brier, Monthly
 * Weather Review 78, 1950), here with Murphy's parts (Journal of Applied Meteorology 12, 1973): score = reliability − resolution +
 * uncertainty, exactly, because forecasts are grouped by the very chance that was stated.
 */
import { toInterval as z } from "../../statistics/estimate.ts";

export type Judged = {
  /** Whom it is about: what is said of one person again and again is one experience, not several. */
  readonly personId: string;
  readonly chance: number;
  readonly hasLeft: boolean;
};

export type ChanceGroup = {
  readonly chance: number;
  readonly judgements: number;
  readonly people: number;
  readonly left: number;
  readonly observed: number;
  /** Wilson's interval of 95 % (JASA 22, 1927), as if each judgement stood alone: a little too narrow where people repeat. */
  readonly low: number;
  readonly high: number;
};

export type Brier = {
  /** 0 is perfect; 0.25 is what always saying "as likely as not" gets. */
  readonly score: number;
  /** How far stated chances lie from what happened when they were stated. 0 is best. */
  readonly reliability: number;
  /** How far apart what happened was for different chances. Larger is better. */
  readonly resolution: number;
  /** How hard the question was: the score of always saying the share that has left. */
  readonly uncertainty: number;
  readonly groups: readonly ChanceGroup[];
};

const squared = (value: number) => value * value;

export const squaredMiss = (chance: number, hasLeft: boolean): number => squared(chance - Number(hasLeft));

function wilson(events: number, count: number): { readonly low: number; readonly high: number } {
  const share = events / count;
  const middle = share + (z * z) / (2 * count);
  const spread = z * Math.sqrt((share * (1 - share)) / count + squared(z / (2 * count)));
  const scale = 1 + (z * z) / count;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

function groupOf(chance: number, judged: readonly Judged[]): ChanceGroup {
  const left = judged.filter(({ hasLeft }) => hasLeft).length;
  return {
    chance,
    judgements: judged.length,
    people: new Set(judged.map(({ personId }) => personId)).size,
    left,
    observed: left / judged.length,
    ...wilson(left, judged.length),
  };
}

/** Undefined where there is nothing to score. */
export function brierOf(judged: readonly Judged[]): Brier | undefined {
  const count = judged.length;
  if (count === 0) return undefined;
  const chances = [...new Set(judged.map(({ chance }) => chance))].sort((a, b) => a - b);
  const groups = chances.map((chance) =>
    groupOf(
      chance,
      judged.filter((one) => one.chance === chance),
    ),
  );
  const usual = judged.filter(({ hasLeft }) => hasLeft).length / count;
  const over = (of: (group: ChanceGroup) => number) =>
    groups.reduce((sum, group) => sum + group.judgements * of(group), 0) / count;
  return {
    score: judged.reduce((sum, { chance, hasLeft }) => sum + squaredMiss(chance, hasLeft), 0) / count,
    reliability: over(({ chance, observed }) => squared(chance - observed)),
    resolution: over(({ observed }) => squared(observed - usual)),
    uncertainty: usual * (1 - usual),
    groups,
  };
}
