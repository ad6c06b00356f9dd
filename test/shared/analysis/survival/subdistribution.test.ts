import { describe, expect, it } from "vitest";
import { type Contender, fineGray } from "../../../../shared/analysis/survival/fine-gray.ts";
import { grayTest } from "../../../../shared/analysis/survival/gray-test.ts";
import type { Spell } from "../../../../shared/analysis/survival/spell.ts";
import { expectGolden, golden, goldenRows } from "../../../support/golden.ts";
import { luckOf } from "../../../support/luck.ts";

type Wanted = {
  readonly fine_gray_pcm: {
    readonly coef: Readonly<Record<string, number>>;
    readonly se: Readonly<Record<string, number>>;
    readonly loglik: number;
  };
  readonly gray_test_by_sex: readonly { readonly stat: number; readonly pv: number; readonly df: number }[];
};
const wanted = golden("mgus2-competing") as Wanted;
const patients = goldenRows("mgus2-competing");

describe("check 9: Fine and Gray's model", () => {
  const contenders = patients
    .filter((row) => row["mspike"] !== "" && row["mspike"] !== "NA")
    .map((row): Contender => ({
      stop: Number(row["etime"]),
      left: row["event"] === "pcm" ? "own" : row["event"] === "death" ? "other" : undefined,
      covariates: [Number(row["age"]), row["sex"] === "M" ? 1 : 0, Number(row["mspike"])],
    }));

  it("gives cmprsk's ratios, errors and likelihood", () => {
    const fit = fineGray(contenders)!;
    const { coef, se, loglik } = wanted.fine_gray_pcm;
    expectGolden(fit.coefficients, Object.values(coef));
    expectGolden(fit.standardErrors, Object.values(se));
    expectGolden([fit.logLikelihood.with], [loglik], 1e-9);
  });

  it("says nothing where a trait is the same for everybody", () => {
    const alike = contenders.slice(0, 50).map((contender) => ({ ...contender, covariates: [1] }));
    expect(fineGray(alike)).toBeUndefined();
    expect(fineGray([])).toBeUndefined();
  });
});

describe("check 9: Gray's test", () => {
  const spellsOf = (sex: string) =>
    patients
      .filter((row) => row["sex"] === sex)
      .map((row): Spell => ({
        start: 0,
        stop: Number(row["etime"]),
        cause: row["event"] === "censor" ? undefined : row["event"]!,
      }));

  it.each(["pcm", "death"].map((cause, index) => [cause, wanted.gray_test_by_sex[index]!] as const))(
    "gives cmprsk's answer for %s of women and men",
    (cause, { stat, pv, df }) => {
      const { statistic, p, degreesOfFreedom } = grayTest([spellsOf("F"), spellsOf("M")], cause)!;
      expect(degreesOfFreedom).toBe(df);
      expectGolden([statistic, p], [stat, pv]);
    },
  );

  it("calls groups that are alike different in one case of twenty, and does not mind their order", () => {
    const { between } = luckOf(3);
    const drawn = (count: number): Spell[] =>
      Array.from({ length: count }, () => {
        const [own, other, lost] = [60, 30, 40].map((mean) => Math.ceil(-mean * Math.log(between(0, 1))));
        const stop = Math.min(own!, other!, lost!);
        return { start: 0, stop, cause: stop === own ? "own" : stop === other ? "other" : undefined };
      });
    const runs = 300;
    let rejected = 0;
    for (let run = 0; run < runs; run++) {
      const groups = [drawn(60), drawn(80), drawn(40)];
      const { p, statistic, degreesOfFreedom } = grayTest(groups, "own")!;
      expect(degreesOfFreedom).toBe(2);
      expect(grayTest(groups.toReversed(), "own")!.statistic).toBeCloseTo(statistic, 8);
      if (p < 0.05) rejected += 1;
    }
    expect(Math.abs(rejected / runs - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / runs));
  });

  it("has no answer without a second group or without anyone who left for the cause", () => {
    const stays: Spell = { start: 0, stop: 5, cause: undefined };
    expect(grayTest([[{ ...stays, cause: "own" }], []], "own")).toBeUndefined();
    expect(grayTest([[stays], [stays]], "own")).toBeUndefined();
  });
});
