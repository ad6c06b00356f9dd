import type { Words } from "../base/words.ts";

type CompetencyEntry = {
  readonly name: Words;
  /** `core`: decides whether a CS person is good at all. `manager`: what a CS manager needs. */
  readonly kind: "hiring" | "core" | "manager";
};

/** What CS people are hired, grown and promoted for, each 0 to 4: domain.md, section 1. */
export const competencies = {
  analyticalAwareness: { name: { ja: "分析的視点", en: "Analytical awareness" }, kind: "hiring" },
  proactiveness: { name: { ja: "主体性", en: "Proactiveness" }, kind: "hiring" },
  empathy: { name: { ja: "共感力", en: "Empathy" }, kind: "hiring" },
  tenacity: { name: { ja: "粘り強さと熱意", en: "Tenacity and enthusiasm" }, kind: "hiring" },
  teamPlay: { name: { ja: "チームプレー", en: "Team play" }, kind: "hiring" },
  communication: { name: { ja: "コミュニケーション", en: "Communication" }, kind: "hiring" },
  domainExpertise: { name: { ja: "業界知識", en: "Domain expertise" }, kind: "hiring" },
  strategicMindset: { name: { ja: "戦略思考", en: "Strategic mindset" }, kind: "hiring" },
  consulting: { name: { ja: "コンサルティング力", en: "Consulting skill" }, kind: "core" },
  commercial: { name: { ja: "商談・交渉力", en: "Business and commercial skill" }, kind: "core" },
  readingNumbers: { name: { ja: "数字を読む力（統計・相関）", en: "Reading numbers" }, kind: "manager" },
  formingHypotheses: { name: { ja: "顧客内部の仮説を立てる力", en: "Forming hypotheses" }, kind: "manager" },
  influence: { name: { ja: "社内外を動かす対話力", en: "Communication inside and outside" }, kind: "manager" },
  projectManagement: { name: { ja: "プロジェクト管理", en: "Project management" }, kind: "manager" },
} as const satisfies Record<string, CompetencyEntry>;

export type Competency = keyof typeof competencies;
export const competencyIds = Object.keys(competencies) as readonly Competency[];
