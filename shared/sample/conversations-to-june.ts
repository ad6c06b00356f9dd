import type { Conversation } from "./conversation.ts";

/** December 2025 to June 2026. */
export const conversationsToJune: readonly Conversation[] = [
  {
    memberId: "m10",
    held: "2025-12",
    by: { ja: "榊原", en: "Sakakibara" },
    answers: {
      phase: { pressure: 0.4, basis: "said" },
      operator: { pressure: 0.2, basis: "inferred" },
    },
    stated: { ja: "立ち上げの頃は楽しかった", en: "The early days were fun" },
  },
  {
    memberId: "m21",
    held: "2025-12",
    by: { ja: "榊原", en: "Sakakibara" },
    answers: {
      alone: { pressure: 0.3, basis: "said" },
      operator: { pressure: -0.3, basis: "said" },
    },
  },
  {
    memberId: "m08",
    held: "2026-01",
    by: { ja: "三浦", en: "Miura" },
    answers: {
      productWork: { pressure: 0.55, basis: "said" },
      product: { pressure: 0.3, basis: "said" },
    },
    stated: { ja: "企画の仕事にも関わってみたい", en: "Would like a hand in product planning" },
    followUps: [
      {
        action: { ja: "開発の週次会議に参加する", en: "Join the weekly product meeting" },
        owner: { ja: "石塚", en: "Ishizuka" },
        due: "2026-03",
        cause: "productWork",
        done: true,
      },
    ],
  },
  {
    memberId: "m20",
    held: "2026-01",
    by: { ja: "西野", en: "Nishino" },
    answers: {
      chaos: { pressure: 0.3, basis: "said" },
      customers: { pressure: 0.25, basis: "said" },
    },
    stated: { ja: "電話で強く言われた日は眠れない", en: "Cannot sleep after a harsh call" },
    followUps: [
      {
        action: { ja: "強い言葉の電話は二人で受ける", en: "Take harsh calls in pairs" },
        owner: { ja: "西野", en: "Nishino" },
        due: "2026-02",
        cause: "customers",
        done: true,
      },
    ],
  },
  {
    memberId: "m05",
    held: "2026-02",
    by: { ja: "三浦", en: "Miura" },
    answers: {
      blocked: { pressure: 0.5, basis: "said" },
      company: { pressure: -0.3, basis: "said" },
    },
    stated: { ja: "いずれチームを持ってみたい", en: "Would like to lead a team some day" },
    followUps: [
      {
        action: { ja: "リード昇格の条件を文書にして渡す", en: "Write down what a lead must show" },
        owner: { ja: "三浦", en: "Miura" },
        due: "2026-04",
        cause: "blocked",
        done: true,
      },
    ],
  },
  {
    memberId: "m17",
    held: "2026-02",
    by: { ja: "西野", en: "Nishino" },
    answers: {
      operator: { pressure: 0.6, basis: "said" },
      blocked: { pressure: 0.2, basis: "said" },
    },
    stated: { ja: "CSMの仕事もしてみたい", en: "Would like to try CSM work" },
    followUps: [
      {
        action: { ja: "CSMの定例に同席する", en: "Sit in on a CSM's customer meetings" },
        owner: { ja: "西野", en: "Nishino" },
        due: "2026-04",
        cause: "operator",
        done: false,
      },
    ],
  },
  {
    memberId: "m06",
    held: "2026-03",
    by: { ja: "三浦", en: "Miura" },
    answers: {
      customers: { pressure: 0.5, basis: "said" },
      chaos: { pressure: 0.2, basis: "observed" },
    },
    stated: { ja: "3社の定例が続くと少し疲れる", en: "A bit tired after three hard meetings in a row" },
    followUps: [
      {
        action: { ja: "1社の副担当を決める", en: "Name a second person for one of the accounts" },
        owner: { ja: "三浦", en: "Miura" },
        due: "2026-05",
        cause: "customers",
        done: false,
      },
    ],
  },
  {
    memberId: "m16",
    held: "2026-03",
    by: { ja: "西野", en: "Nishino" },
    answers: {
      operator: { pressure: 0.3, basis: "said" },
      customers: { pressure: -0.4, basis: "said" },
    },
  },
  {
    memberId: "m12",
    held: "2026-04",
    by: { ja: "岡部", en: "Okabe" },
    answers: {
      chaos: { pressure: 0.55, basis: "observed" },
      customers: { pressure: 0.2, basis: "said" },
    },
    stated: {
      ja: "4月は問い合わせと導入が重なって終わらなかった",
      en: "In April questions and new sites came at once and never ended",
    },
    believed: { ja: "手順がないことがつらい", en: "What hurts is that nothing is written down" },
    followUps: [
      {
        action: { ja: "導入のチェックリストを作る", en: "Write an onboarding checklist" },
        owner: { ja: "平井", en: "Hirai" },
        due: "2026-06",
        cause: "chaos",
        done: true,
      },
    ],
  },
  {
    memberId: "m23",
    held: "2026-04",
    by: { ja: "西野", en: "Nishino" },
    answers: {
      company: { pressure: -0.2, basis: "said" },
      chaos: { pressure: 0.3, basis: "said" },
      product: { pressure: -0.4, basis: "said" },
    },
  },
  {
    memberId: "m11",
    held: "2026-05",
    by: { ja: "岡部", en: "Okabe" },
    answers: {
      blocked: { pressure: 0.3, basis: "said" },
      chaos: { pressure: 0.1, basis: "observed" },
      operator: { pressure: -0.2, basis: "said" },
    },
  },
  {
    memberId: "m15",
    held: "2026-05",
    by: { ja: "岡部", en: "Okabe" },
    answers: {
      chaos: { pressure: 0.2, basis: "said" },
      operator: { pressure: -0.4, basis: "said" },
      alone: { pressure: -0.5, basis: "said" },
    },
    stated: { ja: "毎月新しいことを覚えている", en: "Learning something new every month" },
  },
  {
    memberId: "m24",
    held: "2026-05",
    by: { ja: "西野", en: "Nishino" },
    answers: {
      other: { pressure: 0.2, basis: "said" },
      product: { pressure: 0.2, basis: "said" },
    },
    stated: { ja: "今の働き方を続けられるなら長くいたい", en: "Will stay long if the hours can stay as they are" },
  },
  {
    memberId: "m07",
    held: "2026-06",
    by: { ja: "三浦", en: "Miura" },
    answers: {
      blocked: { pressure: 0.2, basis: "said" },
      company: { pressure: -0.2, basis: "said" },
      product: { pressure: 0.1, basis: "said" },
    },
  },
  {
    memberId: "m14",
    held: "2026-06",
    by: { ja: "岡部", en: "Okabe" },
    answers: {
      product: { pressure: 0.6, basis: "said" },
      company: { pressure: 0.35, basis: "said" },
    },
    stated: { ja: "要望を伝えるたびに「検討中」と返すのがつらい", en: "It hurts to answer “under review” every time" },
    believed: {
      ja: "要望の行方が見えないことが、顧客への後ろめたさになっている",
      en: "Cannot see where requests go, and feels guilty towards customers",
    },
    followUps: [
      {
        action: { ja: "要望の状況を毎月共有する", en: "Share the state of requests every month" },
        owner: { ja: "石塚", en: "Ishizuka" },
        due: "2026-09",
        cause: "product",
        done: false,
      },
    ],
  },
  {
    memberId: "m18",
    held: "2026-06",
    by: { ja: "西野", en: "Nishino" },
    answers: {
      operator: { pressure: 0.35, basis: "observed" },
      chaos: { pressure: 0.15, basis: "observed" },
    },
  },
];
