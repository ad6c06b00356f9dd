import { describe, expect, it } from "vitest";
import { concordance } from "../../../../shared/analysis/survival/concordance.ts";
import { coxFit, type Subject, type Ties } from "../../../../shared/analysis/survival/cox.ts";
import { monthModel } from "../../../../shared/analysis/survival/month-model.ts";
import { dot } from "../../../../shared/analysis/survival/matrix.ts";
import { expectGolden, golden, goldenRows } from "../../../support/golden.ts";

type Named = Readonly<Record<string, number>>;
type Cox = {
  readonly cause: string;
  readonly ties: Ties;
  readonly coef: Named;
  readonly se: Named;
  readonly loglik: readonly [number, number];
  readonly n: number;
  readonly concordance: number;
};

const patients = goldenRows("mgus2-competing").filter((row) => row["mspike"] !== "" && row["mspike"] !== "NA");
const team = goldenRows("six-cause-synthetic");

/** Everyone who leaves for another cause goes out of sight. */
const patientsBy = (cause: string): Subject[] =>
  patients.map((row) => ({
    start: 0,
    stop: Number(row["etime"]),
    left: row["event"] === cause,
    covariates: [Number(row["age"]), row["sex"] === "M" ? 1 : 0, Number(row["mspike"])],
  }));

const traitOf = { overload: "overloaded", career: "blocked" } as Readonly<Record<string, string>>;
const teamBy = (cause: string): Subject[] =>
  team.map((row) => ({
    start: Number(row["start"]),
    stop: Number(row["stop"]),
    left: row["cause"] === cause,
    covariates: [Number(row[traitOf[cause]!])],
  }));

function expectCox(subjects: readonly Subject[], wanted: Cox, ties: Ties): void {
  const fit = coxFit(subjects, ties)!;
  expectGolden(fit.coefficients, Object.values(wanted.coef));
  expectGolden(fit.standardErrors, Object.values(wanted.se));
  expectGolden([fit.logLikelihood.without, fit.logLikelihood.with], wanted.loglik, 1e-9);
}

describe("check 9: Cox's model", () => {
  it.each((golden("mgus2-competing") as { readonly cause_specific_cox: readonly Cox[] }).cause_specific_cox)(
    "gives R's ratios, errors, likelihood and concordance for $cause",
    (wanted) => {
      const subjects = patientsBy(wanted.cause);
      expect(subjects).toHaveLength(wanted.n);
      expectCox(subjects, wanted, "efron");
      const { coefficients } = coxFit(subjects)!;
      const scored = subjects.map(({ stop, left, covariates }) => ({
        time: stop,
        left,
        score: dot(coefficients, covariates),
      }));
      expectGolden([concordance(scored).index!], [wanted.concordance]);
    },
  );

  it.each((golden("six-cause-synthetic") as { readonly cox: readonly Cox[] }).cox)(
    "gives R's answer for $cause with late entry and ties as $ties",
    (wanted) => expectCox(teamBy(wanted.cause), wanted, wanted.ties),
  );

  it("finds the ratios by which the data were made: overload doubles leaving, being blocked is worth 1.8", () => {
    for (const [cause, ratio] of [
      ["overload", 2],
      ["career", 1.8],
    ] as const) {
      const fit = coxFit(teamBy(cause))!;
      expect(Math.abs(fit.coefficients[0]! - Math.log(ratio))).toBeLessThan(4 * fit.standardErrors[0]!);
    }
  });

  it("says nothing where a trait is the same for everybody, or separates leavers from stayers", () => {
    const subject = (stop: number, left: boolean, trait: number): Subject => ({
      start: 0,
      stop,
      left,
      covariates: [trait],
    });
    expect(coxFit([subject(3, true, 1), subject(5, true, 1), subject(9, false, 1)])).toBeUndefined();
    expect(coxFit([subject(3, true, 1), subject(5, true, 1), subject(9, false, 0)])).toBeUndefined();
    expect(coxFit([])).toBeUndefined();
  });
});

describe("the model in whole months", () => {
  type Months = { readonly cause: string; readonly coef: Named; readonly se: Named };
  const bands = [0, 6, 12, 24, 36];

  /** Months and leavers by band and trait: all that the likelihood needs. */
  function cellsOf(cause: string) {
    const subjects = teamBy(cause);
    return bands.flatMap((from, band) =>
      [0, 1].map((trait) => {
        const to = bands[band + 1] ?? Infinity;
        const some = subjects.filter(({ covariates }) => covariates[0] === trait);
        return {
          personMonths: some.reduce(
            (sum, { start, stop }) => sum + Math.max(0, Math.min(stop, to) - Math.max(start, from)),
            0,
          ),
          leavers: some.filter(({ left, stop }) => left && stop > from && stop <= to).length,
          covariates: [...bands.map((_, index) => (index === band ? 1 : 0)), trait],
        };
      }),
    );
  }

  it.each((golden("six-cause-synthetic") as { readonly discrete_cloglog: readonly Months[] }).discrete_cloglog)(
    "gives R's bands and ratio for $cause",
    ({ cause, coef, se }) => {
      const fit = monthModel(cellsOf(cause))!;
      // R's glm stops once the deviance settles to 1e-8, and takes its errors from the step before: a band with two leavers
      // is then still open in the seventh digit, its standard error in the fourth.
      expectGolden(fit.coefficients, Object.values(coef), 1e-6);
      expectGolden(fit.standardErrors, Object.values(se), 1e-3);
    },
  );
});
