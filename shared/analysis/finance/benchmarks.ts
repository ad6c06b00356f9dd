/** What others report of the same figures: to hold one's own beside, never to aim at. None is Japanese unless it says so. */
import type { Grade } from "../../catalogue/coefficient.ts";

export type Benchmark = {
  /** From the lowest to the highest of what is usual; equal where one figure is reported. */
  readonly usual: readonly [low: number, high: number];
  readonly source: string;
  readonly grade: Grade;
};

export const financeBenchmarks = {
  /** Share of ARR. For CS and support together, of all after the sale the higher end; 15 % is called a warning (humanr.ai). */
  costPerArr: { usual: [0.08, 0.1], source: "gaspwiki (CS and support), SaaStr (all post-sales)", grade: "C" },
  /** In US dollars: converting it would add an exchange rate that nobody asked about. */
  arrPerPersonUsd: {
    usual: [500_000, 2_000_000],
    source: "ClientSuccess survey (about 600 firms; mean $1.72M), Lemkin",
    grade: "C",
  },
  grossRetention: { usual: [0.88, 0.93], source: "Benchmarkit 2024, SaaS Capital 2023", grade: "B" },
  netRetention: {
    usual: [1, 1.02],
    source: "Benchmarkit and Maxio 2024, SaaS Capital 2023 (about 1,500 firms)",
    grade: "B",
  },
  /** To find and train a successor, as a share of a year's pay. */
  replacement: { usual: [0.21, 0.21], source: "Boushey and Glynn 2012 (median of 27 cases)", grade: "A" },
} as const satisfies Record<string, Benchmark>;
