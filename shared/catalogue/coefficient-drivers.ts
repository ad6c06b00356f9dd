/** Where each structural driver stands at 0 (an ordinary CS team) and how far it moves to reach 1. */
import { type CoefficientEntry, assumption } from "./coefficient.ts";

const scale = (ja: string, en: string, value: number, unit: CoefficientEntry["unit"], low: number, high: number) =>
  ({
    name: { ja, en },
    value,
    unit,
    range: [low, high],
    source: assumption,
    grade: "X",
  }) as const satisfies CoefficientEntry;

export const driverCoefficients = {
  loopReference: scale("プロダクトの応答：ふつうの長さ", "Product loop: ordinary length", 4, "months", 2, 6),
  loopSpread: scale("プロダクトの応答：限界までの差", "Product loop: from ordinary to unbearable", 6, "months", 3, 12),
  rivalWeight: scale("競合の圧力の重み", "Weight of competitor pressure", 0.5, "weight", 0.2, 1),
  wrongFitReference: scale("合わない顧客：ふつうの割合", "Wrong-fit deals: ordinary share", 0.2, "share", 0.1, 0.3),
  wrongFitSpread: scale(
    "合わない顧客：限界までの差",
    "Wrong-fit deals: from ordinary to unbearable",
    0.3,
    "share",
    0.2,
    0.5,
  ),
  difficultReference: scale("難しい顧客：ふつうの割合", "Difficult accounts: ordinary share", 0.15, "share", 0.1, 0.25),
  difficultSpread: scale(
    "難しい顧客：限界までの差",
    "Difficult accounts: from ordinary to unbearable",
    0.35,
    "share",
    0.2,
    0.5,
  ),
  overloadWeight: {
    ...scale(
      "負荷超過の重み（20%超過ごとに0.3）",
      "Weight of load above capacity (0.3 per 20 % over)",
      1.5,
      "weight",
      0.7,
      2.5,
    ),
    source: {
      ja: "Aikenら 2002（看護師。患者が1人増えるごとに燃え尽きのオッズ1.23倍）を転用",
      en: "Aiken et al. 2002 (nurses, odds 1.23 of burnout per further patient), transferred",
    },
    grade: "A",
  },
  disorderWeight: scale("仕組み不足の重み", "Weight of missing process", 1, "weight", 0.5, 1.5),
  routineReference: scale("定型化：ふつうの強さ", "Routine: ordinary strength", 0.08, "share", 0.05, 0.15),
  routineSpread: scale("定型化：限界までの差", "Routine: from ordinary to unbearable", 0.3, "share", 0.15, 0.5),
  blockedFullMonths: scale(
    "昇進待ちが限界に達する月数",
    "Months of waiting for a seat until it cannot get worse",
    12,
    "months",
    6,
    18,
  ),
  readinessAmbition: scale(
    "昇進を望むとみなす意欲",
    "Ambition from which a person waits for promotion",
    0.25,
    "share",
    0.1,
    0.5,
  ),
  offTypeStrain: scale("持ち味と逆の仕事の負担", "Strain of work against one's type", 0.5, "logRatio", 0.1, 1),
} as const satisfies Record<string, CoefficientEntry>;
