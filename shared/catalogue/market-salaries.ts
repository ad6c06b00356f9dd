import type { Words } from "../base/words.ts";

type MarketSalary = {
  readonly name: Words;
  /** Yearly, in yen: from and to; the same twice for a mean. */
  readonly rangeJpy: readonly [number, number];
  readonly source: Words;
  /** As in the catalogue of coefficients: A is official statistics, C a single page. */
  readonly grade: "A" | "C";
};

/** What others pay in Japan, as far as anybody has published it: domain.md, section 5, and evidence.md, section 3. */
export const marketSalaries = {
  globalVendor: {
    name: { ja: "外資CRMベンダーのCSM求人", en: "CSM at a global CRM vendor" },
    rangeJpy: [6_000_000, 15_000_000],
    source: { ja: "国内の求人票の例（調査ではない）", en: "an advertised offer in Japan, not a survey" },
    grade: "C",
  },
  domesticVenture: {
    name: { ja: "国内SaaSベンチャーのCSM求人", en: "CSM at a domestic SaaS venture" },
    rangeJpy: [7_000_000, 8_500_000],
    source: { ja: "国内の求人票の例（調査ではない）", en: "an advertised offer in Japan, not a survey" },
    grade: "C",
  },
  supportStaff: {
    name: { ja: "サポート職の平均", en: "Support staff, mean" },
    rangeJpy: [3_700_000, 3_700_000],
    source: { ja: "賃金構造基本統計調査 2022年", en: "Basic Survey on Wage Structure 2022, Japan" },
    grade: "A",
  },
} as const satisfies Record<string, MarketSalary>;

export type MarketSalaryId = keyof typeof marketSalaries;
