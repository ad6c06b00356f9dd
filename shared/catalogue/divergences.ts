/**
 * Metrics that should move together and do not: what may lie behind it, and where to look next (domain.md, section 5). Hypotheses,
 * not findings: each is to be checked with customers.
 */
import type { Words } from "../base/words.ts";
import type { StandardActivity } from "./activities.ts";
import type { Metric } from "./metrics.ts";

export type Course = { readonly metricIds: readonly Metric[]; readonly goes: "up" | "down" };

/** Places in the product that show more. */
export type Look = "coverage" | "segments" | "books" | "mix" | "duties" | "means" | "outcomes";

type DivergenceEntry = {
  readonly name: Words;
  /** Any one metric of each. */
  readonly one: Course;
  readonly other: Course;
  readonly hypotheses: readonly Words[];
  readonly next: Words;
  /** Work whose coverage ahead says whether there is time for it. */
  readonly work: readonly StandardActivity[];
  readonly looks: readonly Look[];
};

export const divergences = {
  usedNotLiked: {
    name: { ja: "利用は伸びているのに、NPSが下がっている", en: "Usage rises while NPS falls" },
    one: { metricIds: ["activeUsers", "featureUsage"], goes: "up" },
    other: { metricIds: ["nps"], goes: "down" },
    hypotheses: [
      {
        ja: "企画部門と現場の管理者で見方が違い、現場には使わされている感覚がある",
        en: "The planning department and the field managers see it differently: the field feels made to use it",
      },
      { ja: "使ってはいるが、業務の課題は解決していない", en: "It is used, and the business problem has not moved" },
      { ja: "新しい利用者が増え、まだ慣れていない", en: "Many users are new and not at home in it yet" },
    ],
    next: {
      ja: "現場の管理者を定例に招き、必要ならオンボーディングをやり直します。",
      en: "Bring field managers into the reviews, and onboard again where it is needed.",
    },
    work: ["adoption", "valueReview", "onboarding"],
    looks: ["coverage", "segments", "duties"],
  },
  onboardedNotUsed: {
    name: {
      ja: "オンボーディング完了は増えているのに、利用が減っている",
      en: "More finish onboarding while usage falls",
    },
    one: { metricIds: ["onboardingCompletions"], goes: "up" },
    other: { metricIds: ["activeUsers", "featureUsage"], goes: "down" },
    hypotheses: [
      {
        ja: "完了の基準が、実際の業務で使えることと離れている",
        en: "What counts as finished is far from being able to work with it",
      },
      {
        ja: "導入後の運用を、顧客側で引き受ける人がいない",
        en: "Nobody at the customer carries it on after onboarding",
      },
    ],
    next: {
      ja: "完了の定義を見直し、完了から一か月後の利用を確かめます。",
      en: "Look again at what finished means, and check usage a month after it.",
    },
    work: ["onboarding", "adoption"],
    looks: ["coverage", "means"],
  },
  likedYetLeaving: {
    name: { ja: "NPSは上がっているのに、チャーンが増えている", en: "NPS rises while churn rises" },
    one: { metricIds: ["nps"], goes: "up" },
    other: { metricIds: ["churnRate"], goes: "up" },
    hypotheses: [
      {
        ja: "回答しているのは利用者で、更新を決める人の評価は別にある",
        en: "Users answer the survey; whoever decides on renewal judges otherwise",
      },
      { ja: "不満のある顧客は、もう回答していない", en: "Customers who are unhappy no longer answer" },
      { ja: "価格や予算、組織の事情で離れている", en: "They leave over price, budget or a reorganisation" },
    ],
    next: {
      ja: "回答者と決裁者を分けて見て、更新の前に価値を一緒に測ります。",
      en: "Tell users from decision makers among the answers, and measure value together before renewal.",
    },
    work: ["valueReview", "renewal"],
    looks: ["segments", "books", "coverage"],
  },
  heldNotLiked: {
    name: { ja: "チャーンは減っているのに、NPSが下がっている", en: "Churn falls while NPS falls" },
    one: { metricIds: ["churnRate"], goes: "down" },
    other: { metricIds: ["nps"], goes: "down" },
    hypotheses: [
      {
        ja: "契約期間や乗り換えの手間で残っているだけで、次の更新で離れる",
        en: "Terms and the trouble of switching hold them; they may go at the next renewal",
      },
    ],
    next: {
      ja: "これから更新を迎える顧客に、評価の低い順で会いに行きます。",
      en: "Visit customers before their renewal, the least content first.",
    },
    work: ["renewal", "valueReview"],
    looks: ["segments", "books"],
  },
  usedNotExpanding: {
    name: { ja: "利用は伸びているのに、アップセルが減っている", en: "Usage rises while expansion falls" },
    one: { metricIds: ["activeUsers", "featureUsage"], goes: "up" },
    other: { metricIds: ["expansionRate"], goes: "down" },
    hypotheses: [
      { ja: "提案する時間や、肉食の人手が足りない", en: "There is no time to propose, or too few sales-type people" },
      {
        ja: "価値を測っていないため、次の提案の根拠がない",
        en: "Value is not measured, so the next proposal has no ground",
      },
    ],
    next: {
      ja: "提案に使える時間と、その担い手を確かめます。",
      en: "Check how much time there is for proposals, and who has it.",
    },
    work: ["expansion", "valueReview"],
    looks: ["coverage", "mix"],
  },
  askedMoreUsedLess: {
    name: { ja: "問い合わせが増えているのに、利用が減っている", en: "Tickets rise while usage falls" },
    one: { metricIds: ["tickets"], goes: "up" },
    other: { metricIds: ["activeUsers", "featureUsage"], goes: "down" },
    hypotheses: [
      {
        ja: "最初の設定や教育が足りず、使い始めでつまずいている",
        en: "The start is too thin: people stumble before they get to use it",
      },
      { ja: "変わった機能や不具合が、使う手を止めている", en: "Something that changed, or does not work, stops them" },
    ],
    next: {
      ja: "質問の内容を、導入の時期別に読みます。",
      en: "Read what is asked, by how long ago customers began.",
    },
    work: ["onboarding", "reactive"],
    looks: ["coverage", "duties", "segments"],
  },
  quietAndUnused: {
    name: { ja: "問い合わせが減り、利用も減っている", en: "Tickets fall, and so does usage" },
    one: { metricIds: ["tickets"], goes: "down" },
    other: { metricIds: ["activeUsers", "featureUsage"], goes: "down" },
    hypotheses: [
      {
        ja: "満足したのではなく、使うのをやめて質問もしなくなった",
        en: "They are not content: they stopped using it, and so stopped asking",
      },
    ],
    next: {
      ja: "静かになった顧客を数え、こちらから連絡します。",
      en: "Count the customers who fell silent, and call them.",
    },
    work: ["adoption", "healthAnalysis"],
    looks: ["segments", "books", "means"],
  },
} as const satisfies Record<string, DivergenceEntry>;

export type DivergenceId = keyof typeof divergences;
export const divergenceIds = Object.keys(divergences) as readonly DivergenceId[];
