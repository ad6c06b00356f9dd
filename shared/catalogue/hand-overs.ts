/** The teams of THE MODEL, and what they hand to one another: domain.md, section 4. */
import type { Words } from "../base/words.ts";

export const modelTeams = {
  marketing: { ja: "マーケティング", en: "Marketing" },
  insideSales: { ja: "インサイドセールス", en: "Inside sales" },
  fieldSales: { ja: "フィールドセールス", en: "Field sales" },
  customerSuccess: { ja: "CS", en: "Customer Success" },
  product: { ja: "プロダクト", en: "Product" },
} as const satisfies Record<string, Words>;

export type ModelTeam = keyof typeof modelTeams;
export const modelTeamIds = Object.keys(modelTeams) as readonly ModelTeam[];

export const isModelTeam = (team: string): team is ModelTeam => Object.hasOwn(modelTeams, team);

type HandOverEntry = {
  readonly name: Words;
  readonly from: ModelTeam;
  readonly to: ModelTeam;
  /** What the other side has to learn for the customer to succeed. */
  readonly passes: Words;
  /** What gets lost on the way wherever nobody looks after it. */
  readonly losses: Words;
};

/** Along the chain first, then what CS hands back. What is lost is experience of the field, not a measurement. */
export const handOvers = {
  interest: {
    name: { ja: "見込み客の関心を引き継ぐ", en: "Why a lead came" },
    from: "marketing",
    to: "insideSales",
    passes: {
      ja: "何を見て、何に困って問い合わせたか。",
      en: "What they looked at, and what trouble made them ask.",
    },
    losses: {
      ja: "件数だけが渡り、来た理由が消えます。最初の電話で同じことを聞き直します。",
      en: "Only the number of leads arrives; the reason is asked for again on the first call.",
    },
  },
  problem: {
    name: { ja: "課題と決裁者を引き継ぐ", en: "The problem, and who decides" },
    from: "insideSales",
    to: "fieldSales",
    passes: {
      ja: "解決したい課題、決める人、時期。顧客自身の言葉で。",
      en: "The problem in the customer’s own words, who decides, and by when.",
    },
    losses: {
      ja: "商談数が目標なので、課題がはっきりしないまま渡ります。",
      en: "Meetings are what is counted, so the problem is passed on before it is clear.",
    },
  },
  promise: {
    name: { ja: "約束した成果を引き継ぐ", en: "What was promised" },
    from: "fieldSales",
    to: "customerSuccess",
    passes: {
      ja: "買った理由、成功の物差し、営業が約束したこと、決めた人。",
      en: "Why they bought, how they will measure success, what was promised, who decided.",
    },
    losses: {
      ja: "約束が議事録に残らず、オンボーディングで期待のずれとして現れます。",
      en: "Promises stay in nobody’s notes, and come back during onboarding as expectations that do not fit.",
    },
  },
  growth: {
    name: { ja: "拡大の兆しを営業へ渡す", en: "Signs of growth, to sales" },
    from: "customerSuccess",
    to: "fieldSales",
    passes: {
      ja: "別部門の関心、新しい課題、話すべき人。",
      en: "Another department’s interest, a new problem, whom to talk to.",
    },
    losses: {
      ja: "どちらの数字にもならず、声をかける時期を逃します。",
      en: "It counts for neither side, and the moment passes.",
    },
  },
  goodFit: {
    name: { ja: "成功する顧客像をマーケティングへ返す", en: "Who succeeds, back to marketing" },
    from: "customerSuccess",
    to: "marketing",
    passes: {
      ja: "どんな顧客が成果を出し、どんな顧客が離れるか。事例になる顧客。",
      en: "Which customers get results and which leave; who would tell their story.",
    },
    losses: {
      ja: "合わない顧客を集め続け、解約の原因が入口に残ります。",
      en: "Campaigns go on drawing customers who do not fit, and the cause of churn stays at the entrance.",
    },
  },
  requests: {
    name: { ja: "繰り返し出る要望をプロダクトへ届ける", en: "Recurring wishes, to product" },
    from: "customerSuccess",
    to: "product",
    passes: {
      ja: "要望の裏にある課題、困っている顧客の数とARR。答えを顧客に返すところまで。",
      en: "The problem behind the wish, how many customers and how much ARR it holds back; and the answer on its way back.",
    },
    losses: {
      ja: "一件ずつの要望として埋もれ、返事が顧客に戻りません。",
      en: "Wishes drown one by one, and no answer comes back to the customer.",
    },
  },
} as const satisfies Record<string, HandOverEntry>;

export type HandOver = keyof typeof handOvers;
export const handOverIds = Object.keys(handOvers) as readonly HandOver[];
