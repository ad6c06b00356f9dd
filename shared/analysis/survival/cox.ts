/**
 * Which traits go with leaving sooner: Cox's proportional hazards, J. R. Statist. Soc. B 34 (1972), by Newton's method, with
 * ties as Efron (1977) or Breslow (1974) and late entry as in Andersen and Gill (1982). For one cause among several, everyone
 * who left for another counts as going out of sight: a cause-specific hazard.
 */
import { dot } from "./matrix.ts";
import { type Derivatives, peakOf } from "./newton.ts";
import { RiskSums, centred } from "./risk-sums.ts";

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

/** Undefined where the covariates cannot be told apart or separate leavers from stayers completely. */
export function coxFit(subjects: readonly Subject[], ties: Ties = "efron"): CoxFit | undefined {
  const people = centred(subjects);
  const size = people[0]?.covariates.length ?? 0;
  const peak = peakOf(size, (coefficients) => derivatives(people, coefficients, ties));
  if (!peak) return undefined;
  const { coefficients, covariance, logLikelihood } = peak;
  return { coefficients, standardErrors: covariance.map((row, index) => Math.sqrt(row[index]!)), logLikelihood };
}

/** Partial log-likelihood, its gradient and minus its second derivatives, walking back from the last time. */
function derivatives(subjects: readonly Subject[], coefficients: readonly number[], ties: Ties): Derivatives {
  const size = coefficients.length;
  const byStop = subjects.toSorted((a, b) => b.stop - a.stop);
  const byStart = subjects.toSorted((a, b) => b.start - a.start);
  const riskOf = ({ covariates }: Subject) => Math.exp(dot(coefficients, covariates));
  const atRisk = new RiskSums(size);
  const score = coefficients.map(() => 0);
  const information = coefficients.map(() => coefficients.map(() => 0));
  let logLikelihood = 0;
  let notYet = 0;

  for (let seen = 0; seen < byStop.length;) {
    const time = byStop[seen]!.stop;
    const leaving = new RiskSums(size);
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
