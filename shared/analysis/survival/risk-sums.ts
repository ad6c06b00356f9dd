/** What a proportional hazards model needs of a set of people: sums of risk, risk × covariate and risk × covariate × covariate. */
export type WithCovariates = { readonly covariates: readonly number[] };

export class RiskSums {
  risk = 0;
  readonly first: number[];
  readonly second: number[][];

  constructor(size: number) {
    this.first = new Array<number>(size).fill(0);
    this.second = this.first.map(() => new Array<number>(size).fill(0));
  }

  add({ covariates }: WithCovariates, risk: number) {
    this.risk += risk;
    for (const [row, value] of covariates.entries()) {
      this.first[row]! += risk * value;
      for (const [column, other] of covariates.entries()) this.second[row]![column]! += risk * value * other;
    }
  }
}

/** Far from zero an exponential loses digits; a constant shift changes nothing else. */
export function centred<Person extends WithCovariates>(people: readonly Person[]): Person[] {
  const means = (people[0]?.covariates ?? []).map(
    (_, index) => people.reduce((sum, { covariates }) => sum + covariates[index]!, 0) / people.length,
  );
  return people.map((person) => ({
    ...person,
    covariates: person.covariates.map((value, index) => value - means[index]!),
  }));
}
