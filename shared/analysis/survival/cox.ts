/**
 * Which traits go with leaving sooner: Cox's proportional hazards, J. R. Statist. Soc. B 34 (1972), by Newton's method, with
 * ties as Efron (1977) or Breslow (1974) and late entry as in Andersen and Gill (1982). For one cause among several, everyone
 * who left for another counts as going out of sight: a cause-specific hazard.
 */
import { dot, inverse, times } from "./matrix.ts";

export type Subject = {
  readonly start: number;
  readonly stop: number;
  readonly left: boolean;
  readonly covariates: readonly number[];
};

export type CoxFit = {
  /** Logarithms of hazard ratios per unit of each covariate. */
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  /** Partial log-likelihood without and with the covariates. */
  readonly logLikelihood: { readonly without: number; readonly with: number };
};

export type Ties = "efron" | "breslow";

const mostIterations = 30;
const closeEnough = 1e-12;

/** Undefined where the covariates cannot be told apart or separate leavers from stayers completely. */
export function coxFit(subjects: readonly Subject[], ties: Ties = "efron"): CoxFit | undefined {
  const centred = centre(subjects);
  let coefficients = centred[0]?.covariates.map(() => 0) ?? [];
  let here = derivatives(centred, coefficients, ties);
  const without = here.logLikelihood;
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const covariance = inverse(here.information);
    if (covariance === undefined) return undefined;
    let step = times(covariance, here.score);
    let next = derivatives(centred, plus(coefficients, step), ties);
    while (!(next.logLikelihood >= here.logLikelihood - closeEnough * Math.abs(here.logLikelihood))) {
      step = step.map((value) => value / 2);
      next = derivatives(centred, plus(coefficients, step), ties);
    }
    coefficients = plus(coefficients, step);
    here = next;
    if (step.every((value) => Math.abs(value) < closeEnough * 10)) {
      const standardErrors = inverse(here.information)?.map((row, index) => Math.sqrt(row[index]!));
      return standardErrors && { coefficients, standardErrors, logLikelihood: { without, with: here.logLikelihood } };
    }
  }
  return undefined;
}

const plus = (a: readonly number[], b: readonly number[]) => a.map((value, index) => value + b[index]!);

/** Far from zero an exponential loses digits; a constant shift changes nothing else. */
function centre(subjects: readonly Subject[]): Subject[] {
  const means = (subjects[0]?.covariates ?? []).map(
    (_, index) => subjects.reduce((sum, { covariates }) => sum + covariates[index]!, 0) / subjects.length,
  );
  return subjects.map((subject) => ({
    ...subject,
    covariates: subject.covariates.map((value, index) => value - means[index]!),
  }));
}

/** Sums of risk, risk × covariate and risk × covariate × covariate over a set of people. */
class Sums {
  risk = 0;
  readonly first: number[];
  readonly second: number[][];

  constructor(size: number) {
    this.first = new Array<number>(size).fill(0);
    this.second = this.first.map(() => new Array<number>(size).fill(0));
  }

  add({ covariates }: Subject, risk: number) {
    this.risk += risk;
    for (const [row, value] of covariates.entries()) {
      this.first[row]! += risk * value;
      for (const [column, other] of covariates.entries()) this.second[row]![column]! += risk * value * other;
    }
  }
}

/** Partial log-likelihood, its gradient and minus its second derivatives, walking back from the last time. */
function derivatives(subjects: readonly Subject[], coefficients: readonly number[], ties: Ties) {
  const size = coefficients.length;
  const byStop = subjects.toSorted((a, b) => b.stop - a.stop);
  const byStart = subjects.toSorted((a, b) => b.start - a.start);
  const riskOf = ({ covariates }: Subject) => Math.exp(dot(coefficients, covariates));
  const atRisk = new Sums(size);
  const score = coefficients.map(() => 0);
  const information = coefficients.map(() => coefficients.map(() => 0));
  let logLikelihood = 0;
  let notYet = 0;

  for (let seen = 0; seen < byStop.length;) {
    const time = byStop[seen]!.stop;
    const leaving = new Sums(size);
    let leavers = 0;
    for (; byStop[seen]?.stop === time; seen++) {
      const subject = byStop[seen]!;
      atRisk.add(subject, riskOf(subject));
      if (!subject.left) continue;
      leaving.add(subject, riskOf(subject));
      leavers++;
      logLikelihood += dot(coefficients, subject.covariates);
      for (const [row, value] of subject.covariates.entries()) score[row]! += value;
    }
    for (; byStart[notYet] !== undefined && byStart[notYet]!.start >= time; notYet++) {
      const subject = byStart[notYet]!;
      atRisk.add(subject, -riskOf(subject));
    }
    for (let leaver = 0; leaver < leavers; leaver++) {
      // Efron: of those who left together, each earlier one is out of the next one's comparison in equal parts.
      const part = ties === "efron" ? leaver / leavers : 0;
      const risk = atRisk.risk - part * leaving.risk;
      const means = atRisk.first.map((value, row) => (value - part * leaving.first[row]!) / risk);
      logLikelihood -= Math.log(risk);
      for (const [row, mean] of means.entries()) {
        score[row]! -= mean;
        for (const [column, other] of means.entries()) {
          const second = (atRisk.second[row]![column]! - part * leaving.second[row]![column]!) / risk;
          information[row]![column]! += second - mean * other;
        }
      }
    }
  }
  return { logLikelihood, score, information };
}
