import type { Words } from "../base/words.ts";
import type { MemberType } from "./member-types.ts";

type ActivityEntry = {
  readonly name: Words;
  /** What covering this work protects. `management` is a manager's own work with reports. */
  readonly purpose: "retention" | "expansion" | "internal" | "management";
  /** Effective hours that one hour of each type yields, 0 to 1. An assumption until the team sets its own. */
  readonly affinity: Readonly<Record<MemberType, number>>;
  /** Weight when there is not enough time for everything; higher is served first. */
  readonly priority: number;
  /** How much of it is standardised repetition, 0 to 1: feeds "turned into an operator". */
  readonly routineShare: number;
  readonly customerFacing: boolean;
};

/**
 * The work a CS team starts from. A team renames, re-weights, adds and removes: there is no standard CS
 * (domain.md, section 4). Affinities and weights are assumptions.
 */
export const activities = {
  onboarding: {
    name: { ja: "導入・オンボーディング", en: "Onboarding" },
    purpose: "retention",
    affinity: { sales: 0.8, support: 0.9, analyst: 0.75 },
    priority: 1.5,
    routineShare: 0.4,
    customerFacing: true,
  },
  reactive: {
    name: { ja: "問い合わせ対応", en: "Reactive support" },
    purpose: "retention",
    affinity: { sales: 0.55, support: 1, analyst: 0.7 },
    priority: 1.3,
    routineShare: 0.85,
    customerFacing: true,
  },
  adoption: {
    name: { ja: "活用・現場定着", en: "Adoption" },
    purpose: "retention",
    affinity: { sales: 0.85, support: 0.85, analyst: 0.7 },
    priority: 1.2,
    routineShare: 0.35,
    customerFacing: true,
  },
  healthAnalysis: {
    name: { ja: "ヘルススコア・データ分析", en: "Health and data analysis" },
    purpose: "retention",
    affinity: { sales: 0.35, support: 0.45, analyst: 1 },
    priority: 1,
    routineShare: 0.3,
    customerFacing: false,
  },
  valueReview: {
    name: { ja: "価値測定・定例会", en: "Value review" },
    purpose: "retention",
    affinity: { sales: 0.85, support: 0.55, analyst: 0.95 },
    priority: 1.1,
    routineShare: 0.2,
    customerFacing: true,
  },
  renewal: {
    name: { ja: "更新", en: "Renewal" },
    purpose: "retention",
    affinity: { sales: 1, support: 0.55, analyst: 0.65 },
    priority: 1.4,
    routineShare: 0.3,
    customerFacing: true,
  },
  expansion: {
    name: { ja: "アップセル・クロスセル", en: "Expansion" },
    purpose: "expansion",
    affinity: { sales: 1, support: 0.3, analyst: 0.55 },
    priority: 0.9,
    routineShare: 0.15,
    customerFacing: true,
  },
  operationsDesign: {
    name: { ja: "オペレーション設計", en: "Operations design" },
    purpose: "internal",
    affinity: { sales: 0.35, support: 0.5, analyst: 1 },
    priority: 0.8,
    routineShare: 0.1,
    customerFacing: false,
  },
  productFeedback: {
    name: { ja: "プロダクトフィードバック", en: "Product feedback" },
    purpose: "internal",
    affinity: { sales: 0.6, support: 0.75, analyst: 0.9 },
    priority: 0.7,
    routineShare: 0.15,
    customerFacing: false,
  },
  hub: {
    name: { ja: "THE MODELの引き継ぎ・情報ハブ", en: "THE MODEL hand-overs and hub" },
    purpose: "internal",
    affinity: { sales: 0.8, support: 0.6, analyst: 0.85 },
    priority: 0.7,
    routineShare: 0.25,
    customerFacing: false,
  },
  management: {
    name: { ja: "メンバーのマネジメント", en: "Managing people" },
    purpose: "management",
    affinity: { sales: 0.9, support: 0.9, analyst: 0.9 },
    priority: 1.2,
    routineShare: 0.1,
    customerFacing: false,
  },
} as const satisfies Record<string, ActivityEntry>;

export type StandardActivity = keyof typeof activities;
export const standardActivityIds = Object.keys(activities) as readonly StandardActivity[];
