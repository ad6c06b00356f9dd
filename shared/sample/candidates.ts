import { month } from "../base/month.ts";
import type { Candidate } from "../domain/candidate.ts";
import { mixOf } from "../domain/mix.ts";
import type { Say } from "./say.ts";

/** Two in talks for the same seat, whom different things here would surprise, and one whose record nobody needs any more. */
export const sampleCandidates = (say: Say): Candidate[] => [
  {
    id: "candidate-arai",
    name: say({ ja: "新井 颯太", en: "Sota Arai" }),
    reading: "あらい そうた",
    state: "talking",
    since: month("2026-10"),
    starts: month("2027-03"),
    mix: mixOf({ sales: 65, support: 15, analyst: 20 }),
    levelId: "csm",
    fteShare: 1,
    salaryJpy: 7_200_000,
    segmentIds: ["enterprise", "mid"],
    competencies: { proactiveness: 4, communication: 3, tenacity: 3, commercial: 3, consulting: 2 },
    phasePreference: "zeroToOne",
    chaosTolerance: 0.8,
    idealism: 0.9,
    productAmbition: 0.75,
    promotionAmbition: 0.7,
    earlierCsEmployers: 0,
    interview: {
      held: month("2026-11"),
      by: say({ ja: "榊原 直人", en: "Naoto Sakakibara" }),
      answers: {
        chaos: {
          view: "accepts",
          basis: "observed",
          remark: say({
            ja: "前職で手順のない窓口を立ち上げ、3か月で手引きを残した話を具体的にした。",
            en: "Told in detail how they opened a desk without procedures and left a guide after three months.",
          }),
        },
        load: { view: "accepts", basis: "said" },
        productLoop: {
          view: "didNotKnow",
          basis: "said",
          remark: say({
            ja: "要望は次の月には出ると思っていた。半年近くかかることを伝えた。",
            en: "Had thought that requests ship within a month; we told them of nearly half a year.",
          }),
        },
        difficultCustomers: { view: "worries", basis: "inferred" },
      },
      leftFor: "product",
    },
  },
  {
    id: "candidate-koide",
    name: say({ ja: "小出 真帆", en: "Maho Koide" }),
    reading: "こいで まほ",
    state: "offered",
    since: month("2026-11"),
    starts: month("2027-02"),
    mix: mixOf({ sales: 20, support: 25, analyst: 55 }),
    levelId: "csm",
    fteShare: 1,
    salaryJpy: 6_800_000,
    segmentIds: [],
    competencies: { analyticalAwareness: 3, empathy: 3, teamPlay: 4, communication: 3, consulting: 3 },
    phasePreference: "tenToHundred",
    chaosTolerance: 0.25,
    idealism: 0.4,
    productAmbition: 0.1,
    promotionAmbition: 0.4,
    earlierCsEmployers: 2,
    interview: {
      held: month("2026-10"),
      by: say({ ja: "榊原 直人", en: "Naoto Sakakibara" }),
      answers: {
        productLoop: { view: "accepts", basis: "said" },
        wrongFit: { view: "accepts", basis: "said" },
        difficultCustomers: { view: "accepts", basis: "observed" },
        chaos: {
          view: "worries",
          basis: "said",
          remark: say({
            ja: "前の会社は担当が週ごとに変わり、それが辞めた理由だと話した。ここでは業務設計の担当になりたい。",
            en: "Ownership changed weekly at their last place, and that is why they left. Would like to design operations here.",
          }),
        },
        load: { view: "worries", basis: "said" },
        routine: { view: "accepts", basis: "said" },
        seats: { view: "accepts", basis: "inferred" },
        phase: { view: "accepts", basis: "said" },
        productSeats: { view: "accepts", basis: "said" },
      },
      leftFor: "chaos",
    },
  },
  {
    id: "candidate-toda",
    name: say({ ja: "戸田 修平", en: "Shuhei Toda" }),
    reading: "とだ しゅうへい",
    state: "declined",
    since: month("2026-03"),
    starts: month("2026-06"),
    mix: mixOf({ sales: 30, support: 60, analyst: 10 }),
    levelId: "csm",
    fteShare: 1,
    segmentIds: ["mid"],
    competencies: {},
  },
];
