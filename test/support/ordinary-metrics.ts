/** Metrics on which nothing happens, with the kinds of noise that metrics have; the same numbers in every run. */
import type { MetricUnit } from "../../shared/catalogue/metrics.ts";

export type Chance = { readonly uniform: () => number; readonly normal: () => number };

/** Mulberry32: small, quick, and good enough to shake a metric. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

export function poisson({ uniform, normal }: Chance, mean: number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; product *= uniform()) count += 1;
  return count;
}

/** Student's t with four degrees of freedom and a standard deviation of 1: every so often something far out. */
function heavy({ normal }: Chance): number {
  const squares = normal() ** 2 + normal() ** 2 + normal() ** 2 + normal() ** 2;
  return normal() / Math.sqrt(squares / 4) / Math.SQRT2;
}

export type OrdinaryMetric = { readonly unit: MetricUnit; readonly values: readonly number[] };

/** A share of customers leaves at the year-end, and some at the half-year. */
export const yearEndSeason = (index: number): number => (index % 12 === 3 ? 1.8 : index % 12 === 9 ? 1.3 : 1);

const monthly = (months: number, valueAt: (index: number) => number): readonly number[] =>
  Array.from({ length: months }, (_, index) => valueAt(index));

const seasonOf = ({ normal }: Chance) => Array.from({ length: 12 }, () => 0.25 * normal());

function withMemory({ normal }: Chance, kept: number) {
  let last = 0;
  return () => (last = kept * last + 0.1 * normal());
}

export const ordinaryMetrics: Readonly<Record<string, (chance: Chance, months: number) => OrdinaryMetric>> = {
  "seasons and even noise": (chance, months) => {
    const season = seasonOf(chance);
    return { unit: "count", values: monthly(months, (i) => 1000 * Math.exp(season[i % 12]! + 0.1 * chance.normal())) };
  },
  "a score without a season": (chance, months) => ({
    unit: "score",
    values: monthly(months, () => 20 + 5 * chance.normal()),
  }),
  "a score in whole points": (chance, months) => ({
    unit: "score",
    values: monthly(months, () => Math.round(-40 + 2 * chance.normal())),
  }),
  "seasons and heavy tails": (chance, months) => {
    const season = seasonOf(chance);
    return { unit: "count", values: monthly(months, (i) => 1000 * Math.exp(season[i % 12]! + 0.1 * heavy(chance))) };
  },
  "noise that lasts": (chance, months) => {
    const [season, noise] = [seasonOf(chance), withMemory(chance, 0.5)];
    return { unit: "count", values: monthly(months, (i) => 1000 * Math.exp(season[i % 12]! + noise())) };
  },
  "a level that wanders": (chance, months) => {
    let level = 0;
    return {
      unit: "count",
      values: monthly(months, () => 1000 * Math.exp((level += 0.05 * chance.normal()) + 0.08 * chance.normal())),
    };
  },
  "growth with seasons": (chance, months) => {
    const season = seasonOf(chance);
    return {
      unit: "count",
      values: monthly(months, (i) => 1000 * Math.exp(0.025 * i + season[i % 12]! + 0.05 * chance.normal())),
    };
  },
  "churn with year-ends": (chance, months) => ({
    unit: "share",
    values: monthly(months, (i) => 0.012 * yearEndSeason(i) * Math.exp(0.1 * chance.normal())),
  }),
  "counts of four": (chance, months) => ({ unit: "count", values: monthly(months, () => poisson(chance, 4)) }),
  "churn among four hundred customers": (chance, months) => ({
    unit: "share",
    values: monthly(months, (i) => poisson(chance, 400 * 0.012 * yearEndSeason(i)) / 400),
  }),
  "lopsided noise": (chance, months) => ({
    unit: "count",
    values: monthly(months, () => 300 - 100 * Math.log(1 - chance.uniform())),
  }),
};
