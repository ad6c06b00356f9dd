import type { Words } from "../base/words.ts";

type FindingEntry = {
  readonly name: Words;
  readonly kind: "failingModel" | "mark" | "composition" | "skills";
  /** What in a plan gives it away. */
  readonly sign: Words;
};

/** What an examination of a plan looks for: domain.md, section 3. */
export const findings = {
  whiteGlove: {
    name: { ja: "ホワイトグローブ型", en: "White-glove" },
    kind: "failingModel",
    sign: { ja: "顧客数に比例して人が増える", en: "Headcount grows in proportion to customers" },
  },
  churnPatch: {
    name: { ja: "チャーン対症療法型", en: "Churn patch" },
    kind: "failingModel",
    sign: {
      ja: "解約に人を当て、原因には担当も打ち手もない",
      en: "People are hired against churn while its causes have no owner and no action",
    },
  },
  bandAid: {
    name: { ja: "サポートの看板替え型", en: "Support renamed as CS" },
    kind: "failingModel",
    sign: { ja: "仕事の中身が受け身のまま", en: "The work is still reactive, with no value or expansion hours" },
  },
  fundedBlind: {
    name: { ja: "計画なき投資型", en: "Funded without a plan" },
    kind: "failingModel",
    sign: {
      ja: "採用がARR・継続率・成長目標に結び付いていない",
      en: "Hiring is not tied to ARR, retention or growth, and cost per ARR rises",
    },
  },
  doesEverything: {
    name: { ja: "何でも屋・責任者不在型", en: "Does everything, owns nothing" },
    kind: "failingModel",
    sign: { ja: "全員が全部やり、指標に責任者がいない", en: "One generalist team, no metric with a single owner" },
  },
  tiedToRetention: {
    name: { ja: "ARR・継続・成長に結び付く", en: "Tied to ARR, retention and growth" },
    kind: "mark",
    sign: { ja: "指標ごとに責任者が一人いる", en: "Each metric has one owner" },
  },
  pursuesValue: {
    name: { ja: "顧客の成果とROIを追う", en: "Pursues customer value" },
    kind: "mark",
    sign: { ja: "導入理由と成功の物差しが同じ", en: "The buying case and the measure of success are the same" },
  },
  paysItsWay: {
    name: { ja: "財務的に健全", en: "Financially healthy" },
    kind: "mark",
    sign: { ja: "CSコストが粗利と継続率に見合う", en: "Post-sales cost fits gross margin and retention" },
  },
  scales: {
    name: { ja: "スケールする", en: "It scales" },
    kind: "mark",
    sign: { ja: "コンテンツや自動化が人の力を増やす", en: "Content, playbooks and automation multiply the people" },
  },
  answersToBoard: {
    name: { ja: "経営に責任を負う", en: "Answers to the board" },
    kind: "mark",
    sign: { ja: "継続と成長の責任が経営の議題にある", en: "Retention and growth are answered for at board level" },
  },
  noAnalyst: {
    name: { ja: "分析型がいない", en: "No analyst" },
    kind: "composition",
    sign: { ja: "営業型とサポート型だけで動きがばらばら", en: "Only sales- and support-type: uncoordinated activity" },
  },
  offType: {
    name: { ja: "持ち味と逆の仕事", en: "Working against type" },
    kind: "composition",
    sign: { ja: "持ち味と逆の仕事に時間が割かれている", en: "Hours go to work against people's type" },
  },
  untrained: {
    name: { ja: "育てない採用", en: "Beginners without training" },
    kind: "skills",
    sign: {
      ja: "初心者を増やすだけで、二つの中核スキルを育てていない",
      en: "Beginners are added and the two core skills are not developed",
    },
  },
} as const satisfies Record<string, FindingEntry>;

export type Finding = keyof typeof findings;
export const findingIds = Object.keys(findings) as readonly Finding[];
