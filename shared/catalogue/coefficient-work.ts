/** Hiring, capacity, customers and money. */
import { type CoefficientEntry, assumption } from "./coefficient.ts";

const gamma = {
  ja: "仮定：手が回らない度合いと解約の関係を示した公表値は見つからなかった",
  en: "assumption: no published dose and response of under-coverage on customer churn was found",
};

export const workCoefficients = {
  leadTimeMonths: {
    name: { ja: "募集開始から入社までの平均月数", en: "Months from opening a requisition to the first day, mean" },
    value: 4,
    unit: "months",
    range: [3, 6],
    source: {
      ja: "日本 2021〜23：応募から入社まで87日（61件）、人材紹介では127日",
      en: "Japan 2021–23: application to joining 87 days (n = 61), 127 days through agencies",
    },
    grade: "C",
  },
  leadTimeSpread: {
    name: { ja: "入社までの月数のばらつき（変動係数）", en: "Spread of that time (standard deviation ÷ mean)" },
    value: 0.45,
    unit: "ratio",
    range: [0.3, 0.7],
    source: {
      ja: "仮定：対数正規分布。人材紹介のデータでは127日に対して116日のばらつき",
      en: "assumption: log-normal; agency data show 116 days of spread on 127",
    },
    grade: "X",
  },
  rampMonths: {
    name: { ja: "立ち上がりの月数", en: "Months to full speed" },
    value: 4,
    unit: "months",
    range: [3, 6],
    source: {
      ja: "Pavilion 2026（pulserevopsより。90日、以前は6か月）",
      en: "Pavilion 2026 by way of pulserevops (90 days, formerly 6 months)",
    },
    grade: "C",
  },
  rampMonth1: ramp(1, 0.25),
  rampMonth2: ramp(2, 0.5),
  rampMonth3: ramp(3, 0.75),
  rampMonth4: ramp(4, 0.9),
  hireCostJpy: {
    name: { ja: "採用1人あたりの費用", en: "Cost of one hire" },
    value: 1_000_000,
    unit: "yen",
    range: [300_000, 2_500_000],
    source: {
      ja: "マイナビ 2023〜24（全経路の平均29〜31万円）。CSはより高いと仮定",
      en: "Mynavi 2023–24 (mean ¥0.29–0.31M over all channels); more for CS by assumption",
    },
    grade: "B",
  },
  employerCost: {
    name: { ja: "給与に対する会社負担の倍率", en: "Employer's cost as a multiple of salary" },
    value: 1.16,
    unit: "ratio",
    range: [1.14, 1.18],
    source: { ja: "仮定：日本の社会保険の会社負担分", en: "assumption: Japanese social insurance, employer's half" },
    grade: "X",
  },
  spanHours: {
    name: { ja: "部下1人あたりのマネジメント時間", en: "Hours a month a manager spends per report" },
    value: 8,
    unit: "hours",
    range: [5, 12],
    source: {
      ja: "仮定：部下5〜8人の1on1・評価・採用（SHRM 2016：中央値8人）",
      en: "assumption: one-to-ones, reviews and hiring at a span of 5–8 (SHRM 2016: median 8)",
    },
    grade: "X",
  },
  handOverMonths: {
    name: {
      ja: "担当者が辞めたあと引き継ぎが響く月数",
      en: "Months in which a change of the person in charge is felt",
    },
    value: 3,
    unit: "months",
    range: [2, 6],
    source: assumption,
    grade: "X",
  },
  handOverEffort: {
    name: {
      ja: "引き継ぎで増える手間（1社あたりの工数に対して）",
      en: "Extra effort of a hand-over, as a part of the account's hours",
    },
    value: 0.3,
    unit: "ratio",
    range: [0.1, 0.6],
    source: assumption,
    grade: "X",
  },
  handedOver: {
    name: { ja: "引き継ぎができたときの解約の倍率", en: "Customer churn after a hand-over, as a multiple" },
    value: 1.1,
    unit: "ratio",
    range: [1, 1.3],
    source: assumption,
    grade: "X",
  },
  abandoned: {
    name: {
      ja: "引き継ぎができないときの解約の倍率",
      en: "Customer churn after a change with no hand-over, as a multiple",
    },
    value: 1.3,
    unit: "ratio",
    range: [1, 1.8],
    source: {
      ja: "仮定。向きはKLAS 2021（65社）：CSMの交代は三つの大きな落とし穴の一つ",
      en: "assumption; direction from KLAS 2021 (65 vendors): turnover of the CSM is one of three main pitfalls",
    },
    grade: "X",
  },
  churnGamma: {
    name: { ja: "カバー不足が解約に効く強さ", en: "How strongly a shortfall in coverage raises churn" },
    value: 0.7,
    unit: "logRatio",
    range: [0, 1.5],
    source: gamma,
    grade: "X",
  },
  leverFadeMonths: {
    name: { ja: "薄れる打ち手が効かなくなるまでの月数", en: "Months in which a fading lever loses its effect" },
    value: 3,
    unit: "months",
    range: [1, 6],
    source: {
      ja: "仮定。Friebel、Heinz、Zubanov（無作為化比較試験）：効果は9か月続き、その後薄れる",
      en: "assumption; Friebel, Heinz and Zubanov (RCT): the effect lasts nine months, then fades",
    },
    grade: "X",
  },
  stageOperation: stageShare("運用", "operation", 5),
  stageAdoption: stageShare("現場定着", "field adoption", 2),
  stageValue: stageShare("価値測定", "value measurement", 2),
  stageRenewal: stageShare("更新", "renewal", 3),
} as const satisfies Record<string, CoefficientEntry>;

function ramp(month: number, value: number) {
  return {
    name: { ja: `入社${month}か月目の生産性`, en: `Productivity in month ${month}` },
    value,
    unit: "share",
    range: [Math.max(0.05, value - 0.15), Math.min(1, value + 0.1)],
    source: {
      ja: "実務家の立ち上がり曲線（月ごとに担当の70・85・100%）。仮定により引き下げ",
      en: "practitioner ramp curves (70/85/100 % of book by month), lowered by assumption",
    },
    grade: "C",
  } as const satisfies CoefficientEntry;
}

function stageShare(ja: string, en: string, months: number) {
  return {
    name: { ja: `1年のうち「${ja}」の月数`, en: `Months a year in ${en}` },
    value: months,
    unit: "months",
    range: [months, months],
    source: assumption,
    grade: "X",
  } as const satisfies CoefficientEntry;
}
