import type { Words } from "../base/words.ts";

/** The six patterns, and the rest: pay, boss, relationships, family. */
export const attritionPatterns = {
  product: { ja: "プロダクトを信じられなくなる", en: "Lost faith in the product" },
  company: { ja: "会社を信じられなくなる", en: "Lost faith in the company" },
  customers: { ja: "顧客を愛せなくなる", en: "Can no longer love the customers" },
  chaos: { ja: "カオスに耐えられない", en: "Cannot stand the chaos" },
  career: { ja: "キャリアが描けない", en: "Sees no career here" },
  productWork: { ja: "プロダクトの仕事をやりたい", en: "Wants product work" },
  other: { ja: "その他（給与・上司・家庭など）", en: "Other (pay, boss, family…)" },
} as const satisfies Record<string, Words>;

export type AttritionPattern = keyof typeof attritionPatterns;

type CauseEntry = {
  readonly name: Words;
  /** What is happening, in words a person would use about their own work. No diagnosis, no blame. */
  readonly inPlainWords: Words;
  /** What tends to help. */
  readonly helps: Words;
  readonly pattern: AttritionPattern;
};

/** Why people leave: domain.md, section 2. Ids are stored in files; rename only with a format upgrade. */
export const attritionCauses = {
  product: {
    name: { ja: "プロダクトを信じられなくなる", en: "Lost faith in the product" },
    inPlainWords: { ja: "要望を上げてもプロダクトが変わらない", en: "Requests go in and the product does not move" },
    helps: {
      ja: "要望→回答→リリースの流れを速くし、チームから見えるようにする",
      en: "A brisk loop from request to answer to shipped, visible to the team",
    },
    pattern: "product",
  },
  company: {
    name: { ja: "会社を信じられなくなる", en: "Lost faith in the company" },
    inPlainWords: { ja: "合わない顧客にも売っている", en: "We sell to customers who do not fit" },
    helps: {
      ja: "なぜ広げて売るのかを説明し、合う顧客に売る",
      en: "Explain the trade-off, and sell to the right customers",
    },
    pattern: "company",
  },
  customers: {
    name: { ja: "顧客を愛せなくなる", en: "Can no longer love the customers" },
    inPlainWords: { ja: "難しい担当顧客に消耗している", en: "Worn down by difficult accounts" },
    helps: {
      ja: "難しい顧客の担当を持ち回りにし、苦しい事例を話せる場をつくる",
      en: "Rotate difficult accounts, share the load, talk about hard cases openly",
    },
    pattern: "customers",
  },
  chaos: {
    name: { ja: "カオスに耐えられない", en: "Cannot stand the chaos" },
    inPlainWords: { ja: "仕組みがないまま仕事が増え続けている", en: "Work keeps growing and nothing is organised" },
    helps: {
      ja: "オペレーションを設計し、増える前に採用し、面接で正直に話す",
      en: "Design operations, hire ahead of growth, be honest at interviews",
    },
    pattern: "chaos",
  },
  operator: {
    name: { ja: "オペレーター化", en: "Turned into an operator" },
    inPlainWords: { ja: "仕事が定型化している", en: "The job became routine" },
    helps: { ja: "ジョブローテーション、背伸びする仕事", en: "Job rotation, stretch projects" },
    pattern: "career",
  },
  phase: {
    name: { ja: "フェーズ不一致", en: "Company phase mismatch" },
    inPlainWords: {
      ja: "会社の段階が本人の得意な段階から離れた",
      en: "The company has moved on from the stage they like",
    },
    helps: { ja: "新しい0→1の仕事、早めの面談", en: "New 0→1 projects, an early conversation" },
    pattern: "career",
  },
  blocked: {
    name: { ja: "上が詰まっている", en: "Blocked from above" },
    inPlainWords: { ja: "準備はできているのに席がない", en: "Ready for the next step, and there is no seat" },
    helps: {
      ja: "新しい席（チームリード、地域、専門職）をつくる",
      en: "New seats: team leads, regions, a specialist ladder",
    },
    pattern: "career",
  },
  alone: {
    name: { ja: "上がいなくなる", en: "Nobody above" },
    inPlainWords: { ja: "学べる相手が上にいない", en: "Nobody above to learn from" },
    helps: { ja: "シニアの採用、社外メンター、同格の仲間", en: "A senior hire, mentors outside, a peer group" },
    pattern: "career",
  },
  productWork: {
    name: { ja: "プロダクトの仕事をやりたい", en: "Wants product work" },
    inPlainWords: { ja: "PdMやPMMをやりたいが席がない", en: "Wants to own a product, and there is no seat" },
    helps: {
      ja: "社内に小さなプロダクトオーナーの席をつくる",
      en: "A small-product owner seat inside the company",
    },
    pattern: "productWork",
  },
  other: {
    name: { ja: "その他（給与・上司・家庭など）", en: "Other (pay, boss, family…)" },
    inPlainWords: {
      ja: "給与、上司、家庭など、ここでは扱わない事情",
      en: "Pay, a boss, family: reasons outside this model",
    },
    helps: { ja: "本人に聞く", en: "Ask them" },
    pattern: "other",
  },
} as const satisfies Record<string, CauseEntry>;

export type AttritionCause = keyof typeof attritionCauses;
export const attritionCauseIds = Object.keys(attritionCauses) as readonly AttritionCause[];
