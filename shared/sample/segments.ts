import type { Segment } from "../domain/accounts.ts";
import { effortOf } from "./effort.ts";
import type { Say } from "./say.ts";

/** Churn and expansion give the yearly net retention of the catalogue's published medians: 1.18, 1.08, 0.97. */
export const sampleSegments = (say: Say): Segment[] => [
  {
    id: "enterprise",
    name: say({ ja: "エンタープライズ", en: "Enterprise" }),
    touchModel: "high",
    openingAccounts: 22,
    arrPerAccountJpy: 42_000_000,
    termMonths: 12,
    onboardingMonths: 3,
    growth: { newPerMonth: 0.35, monthlyGrowth: 0.012 },
    effort: effortOf("high", 5),
    monthlyChurnShare: 0.004,
    yearlyExpansionShare: 0.23,
    difficultShare: 0.3,
  },
  {
    id: "mid",
    name: say({ ja: "ミッドマーケット", en: "Mid-market" }),
    touchModel: "low",
    openingAccounts: 110,
    arrPerAccountJpy: 7_500_000,
    termMonths: 12,
    onboardingMonths: 2,
    growth: { newPerMonth: 2.6, monthlyGrowth: 0.015 },
    effort: effortOf("low", 4),
    monthlyChurnShare: 0.008,
    yearlyExpansionShare: 0.18,
    difficultShare: 0.12,
  },
  {
    id: "small",
    name: say({ ja: "スモールビジネス", en: "Small business" }),
    touchModel: "tech",
    openingAccounts: 270,
    arrPerAccountJpy: 1_500_000,
    termMonths: 12,
    onboardingMonths: 1,
    growth: { newPerMonth: 8, monthlyGrowth: 0.015 },
    effort: effortOf("tech", 5),
    monthlyChurnShare: 0.015,
    yearlyExpansionShare: 0.16,
    difficultShare: 0.08,
  },
];
