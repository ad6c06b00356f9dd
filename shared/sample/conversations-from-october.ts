import type { Conversation } from "./conversation.ts";

/** October and November 2026. */
export const conversationsFromOctober: readonly Conversation[] = [
  {
    memberId: "m06",
    held: "2026-10",
    by: { ja: "三浦", en: "Miura" },
    answers: {
      customers: { pressure: 0.9, basis: "said" },
      chaos: { pressure: 0.35, basis: "observed" },
      company: { pressure: 0.3, basis: "inferred" },
    },
    stated: { ja: "少し疲れているだけです", en: "Just a little tired" },
    believed: {
      ja: "先方の担当者の言い方に傷ついている。顧客の成功を自分のことと思う人ほど重い",
      en: "Hurt by how the people there speak; heavy for someone who makes their success her own",
    },
    followUps: [
      {
        action: { ja: "難しい3社の担当を分ける", en: "Share out the three hard accounts" },
        owner: { ja: "三浦", en: "Miura" },
        due: "2026-12",
        cause: "customers",
        done: false,
      },
    ],
  },
  {
    memberId: "m12",
    held: "2026-10",
    by: { ja: "岡部", en: "Okabe" },
    answers: {
      chaos: { pressure: 0.35, basis: "observed" },
      customers: { pressure: 0.2, basis: "said" },
    },
    stated: { ja: "チェックリストで少し楽になった", en: "The checklist helped a little" },
  },
  {
    memberId: "m22",
    held: "2026-10",
    by: { ja: "藤原", en: "Fujiwara" },
    answers: {
      alone: { pressure: -0.6, basis: "said" },
      operator: { pressure: -0.3, basis: "said" },
      chaos: { pressure: 0.2, basis: "said" },
    },
    stated: { ja: "藤原さんに教わることが多い", en: "Learns a great deal from Fujiwara" },
  },
  {
    memberId: "m14",
    held: "2026-11",
    by: { ja: "岡部", en: "Okabe" },
    answers: {
      product: { pressure: 0.65, basis: "said" },
      company: { pressure: 0.3, basis: "said" },
      customers: { pressure: -0.3, basis: "said" },
    },
  },
];
