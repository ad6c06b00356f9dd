import type { Words } from "../base/words.ts";

type MemberTypeEntry = {
  /** The field's own word. */
  readonly name: Words;
  /** The word for documents that leave the room: exports and board decks. */
  readonly soberName: Words;
  readonly strongAt: Words;
  readonly weakAt: Words;
  /** The shape that stands for the type wherever colour does. */
  readonly shape: "triangle" | "circle" | "square";
};

/** The three types of CS people: domain.md, section 1. Nobody is pure: a member is a mix of them. */
export const memberTypes = {
  sales: {
    name: { ja: "肉食", en: "Sales-type" },
    soberName: { ja: "営業型", en: "Sales-type" },
    strongAt: {
      ja: "自分から動いて提案する。アップセル、クロスセル、更新交渉。顧客が言う前にゴールへ引っ張る",
      en: "Takes the initiative: upsell, cross-sell, renewal talks; moves customers to their goal before they ask",
    },
    weakAt: {
      ja: "受け身の仕事を淡々と続けること。飽きやすく、品質にむらが出る",
      en: "Steady reactive work: gets bored, and quality varies",
    },
    shape: "triangle",
  },
  support: {
    name: { ja: "草食", en: "Support-type" },
    soberName: { ja: "サポート型", en: "Support-type" },
    strongAt: {
      ja: "問い合わせ対応を高い品質で安定して続ける。守りを固める",
      en: "Reactive work at a steady, high quality; holds the line",
    },
    weakAt: {
      ja: "数字を追う攻めの営業を求められること。持ち味が壊れる",
      en: "Being pushed into quota-style selling: it destroys what they are good at",
    },
    shape: "circle",
  },
  analyst: {
    name: { ja: "メガネ君", en: "Analyst-type" },
    soberName: { ja: "分析型", en: "Analyst-type" },
    strongAt: {
      ja: "KPI、方針、オペレーション設計、ヘルススコア、データ、戦略",
      en: "KPIs, policy, operations design, health scores, data, strategy",
    },
    weakAt: {
      ja: "営業やサポートが得意とは限らない",
      en: "Not necessarily strong at sales or support",
    },
    shape: "square",
  },
} as const satisfies Record<string, MemberTypeEntry>;

export type MemberType = keyof typeof memberTypes;
export const memberTypeIds = Object.keys(memberTypes) as readonly MemberType[];
