import { month } from "../base/month.ts";
import type { Change } from "../domain/change.ts";
import { mixOf } from "../domain/mix.ts";
import type { Scenario } from "../domain/scenario.ts";
import type { Say } from "./say.ts";

const dated = (id: string, at: string) => ({ id, month: month(at), enabled: true, tags: [] });

/** Already decided, so in both plans. */
const decided = (say: Say): Change[] => [
  {
    ...dated("partner-channel", "2027-04"),
    type: "changeGrowth",
    segmentId: "mid",
    growth: { newPerMonth: 3.4, monthlyGrowth: 0.015 },
    reason: say({ ja: "4月から代理店経由の販売が始まる", en: "Sales through partners begin in April" }),
  },
  {
    ...dated("replace-noguchi", "2026-12"),
    type: "hire",
    count: 1,
    mix: mixOf({ sales: 40, support: 45, analyst: 15 }),
    levelId: "csm",
    fteShare: 1,
    managerId: "m03",
    segmentIds: ["mid"],
    honestInterview: true,
    reason: say({ ja: "野口さんの後任（承認済み）", en: "Takes over from Noguchi (approved)" }),
  },
];

const hiring = (say: Say): Change[] => [
  {
    ...dated("first-analyst", "2026-12"),
    tags: [say({ ja: "採用", en: "Hiring" })],
    type: "hire",
    count: 1,
    mix: mixOf({ sales: 15, support: 15, analyst: 70 }),
    levelId: "ops",
    fteShare: 1,
    managerId: "m21",
    segmentIds: [],
    honestInterview: true,
    reason: say({
      ja: "ヘルススコアと更新予測を回せる人が足りない",
      en: "Too few people to run health scores and renewal forecasts",
    }),
  },
  {
    ...dated("second-analyst", "2027-03"),
    tags: [say({ ja: "採用", en: "Hiring" })],
    type: "hire",
    count: 1,
    mix: mixOf({ sales: 30, support: 10, analyst: 60 }),
    levelId: "senior",
    fteShare: 1,
    managerId: "m02",
    segmentIds: [],
    honestInterview: true,
    reason: say({
      ja: "価値測定を担い、藤原さんの相談相手になる",
      en: "Carries value reviews, and gives Fujiwara a peer",
    }),
  },
  {
    ...dated("sales-type", "2027-01"),
    tags: [say({ ja: "採用", en: "Hiring" })],
    type: "hire",
    count: 1,
    mix: mixOf({ sales: 70, support: 15, analyst: 15 }),
    levelId: "csm",
    fteShare: 1,
    managerId: "m02",
    segmentIds: ["enterprise", "mid"],
    honestInterview: true,
    reason: say({ ja: "更新とアップセルを黒田さんから引き取る", en: "Takes renewals and upsell off Kuroda" }),
  },
];

const organising = (say: Say): Change[] => [
  {
    ...dated("operations-design", "2026-12"),
    tags: [say({ ja: "仕組み", en: "Operations" })],
    type: "startLever",
    leverId: "operations-design",
    reason: say({ ja: "春の更新の山より前に整える", en: "In place before the spring wave of renewals" }),
  },
  {
    ...dated("guides", "2027-04"),
    tags: [say({ ja: "仕組み", en: "Operations" })],
    type: "startLever",
    leverId: "guides",
  },
  {
    ...dated("lead-seat", "2027-04"),
    tags: [say({ ja: "席", en: "Seats" })],
    type: "openSeats",
    levelId: "lead",
    count: 1,
    reason: say({ ja: "エンタープライズ西日本の席をつくる", en: "A seat for enterprise customers in the west" }),
  },
];

/** Two ways on from here with the same luck: one spends nothing and one spends early. */
export function sampleScenarios(say: Say): Scenario[] {
  const common = {
    start: month("2026-12"),
    months: 36,
    trials: 10_000,
    seed: 20_261_122,
    coverageTargetShare: 0.88,
    safetyShare: 0.8,
    growthRatio: 1,
    backfill: { replacedShare: 0.9, delayMonths: 1 },
    coefficients: {},
  };
  return [
    {
      id: "as-we-are",
      name: say({ ja: "このまま進む", en: "As we are" }),
      note: say({
        ja: "決まっていることだけを行い、欠員は補充します。",
        en: "Only what is already decided; leavers are replaced.",
      }),
      ...common,
      changes: decided(say),
    },
    {
      id: "hire-ahead",
      name: say({ ja: "先に採る", en: "Hire ahead" }),
      note: say({
        ja: "成長の前に3人を採り、仕組みを整え、リードの席をひとつ増やします。",
        en: "Three hires before the growth, operations in order, and one more lead seat.",
      }),
      ...common,
      changes: [...decided(say), ...hiring(say), ...organising(say)],
    },
  ];
}
