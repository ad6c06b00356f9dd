/** What a workspace without people begins with in each phase of its company. Every number is an assumption, there to be replaced. */
import type { CompanyPhase, TouchModel } from "../catalogue/journey.ts";
import type { StandardActivity } from "../catalogue/activities.ts";
import type { Words } from "../base/words.ts";
import type { Company } from "../domain/company.ts";
import type { Segment } from "../domain/accounts.ts";

type StartingSegment = Pick<
  Segment,
  "openingAccounts" | "arrPerAccountJpy" | "onboardingMonths" | "growth" | "monthlyChurnShare" | "yearlyExpansionShare"
> & { readonly id: string; readonly name: Words; readonly touchModel: TouchModel; readonly difficultShare: number };

export type StartingPhase = {
  readonly company: Omit<Company, "name" | "phase">;
  readonly segments: readonly StartingSegment[];
  /** Entries of the starting ladder, by id. */
  readonly levelIds: readonly string[];
  /** Hours a month that do not follow the number of accounts. */
  readonly fixedHours: Partial<Record<StandardActivity, number>>;
};

const enterprise = {
  id: "enterprise",
  name: { ja: "エンタープライズ", en: "Enterprise" },
  touchModel: "high",
} as const;
const mid = { id: "mid", name: { ja: "ミッドマーケット", en: "Mid-market" }, touchModel: "low" } as const;
const small = { id: "small", name: { ja: "スモールビジネス", en: "Small business" }, touchModel: "tech" } as const;

/** Whatever the phase: hours a month at full time, and what meetings, holidays and administration take of them. */
const working = { contractHours: 160, overheadShare: 0.28, productSeats: 0 } as const;

export const startingPhases: Record<CompanyPhase, StartingPhase> = {
  zeroToOne: {
    company: {
      ...working,
      phaseThresholds: [{ phase: "oneToTen", arrJpy: 300_000_000, headcount: 8 }],
      productLoopMonths: 2,
      competitorPressureShare: 0.2,
      wrongFitShare: 0.35,
      processMaturityShare: 0.15,
    },
    segments: [
      {
        id: "customers",
        name: { ja: "お客様", en: "Customers" },
        touchModel: "high",
        difficultShare: 0.2,
        openingAccounts: 15,
        arrPerAccountJpy: 6_000_000,
        onboardingMonths: 3,
        growth: { newPerMonth: 1, monthlyGrowth: 0.03 },
        monthlyChurnShare: 0.012,
        yearlyExpansionShare: 0.15,
      },
    ],
    levelIds: ["csm", "senior", "head"],
    fixedHours: { reactive: 10, operationsDesign: 20, productFeedback: 20 },
  },
  oneToTen: {
    company: {
      ...working,
      phaseThresholds: [{ phase: "tenToHundred", arrJpy: 2_500_000_000, headcount: 30 }],
      productLoopMonths: 4,
      competitorPressureShare: 0.3,
      wrongFitShare: 0.25,
      processMaturityShare: 0.4,
    },
    segments: [
      {
        ...enterprise,
        difficultShare: 0.25,
        openingAccounts: 20,
        arrPerAccountJpy: 24_000_000,
        onboardingMonths: 3,
        growth: { newPerMonth: 0.4, monthlyGrowth: 0.015 },
        monthlyChurnShare: 0.005,
        yearlyExpansionShare: 0.2,
      },
      {
        ...mid,
        difficultShare: 0.12,
        openingAccounts: 80,
        arrPerAccountJpy: 6_000_000,
        onboardingMonths: 2,
        growth: { newPerMonth: 2, monthlyGrowth: 0.015 },
        monthlyChurnShare: 0.009,
        yearlyExpansionShare: 0.15,
      },
    ],
    levelIds: ["associate", "csm", "ops", "senior", "lead", "head"],
    fixedHours: { reactive: 30, healthAnalysis: 20, operationsDesign: 50, productFeedback: 20, hub: 20 },
  },
  tenToHundred: {
    company: {
      ...working,
      phaseThresholds: [],
      productLoopMonths: 6,
      competitorPressureShare: 0.4,
      wrongFitShare: 0.15,
      processMaturityShare: 0.65,
    },
    segments: [
      {
        ...enterprise,
        difficultShare: 0.3,
        openingAccounts: 60,
        arrPerAccountJpy: 40_000_000,
        onboardingMonths: 3,
        growth: { newPerMonth: 0.8, monthlyGrowth: 0.01 },
        monthlyChurnShare: 0.004,
        yearlyExpansionShare: 0.22,
      },
      {
        ...mid,
        difficultShare: 0.12,
        openingAccounts: 300,
        arrPerAccountJpy: 7_000_000,
        onboardingMonths: 2,
        growth: { newPerMonth: 5, monthlyGrowth: 0.01 },
        monthlyChurnShare: 0.008,
        yearlyExpansionShare: 0.16,
      },
      {
        ...small,
        difficultShare: 0.08,
        openingAccounts: 1_200,
        arrPerAccountJpy: 1_200_000,
        onboardingMonths: 1,
        growth: { newPerMonth: 25, monthlyGrowth: 0.01 },
        monthlyChurnShare: 0.015,
        yearlyExpansionShare: 0.12,
      },
    ],
    levelIds: ["associate", "csm", "ops", "senior", "ops-senior", "principal", "lead", "manager", "head"],
    fixedHours: { reactive: 80, healthAnalysis: 80, operationsDesign: 150, productFeedback: 60, hub: 80 },
  },
};
