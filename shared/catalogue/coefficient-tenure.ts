/** How leaving and its causes depend on time with the company. The causes' split within each band is an assumption. */
import type { Words } from "../base/words.ts";
import { type AttritionCause, type AttritionPattern, attritionCauses, attritionPatterns } from "./attrition-causes.ts";
import { type CoefficientEntry, assumption } from "./coefficient.ts";

/** Bands of tenure by the month in which they begin. */
export const tenureBands = [
  { id: "0-3", fromMonth: 0, name: { ja: "在籍3か月未満", en: "first 3 months" } },
  { id: "3-6", fromMonth: 3, name: { ja: "在籍3〜6か月", en: "months 3–6" } },
  { id: "6-12", fromMonth: 6, name: { ja: "在籍6〜12か月", en: "months 6–12" } },
  { id: "12-18", fromMonth: 12, name: { ja: "在籍12〜18か月", en: "months 12–18" } },
  { id: "18-24", fromMonth: 18, name: { ja: "在籍18〜24か月", en: "months 18–24" } },
  { id: "24-36", fromMonth: 24, name: { ja: "在籍2〜3年", en: "years 2–3" } },
  { id: "36", fromMonth: 36, name: { ja: "在籍3年以上", en: "year 3 on" } },
] as const satisfies readonly { id: string; fromMonth: number; name: Words }[];
export type TenureBand = (typeof tenureBands)[number]["id"];

const ratios = [0.6, 1, 1.13, 1.25, 1.2, 0.95, 0.95] as const;

const shares: Readonly<Record<AttritionPattern, readonly number[]>> = {
  product: [0.12, 0.12, 0.1, 0.08, 0.08, 0.07, 0.07],
  company: [0.04, 0.05, 0.08, 0.1, 0.1, 0.1, 0.11],
  customers: [0.1, 0.1, 0.09, 0.06, 0.06, 0.05, 0.05],
  chaos: [0.28, 0.27, 0.24, 0.2, 0.2, 0.17, 0.18],
  career: [0.08, 0.1, 0.16, 0.27, 0.28, 0.34, 0.33],
  productWork: [0.03, 0.03, 0.05, 0.07, 0.07, 0.07, 0.06],
  other: [0.35, 0.33, 0.28, 0.22, 0.21, 0.2, 0.2],
};
const patternIds = Object.keys(shares) as readonly AttritionPattern[];

const careerSplit = { operator: 0.3, blocked: 0.3, alone: 0.2, phase: 0.2 } as const;
type CareerCause = keyof typeof careerSplit;
const careerIds = Object.keys(careerSplit) as readonly CareerCause[];

export type TenureCoefficientId =
  | `tenure-${TenureBand}`
  | `share-${AttritionPattern}-${TenureBand}`
  | `career-${CareerCause}`;

const entries = new Map<TenureCoefficientId, CoefficientEntry>();
tenureBands.forEach((band, index) => {
  entries.set(`tenure-${band.id}`, {
    name: { ja: `${band.name.ja}の離職の倍率`, en: `Leaving in the ${band.name.en}, as a multiple` },
    value: ratios[index]!,
    unit: "ratio",
    range: [ratios[index]! * 0.75, ratios[index]! * 1.3],
    source: {
      ja: "公開された在籍データの形（Babushkinのデータ：6・12・24・36か月の残存率 .94/.86/.69/.60）",
      en: "shape of public tenure data (Babushkin set: S .94/.86/.69/.60 at 6/12/24/36 months)",
    },
    grade: "B",
  });
  for (const pattern of patternIds) {
    const value = shares[pattern][index]!;
    entries.set(`share-${pattern}-${band.id}`, {
      name: {
        ja: `${band.name.ja}の離職のうち「${attritionPatterns[pattern].ja}」`,
        en: `${attritionPatterns[pattern].en}: share of leaving in the ${band.name.en}`,
      },
      value,
      unit: "share",
      range: [value * 0.6, value * 1.5],
      source: {
        ja: "仮定：退職理由は自己申告で、これらの原因を測った研究はない",
        en: "assumption: exit reasons are self-reported and nobody has measured these causes",
      },
      grade: "X",
    });
  }
});
for (const cause of careerIds) {
  entries.set(`career-${cause}`, {
    name: {
      ja: `キャリアの離職のうち「${attritionCauses[cause].name.ja}」`,
      en: `${attritionCauses[cause].name.en}: share of career leaving`,
    },
    value: careerSplit[cause],
    unit: "share",
    range: [careerSplit[cause] * 0.6, careerSplit[cause] * 1.5],
    source: assumption,
    grade: "X",
  });
}

export const tenureCoefficients = Object.fromEntries(entries) as Readonly<
  Record<TenureCoefficientId, CoefficientEntry>
>;

/** The coefficients whose product with the yearly rate is a cause's base hazard in a band. */
export function sharesBehind(cause: AttritionCause, band: TenureBand): readonly TenureCoefficientId[] {
  const { pattern } = attritionCauses[cause];
  const split = (careerIds as readonly string[]).includes(cause) ? [`career-${cause as CareerCause}` as const] : [];
  return [`tenure-${band}`, `share-${pattern}-${band}`, ...split];
}
