/**
 * Which traits go with more people having left for one cause by any time, whatever else takes them away: the proportional
 * subdistribution hazards of Fine and Gray, J. Am. Stat. Assoc. 94 (1999). Who left for another cause stays in the comparison,
 * weighted with the chance to be in sight still; standard errors are those of their section 4, which know that these weights
 * are estimated. For what makes people leave see cox.ts: a trait that keeps people also leaves more of them to go for another cause.
 */
import { kaplanMeier } from "./kaplan-meier.ts";
import { dot, times } from "./matrix.ts";
import { type Derivatives, type Peak, peakOf } from "./newton.ts";
import { RiskSums, centred } from "./risk-sums.ts";

/** Watched from the first day: late entry would need weights of its own. */
export type Contender = {
  readonly stop: number;
  /** For the cause asked about, for another, or not as far as anybody saw. */
  readonly left: "own" | "other" | undefined;
  readonly covariates: readonly number[];
};

export type FineGrayFit = Pick<Peak, "coefficients" | "logLikelihood"> & { readonly standardErrors: readonly number[] };

type Weight = (person: Contender, time: number) => number;

/** 1 while they are there, less and less once they have left for another cause. */
function weightsOf(people: readonly Contender[]): Weight {
  const sight = kaplanMeier(people.map(({ stop, left }) => ({ start: 0, stop, cause: left ? undefined : "lost" })));
  const stops = new Map(people.map(({ stop }) => [stop, 1]));
  for (const time of stops.keys()) stops.set(time, sight.findLast((step) => step.time < time)?.survival ?? 1);
  return ({ stop, left }, time) => {
    if (stop >= time) return 1;
    return left === "other" ? stops.get(time)! / stops.get(stop)! : 0;
  };
}

/** A time at which people leave for the cause: how many, the mean covariates of who might have, and the hazard of risk 1. */
type Moment = { readonly time: number; readonly leavers: number; readonly sums: RiskSums };

function momentsOf(people: readonly Contender[], weightOf: Weight, coefficients: readonly number[]): Moment[] {
  const own = people.filter(({ left }) => left === "own");
  const times = [...new Set(own.map(({ stop }) => stop))].sort((one, other) => one - other);
  const risks = people.map(({ covariates }) => Math.exp(dot(coefficients, covariates)));
  return times.map((time) => {
    const sums = new RiskSums(coefficients.length);
    people.forEach((person, index) => {
      const weight = weightOf(person, time);
      if (weight > 0) sums.add(person, weight * risks[index]!);
    });
    return { time, leavers: own.filter(({ stop }) => stop === time).length, sums };
  });
}

const meanOf = ({ risk, first }: RiskSums) => first.map((value) => value / risk);

/** Ties as Breslow has them. */
function derivatives(people: readonly Contender[], weightOf: Weight, coefficients: readonly number[]): Derivatives {
  const score = coefficients.map(() => 0);
  const information = coefficients.map(() => coefficients.map(() => 0));
  let logLikelihood = 0;
  for (const { covariates } of people.filter(({ left }) => left === "own")) {
    logLikelihood += dot(coefficients, covariates);
    covariates.forEach((value, row) => (score[row]! += value));
  }
  for (const { leavers, sums } of momentsOf(people, weightOf, coefficients)) {
    const mean = meanOf(sums);
    logLikelihood -= leavers * Math.log(sums.risk);
    mean.forEach((value, row) => {
      score[row]! -= leavers * value;
      mean.forEach((other, column) => {
        information[row]![column]! += leavers * (sums.second[row]![column]! / sums.risk - value * other);
      });
    });
  }
  return { logLikelihood, score, information };
}

/**
 * What each person adds to the score: its own martingale residual, and what it adds by being lost from sight or not, through the
 * weights of those who left for another cause (η and ψ of the paper).
 */
function influences(people: readonly Contender[], weightOf: Weight, coefficients: readonly number[]): number[][] {
  const moments = momentsOf(people, weightOf, coefficients).map(({ time, leavers, sums }) => ({
    time,
    mean: meanOf(sums),
    hazard: leavers / sums.risk,
  }));
  const risks = people.map(({ covariates }) => Math.exp(dot(coefficients, covariates)));
  /** Σ (covariates − mean) × expected leaving, from a time on. */
  const expected = (index: number, from: number): number[] => {
    const person = people[index]!;
    const sum = coefficients.map(() => 0);
    for (const { time, mean, hazard } of moments) {
      if (time < from) continue;
      const leaving = weightOf(person, time) * risks[index]! * hazard;
      if (leaving > 0) person.covariates.forEach((value, row) => (sum[row]! += (value - mean[row]!) * leaving));
    }
    return sum;
  };
  const influence = people.map((person, index) => {
    const mean = person.left === "own" ? moments.find(({ time }) => time === person.stop)!.mean : person.covariates;
    return expected(index, 0).map((value, row) => person.covariates[row]! - mean[row]! - value);
  });
  const lostTimes = new Set(people.filter(({ left }) => left === undefined).map(({ stop }) => stop));
  for (const time of lostTimes) {
    const inSight = people.filter(({ stop }) => stop >= time).length;
    const lost = people.filter(({ stop, left }) => stop === time && left === undefined).length;
    const shift = coefficients.map(() => 0);
    people.forEach(({ stop, left }, index) => {
      if (left === "other" && stop < time) expected(index, time).forEach((value, row) => (shift[row]! += value));
    });
    people.forEach(({ stop, left }, index) => {
      if (stop < time) return;
      const isLost = stop === time && left === undefined ? 1 : 0;
      shift.forEach((value, row) => (influence[index]![row]! += (value / inSight) * (isLost - lost / inSight)));
    });
  }
  return influence;
}

/** Undefined where the covariates cannot be told apart or separate leavers from stayers completely. */
export function fineGray(subjects: readonly Contender[]): FineGrayFit | undefined {
  const people = centred(subjects);
  const weightOf = weightsOf(people);
  const size = people[0]?.covariates.length ?? 0;
  const peak = peakOf(size, (coefficients) => derivatives(people, weightOf, coefficients));
  if (!peak) return undefined;
  const { coefficients, covariance, logLikelihood } = peak;
  const shifts = influences(people, weightOf, coefficients).map((influence) => times(covariance, influence));
  const standardErrors = coefficients.map((_, row) =>
    Math.sqrt(shifts.reduce((sum, shift) => sum + shift[row]! ** 2, 0)),
  );
  return { coefficients, standardErrors, logLikelihood };
}
