import type { Words } from "../base/words.ts";

/** The customer's five stages: domain.md, section 5. */
export const journeyStages = {
  onboarding: { ja: "オンボーディング", en: "Onboarding" },
  operation: { ja: "運用", en: "Operation" },
  adoption: { ja: "現場定着", en: "Field adoption" },
  valueMeasurement: { ja: "価値測定", en: "Value measurement" },
  renewal: { ja: "更新", en: "Renewal" },
} as const satisfies Record<string, Words>;

export type JourneyStage = keyof typeof journeyStages;
export const journeyStageIds = Object.keys(journeyStages) as readonly JourneyStage[];

export const touchModels = {
  high: { ja: "ハイタッチ", en: "High-touch" },
  low: { ja: "ロータッチ", en: "Low-touch" },
  tech: { ja: "テックタッチ", en: "Tech-touch" },
} as const satisfies Record<string, Words>;

export type TouchModel = keyof typeof touchModels;
export const touchModelIds = Object.keys(touchModels) as readonly TouchModel[];

/** The stages of a company; people fit one of them best. */
export const companyPhases = {
  zeroToOne: { ja: "0→1", en: "0→1" },
  oneToTen: { ja: "1→10", en: "1→10" },
  tenToHundred: { ja: "10→100", en: "10→100" },
} as const satisfies Record<string, Words>;

export type CompanyPhase = keyof typeof companyPhases;
export const companyPhaseIds = Object.keys(companyPhases) as readonly CompanyPhase[];
