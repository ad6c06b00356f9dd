/**
 * Walks along a series and judges each value by what was known before it. What is out of normal teaches the baseline nothing yet: with
 * the next value it turns out whether it was a single departure or a new level, which is told once and is normal from then on.
 */
import { normalQuantile } from "../../simulation/normal-quantile.ts";
import {
  type Baseline,
  copyBaseline,
  expect,
  type Expectation,
  learnFrom,
  logLikelihood,
  loseLevels,
  openBaseline,
  scoreIn,
  step,
  valueAt,
} from "./baseline.ts";
import { medianOf } from "./scale.ts";

export type Observed = {
  readonly value: number;
  /** Variance of its own noise beside that of others. */
  readonly weight: number;
};

export type Verdict = {
  readonly expectation: Expectation;
  readonly low: number;
  readonly high: number;
  readonly score: number;
  readonly standing: "normal" | "high" | "low";
  /** Of a departure, once the next value is known: it stayed there, and that is normal now. */
  readonly becameNormal: boolean;
};

export type Judging = {
  /** Values in a round: 12 for months of years, 1 for no season. */
  readonly season: number;
  /** The part of ordinary values that are taken for departures, both directions together. */
  readonly falseAlarmShare: number;
  readonly leastNoise: number;
};

/** Of so many values none is judged: a year of months, and of shorter steps several rounds. */
export const neededBefore = (season: number): number =>
  season === 12 ? 12 : season > 12 ? 3 * season : Math.max(12, 2 * season);

/** How much likelier the new level must make the next value than the old one, where the old would still allow it. */
const clearly = Math.log(4);

export type Judged = {
  /** Undefined where there is no value, or too little before it. */
  readonly verdicts: readonly (Verdict | undefined)[];
  /** How many values are missing before one can be judged; 0 once there are enough. */
  readonly lacking: number;
  /** The range for the value after the last, were it an ordinary one. */
  readonly next: Pick<Verdict, "expectation" | "low" | "high"> | undefined;
};

export function judgeValues(values: readonly (Observed | undefined)[], judging: Judging): Judged {
  const { season, falseAlarmShare } = judging;
  const limit = normalQuantile(1 - falseAlarmShare / 2);
  const needed = neededBefore(season);
  const verdicts: (Verdict | undefined)[] = [];
  let baseline = openBaseline(startOf(values, judging));
  let pending: { readonly index: number; readonly moved: Baseline } | undefined;
  for (const [index, observed] of values.entries()) {
    const place = index % season;
    step(baseline, place);
    if (pending) step(pending.moved, place);
    if (observed === undefined) {
      verdicts.push(undefined);
      continue;
    }
    const { value, weight } = observed;
    if (pending) {
      const stayed = hasStayed(baseline, pending.moved, { place, value, weight, limit }, verdicts[pending.index]!);
      if (stayed) {
        baseline = pending.moved;
        verdicts[pending.index] = { ...verdicts[pending.index]!, becameNormal: true };
      }
      pending = undefined;
    }
    if (baseline.seen < needed) {
      learnFrom(baseline, place, value, weight);
      verdicts.push(undefined);
      continue;
    }
    const range = rangeOf(expect(baseline, place, weight), limit);
    const score = scoreIn(range.expectation, value);
    const standing = score > limit ? "high" : score < -limit ? "low" : "normal";
    verdicts.push({ ...range, score, standing, becameNormal: false });
    // What comes again a round later is no chance but the season.
    const isAgain = standing !== "normal" && verdicts[index - season]?.standing === standing;
    if (standing === "normal" || isAgain) learnFrom(baseline, place, value, weight, isAgain);
    else {
      const moved = copyBaseline(baseline);
      loseLevels(moved);
      learnFrom(moved, place, value, weight);
      pending = { index, moved };
    }
  }
  const lacking = Math.max(0, needed - baseline.seen);
  const place = values.length % season;
  step(baseline, place);
  return { verdicts, lacking, next: lacking > 0 ? undefined : rangeOf(expect(baseline, place, 1), limit) };
}

const rangeOf = (expectation: Expectation, limit: number) => ({
  expectation,
  low: valueAt(expectation, -limit),
  high: valueAt(expectation, limit),
});

type Next = { readonly place: number; readonly value: number; readonly weight: number; readonly limit: number };

function hasStayed(
  before: Baseline,
  moved: Baseline,
  { place, value, weight, limit }: Next,
  departure: Verdict,
): boolean {
  const [old, now] = [expect(before, place, weight), expect(moved, place, weight)];
  const gain = logLikelihood(now, value) - logLikelihood(old, value);
  const score = scoreIn(old, value);
  const isStillOut = departure.standing === "high" ? score > limit : score < -limit;
  return isStillOut ? gain > 0 : gain > clearly;
}

/** Where the models begin: they are vague about it, and the first round is never judged. */
function startOf(values: readonly (Observed | undefined)[], { season, leastNoise }: Judging) {
  const first = values
    .filter((each) => each !== undefined)
    .slice(0, neededBefore(season))
    .map(({ value }) => value);
  const jumps = first.slice(1).map((value, index) => Math.abs(value - first[index]!));
  const noise = Math.max(leastNoise, medianOf(jumps) / 0.954);
  return { season, level: medianOf(first.slice(0, 4)), noise: noise ** 2, least: leastNoise ** 2 };
}
