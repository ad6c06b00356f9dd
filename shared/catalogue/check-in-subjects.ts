import type { Words } from "../base/words.ts";
import type { AttritionCause } from "./attrition-causes.ts";

/** What a conversation calls each cause: the subject, before anybody knows whether it weighs. A heading must not put words into a mouth. */
export const checkInSubjects: Readonly<Record<AttritionCause, Words>> = {
  product: { ja: "プロダクトとお客様の要望", en: "The product and its answers" },
  company: { ja: "会社の決定", en: "What the company decides" },
  customers: { ja: "担当のお客様", en: "The customers" },
  chaos: { ja: "仕事の量と決まりごと", en: "Workload and order" },
  operator: { ja: "新しい仕事と慣れた仕事", en: "New work and routine" },
  phase: { ja: "会社の段階", en: "The stage of the company" },
  blocked: { ja: "次の役割", en: "The next role" },
  alone: { ja: "学べる相手", en: "People to learn from" },
  productWork: { ja: "プロダクトをつくる仕事", en: "Work on the product" },
  other: { ja: "待遇、関係、生活", en: "Pay, people, life" },
};
