import type { Conversation } from "./conversation.ts";

/** July to September 2026. */
export const conversationsFromJuly: readonly Conversation[] = [
  {
    memberId: "m02",
    held: "2026-07",
    by: { ja: "榊原", en: "Sakakibara" },
    answers: {
      blocked: { pressure: 0.35, basis: "said" },
      chaos: { pressure: 0.25, basis: "observed" },
    },
    stated: { ja: "自分の上がるところは見えていない", en: "Does not see where to rise to" },
  },
  {
    memberId: "m03",
    held: "2026-07",
    by: { ja: "榊原", en: "Sakakibara" },
    answers: {
      company: { pressure: 0.45, basis: "said" },
      chaos: { pressure: 0.3, basis: "observed" },
    },
    stated: { ja: "合わない会社との契約が増えている", en: "More contracts with companies that do not fit" },
    believed: {
      ja: "営業目標の達成を優先した受注が続いていることへの不満",
      en: "Unhappy that deals are taken to make the number",
    },
    followUps: [
      {
        action: { ja: "受注基準を営業責任者と見直す", en: "Review with the head of sales what we accept" },
        owner: { ja: "榊原", en: "Sakakibara" },
        due: "2026-10",
        cause: "company",
        done: false,
      },
    ],
  },
  {
    memberId: "m04",
    held: "2026-07",
    by: { ja: "榊原", en: "Sakakibara" },
    answers: {
      operator: { pressure: 0.2, basis: "inferred" },
      chaos: { pressure: 0.3, basis: "observed" },
    },
  },
  {
    memberId: "m10",
    held: "2026-07",
    by: { ja: "岡部", en: "Okabe" },
    answers: {
      phase: { pressure: 0.8, basis: "said" },
      blocked: { pressure: 0.1, basis: "inferred" },
      product: { pressure: -0.1, basis: "said" },
    },
    stated: { ja: "また何かをゼロから作りたい", en: "Wants to build something from nothing again" },
    believed: {
      ja: "整える仕事に気持ちが向いていない。新しい領域を任せると変わりそう",
      en: "Has no heart for tidying up; a new field might change that",
    },
    remarks: [
      {
        cause: "phase",
        basis: "said",
        text: {
          ja: "最初の10社を一緒に立ち上げた頃がいちばん楽しかった",
          en: "Liked best the time when we brought in the first ten customers together",
        },
      },
    ],
    asked: ["phaseNow", "phaseDraws", "blockedYear"],
    followUps: [
      {
        action: {
          ja: "新しい業種の立ち上げを任せられるか検討する",
          en: "See whether a new industry could be hers to open",
        },
        owner: { ja: "岡部", en: "Okabe" },
        due: "2026-12",
        cause: "phase",
        done: false,
      },
    ],
  },
  {
    memberId: "m08",
    held: "2026-08",
    by: { ja: "三浦", en: "Miura" },
    answers: {
      productWork: { pressure: 0.85, basis: "said" },
      product: { pressure: 0.5, basis: "said" },
    },
    stated: { ja: "PdMの求人をときどき見ています", en: "Looks at product manager jobs now and then" },
    believed: { ja: "席があれば社内に残りたい気持ちが強い", en: "Would much rather stay if there were a seat" },
    followUps: [
      {
        action: {
          ja: "小さなプロダクトオーナー席を開発責任者に提案する",
          en: "Propose a small-product owner seat to the head of product",
        },
        owner: { ja: "榊原", en: "Sakakibara" },
        due: "2027-01",
        cause: "productWork",
        done: false,
      },
    ],
  },
  {
    memberId: "m19",
    held: "2026-08",
    by: { ja: "西野", en: "Nishino" },
    answers: {
      operator: { pressure: 0.55, basis: "said" },
      productWork: { pressure: 0.3, basis: "said" },
    },
    stated: {
      ja: "質問の半分はアプリの中で解決できるはず",
      en: "Half of the questions could be answered inside the app",
    },
    followUps: [
      {
        action: { ja: "アプリ内ガイドの試作に入ってもらう", en: "Let him join the first in-app guides" },
        owner: { ja: "安西", en: "Anzai" },
        due: "2026-11",
        cause: "operator",
        done: true,
      },
    ],
  },
  {
    memberId: "m20",
    held: "2026-08",
    by: { ja: "西野", en: "Nishino" },
    answers: {
      chaos: { pressure: 0.2, basis: "said" },
      customers: { pressure: -0.1, basis: "said" },
    },
    stated: { ja: "二人で受けるようになって安心した", en: "Feels safer since calls are taken in pairs" },
  },
  {
    memberId: "m21",
    held: "2026-08",
    by: { ja: "榊原", en: "Sakakibara" },
    answers: {
      alone: { pressure: 0.75, basis: "said" },
      blocked: { pressure: 0.2, basis: "inferred" },
      chaos: { pressure: 0.1, basis: "observed" },
    },
    stated: { ja: "社外の勉強会に出ることが増えた", en: "Goes to outside study groups more often" },
    believed: {
      ja: "社内に議論の相手がいない。成長が止まったと感じ始めている",
      en: "Has nobody here to argue with; begins to feel growth has stopped",
    },
    followUps: [
      {
        action: { ja: "社外メンターを探す", en: "Find a mentor outside" },
        owner: { ja: "榊原", en: "Sakakibara" },
        due: "2026-12",
        cause: "alone",
        done: false,
      },
    ],
  },
  {
    memberId: "m05",
    held: "2026-09",
    by: { ja: "三浦", en: "Miura" },
    answers: {
      blocked: { pressure: 0.85, basis: "said" },
      alone: { pressure: 0.1, basis: "inferred" },
      product: { pressure: -0.2, basis: "said" },
    },
    stated: { ja: "そろそろ新しい挑戦も考えたい", en: "Perhaps it is time for a new challenge" },
    believed: {
      ja: "席が空かないと見ている。外からの誘いもありそう",
      en: "Sees that no seat will open; others may be calling",
    },
    remarks: [
      {
        cause: "blocked",
        basis: "said",
        text: {
          ja: "リードの条件は満たしたが、席の話は半年出ていない",
          en: "Has shown all that a lead must show; nobody has spoken of a seat for half a year",
        },
      },
      {
        cause: "alone",
        basis: "inferred",
        text: { ja: "難しい案件は相談される側になっている", en: "By now the others come to them with hard cases" },
      },
    ],
    asked: ["blockedYear", "blockedNext", "aloneAsk", "productRequests"],
    followUps: [
      {
        action: {
          ja: "新しい席の可能性を本部長と話し、返事をする",
          en: "Talk with the head about a new seat, and answer",
        },
        owner: { ja: "三浦", en: "Miura" },
        due: "2026-12",
        cause: "blocked",
        done: false,
      },
    ],
  },
  {
    memberId: "m09",
    held: "2026-09",
    by: { ja: "三浦", en: "Miura" },
    answers: {
      chaos: { pressure: 0.3, basis: "said" },
      company: { pressure: -0.4, basis: "said" },
    },
    stated: { ja: "聞いていたより決まっていないことが多い", en: "Less is settled than I had heard" },
  },
  {
    memberId: "m13",
    held: "2026-09",
    by: { ja: "岡部", en: "Okabe" },
    answers: {
      other: { pressure: 1, basis: "said" },
      company: { pressure: -0.4, basis: "said" },
    },
    stated: { ja: "配偶者の転勤で3月末に退職します", en: "Leaving in March: the family is moving" },
    followUps: [
      {
        action: { ja: "2月までに担当20社を引き継ぐ", en: "Hand over twenty accounts by February" },
        owner: { ja: "岡部", en: "Okabe" },
        due: "2027-02",
        cause: "other",
        done: false,
      },
    ],
  },
  {
    memberId: "m17",
    held: "2026-09",
    by: { ja: "西野", en: "Nishino" },
    answers: {
      operator: { pressure: 0.85, basis: "said" },
      blocked: { pressure: 0.3, basis: "inferred" },
    },
    stated: { ja: "毎日同じ質問に答えている気がする", en: "Feels like answering the same questions every day" },
    believed: { ja: "この1年で増えたスキルがないと感じている", en: "Feels that no skill was added in a year" },
    followUps: [
      {
        action: { ja: "週1日、ミッドチームの仕事に入る", en: "One day a week with the mid-market team" },
        owner: { ja: "岡部", en: "Okabe" },
        due: "2027-01",
        cause: "operator",
        done: false,
      },
    ],
  },
];
