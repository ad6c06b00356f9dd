import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gammaCdf, gammaQuantile, logGamma } from "../../../../shared/analysis/survival/gamma-distribution.ts";
import { posteriorRate, shapeOf } from "../../../../shared/analysis/survival/gamma-poisson.ts";
import { occurrenceExposure } from "../../../../shared/analysis/survival/occurrence-exposure.ts";
import { poissonRange } from "../../../../shared/analysis/survival/poisson-range.ts";
import { expectGolden, golden, goldenRows } from "../../../support/golden.ts";

describe("leavers and months by cause and tenure band", () => {
  type Rate = {
    readonly cause: string;
    readonly band: string;
    readonly person_months: number;
    readonly events: number;
    readonly monthly_hazard: number;
  };
  const bands = ["0-6", "6-12", "12-24", "24-36", "36+"];
  const wanted = golden("six-cause-synthetic") as {
    readonly person_months: number;
    readonly occurrence_exposure: readonly Rate[];
  };
  const spells = goldenRows("six-cause-synthetic").map((row) => ({
    start: Number(row["start"]),
    stop: Number(row["stop"]),
    cause: row["cause"] === "censor" ? undefined : row["cause"]!,
  }));
  const found = occurrenceExposure(spells, [0, 6, 12, 24, 36]);

  it("gives R's counts and hazards for seven causes in five bands", () => {
    for (const rate of wanted.occurrence_exposure) {
      const { personMonths, leavers } = found[bands.indexOf(rate.band)]!;
      expect(personMonths).toBe(rate.person_months);
      expect(leavers.get(rate.cause) ?? 0).toBe(rate.events);
      expectGolden([(leavers.get(rate.cause) ?? 0) / personMonths], [rate.monthly_hazard]);
    }
  });

  it("loses no month of anybody", () => {
    expect(found.reduce((sum, { personMonths }) => sum + personMonths, 0)).toBe(wanted.person_months);
  });
});

describe("the gamma distribution", () => {
  it("has the factorials and the root of π", () => {
    expectGolden([logGamma(1), logGamma(2), logGamma(11)], [0, 0, Math.log(3_628_800)], 1e-12);
    expectGolden([logGamma(0.5), logGamma(1.5)], [Math.log(Math.PI) / 2, Math.log(Math.PI / 4) / 2], 1e-12);
  });

  it("is exponential for shape 1 and a sum of Poisson probabilities for whole shapes", () => {
    expectGolden(
      [0.1, 1, 3, 12].map((x) => gammaCdf(x, 1)),
      [0.1, 1, 3, 12].map((x) => -Math.expm1(-x)),
      1e-13,
    );
    const atLeast3 = (x: number) => 1 - Math.exp(-x) * (1 + x + (x * x) / 2);
    expectGolden(
      [0.5, 2, 3.9, 4.1, 9].map((x) => gammaCdf(x, 3)),
      [0.5, 2, 3.9, 4.1, 9].map(atLeast3),
      1e-13,
    );
  });

  it("finds the value behind any probability", () => {
    const chance = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    const shape = fc.double({ min: 0.05, max: 5_000, noNaN: true });
    fc.assert(
      fc.property(chance, shape, (p, a) => {
        expect(Math.abs(gammaCdf(gammaQuantile(p, a), a) - p)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe("a rate learnt from few leavers", () => {
  const prior = { rate: 0.01, personMonths: 600 };

  it("is the default where there is no history, and the history where there is much of it", () => {
    expect(posteriorRate(prior, 0, 0).mean).toBeCloseTo(0.01, 12);
    expect(posteriorRate(prior, 30_000, 1_000_000).mean).toBeCloseTo(0.03, 4);
  });

  it("stands half way when the history is as long as the default is worth", () => {
    expect(posteriorRate(prior, 18, 600).mean).toBeCloseTo((0.01 + 0.03) / 2, 12);
  });

  it("holds the truth in nine of ten teams, when truths are drawn from the default's own spread", () => {
    const shape = shapeOf([[0.6, 1.6]]);
    const spread = shape / 0.01;
    // The share is exact by construction; integrating over truths and counts leaves quadrature error alone.
    const points = 400;
    let covered = 0;
    for (let point = 0; point < points; point++) {
      const truth = gammaQuantile((point + 0.5) / points, shape, spread);
      const mean = truth * 600;
      for (let count = 0, chance = Math.exp(-mean); count < 80; count++, chance *= mean / count) {
        const { low, high } = posteriorRate({ rate: 0.01, personMonths: spread }, count, 600);
        if (truth >= low && truth <= high) covered += chance / points;
      }
    }
    expect(covered).toBeCloseTo(0.9, 2);
  });

  it("is worth fewer leavers the wider the catalogue's range is, and fewer for a product of two uncertain values", () => {
    // A relative spread of one third is worth nine leavers, as counting nine is uncertain by a third.
    const third = Math.exp(1.2815515655446004 * Math.sqrt(Math.log1p(1 / 9)));
    expect(shapeOf([[1 / third, third]])).toBeCloseTo(9, 10);
    expect(shapeOf([[0.5, 2]])).toBeLessThan(shapeOf([[0.6, 1.6]]));
    expect(
      shapeOf([
        [0.6, 1.6],
        [0.75, 1.3],
      ]),
    ).toBeLessThan(shapeOf([[0.6, 1.6]]));
  });
});

describe("the range of a count", () => {
  it("leaves at most one in forty cases on either side", () => {
    for (const mean of [0.2, 1, 3.7, 12, 800]) {
      const { low, high } = poissonRange(mean);
      // P(X ≥ n) for a Poisson number is the gamma distribution of shape n at its mean.
      expect(low === 0 ? 0 : 1 - gammaCdf(mean, low)).toBeLessThan(0.025);
      expect(gammaCdf(mean, high + 1)).toBeLessThanOrEqual(0.025 + 1e-12);
      expect(gammaCdf(mean, high)).toBeGreaterThan(0.025);
    }
  });

  it("is nothing where nothing is expected", () => {
    expect(poissonRange(0)).toEqual({ low: 0, high: 0 });
  });
});
