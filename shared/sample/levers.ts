import type { Words } from "../base/words.ts";
import type { Lever } from "../domain/lever.ts";
import type { Say } from "./say.ts";

type Entry = Omit<Lever, "name" | "owner" | "note"> & {
  readonly name: Words;
  readonly owner?: Words;
  readonly note?: Words;
};

const everywhere = { segmentIds: [], stages: [], activityIds: [], touchModels: [] };

/** Sizes are assumptions, except check-ins by managers: 0.78 on leaving, fading after nine months, from a randomised trial. */
const entries: readonly Entry[] = [
  {
    id: "product-loop",
    name: { ja: "要望→回答→リリースの見える化", en: "A visible request-to-release loop" },
    horizon: "rootCause",
    effects: [
      { on: "productLoop", ratio: 0.5 },
      { on: "hazard", causes: ["product"], ratio: 0.85 },
    ],
    rampMonths: 4,
    costHours: 18,
    costPerMonthJpy: 0,
    owner: { ja: "石塚+開発責任者", en: "Ishizuka and the head of product" },
    running: false,
  },
  {
    id: "rotate-difficult",
    name: { ja: "難しい顧客の担当を持ち回る", en: "Rotate the difficult accounts" },
    horizon: "rootCause",
    effects: [{ on: "difficultAccounts", ratio: 0.6 }],
    rampMonths: 2,
    costHours: 12,
    costPerMonthJpy: 0,
    owner: { ja: "三浦", en: "Miura" },
    running: false,
  },
  {
    id: "operations-design",
    name: { ja: "オペレーション設計(プレイブック・自動化)", en: "Operations design: playbooks and automation" },
    horizon: "rootCause",
    effects: [
      { on: "processMaturity", added: 0.2 },
      { ...everywhere, on: "effort", activityIds: ["onboarding", "reactive", "renewal", "healthAnalysis"], ratio: 0.9 },
    ],
    rampMonths: 6,
    costHours: 36,
    costPerMonthJpy: 250_000,
    owner: { ja: "藤原", en: "Fujiwara" },
    running: false,
  },
  {
    id: "job-rotation",
    name: { ja: "サポートとCSMのジョブローテーション", en: "Job rotation between desk and CSM" },
    horizon: "rootCause",
    effects: [
      { on: "routine", ratio: 0.7 },
      { on: "hazard", causes: ["operator"], ratio: 0.8 },
    ],
    rampMonths: 3,
    costHours: 24,
    costPerMonthJpy: 0,
    owner: { ja: "西野", en: "Nishino" },
    running: false,
  },
  {
    id: "product-seat",
    name: { ja: "社内の小さなプロダクトオーナー席", en: "A small-product owner seat" },
    horizon: "rootCause",
    effects: [{ on: "productSeats", added: 1 }],
    rampMonths: 0,
    costHours: 0,
    costPerMonthJpy: 300_000,
    owner: { ja: "榊原+開発責任者", en: "Sakakibara and the head of product" },
    running: false,
  },
  {
    id: "manager-check-ins",
    name: { ja: "マネージャーによる定期チェックイン", en: "Regular check-ins by managers" },
    horizon: "symptom",
    effects: [{ on: "hazard", causes: [], ratio: 0.78, fadesAfterMonths: 9 }],
    rampMonths: 1,
    costHours: 20,
    costPerMonthJpy: 0,
    owner: { ja: "榊原", en: "Sakakibara" },
    running: false,
    note: {
      ja: "効果は9か月ほどで薄れます。続けるには仕切り直しが必要です。",
      en: "Fades after about nine months unless it is renewed.",
    },
  },
  {
    id: "guides",
    name: { ja: "アプリ内ガイド・テックタッチ拡充", en: "In-app guides and tech-touch content" },
    horizon: "rootCause",
    effects: [
      {
        ...everywhere,
        on: "effort",
        activityIds: ["reactive", "onboarding"],
        touchModels: ["tech", "low"],
        ratio: 0.82,
      },
    ],
    rampMonths: 5,
    costHours: 20,
    costPerMonthJpy: 450_000,
    owner: { ja: "安西", en: "Anzai" },
    running: false,
  },
  {
    id: "outside-mentor",
    name: { ja: "社外メンター・同業の勉強会", en: "Outside mentors and a peer group" },
    horizon: "symptom",
    effects: [{ on: "hazard", causes: ["alone"], ratio: 0.6 }],
    rampMonths: 1,
    costHours: 4,
    costPerMonthJpy: 120_000,
    owner: { ja: "榊原", en: "Sakakibara" },
    running: false,
  },
  {
    id: "honest-interviews",
    name: { ja: "大変さも話す採用面接", en: "Interviews that tell what is hard" },
    horizon: "rootCause",
    effects: [{ on: "hazard", causes: ["chaos", "company"], ratio: 0.92 }],
    rampMonths: 9,
    costHours: 4,
    costPerMonthJpy: 0,
    owner: { ja: "人事+各リード", en: "HR and the leads" },
    running: true,
  },
  {
    id: "academy",
    name: { ja: "コンサルティング力・商談力の育成", en: "An academy for the two core skills" },
    horizon: "rootCause",
    effects: [
      { on: "ramp", ratio: 0.75 },
      { on: "expansion", segmentIds: ["enterprise", "mid"], ratio: 1.1 },
    ],
    rampMonths: 6,
    costHours: 28,
    costPerMonthJpy: 350_000,
    owner: { ja: "三浦", en: "Miura" },
    running: false,
  },
  {
    id: "community",
    name: { ja: "ユーザーコミュニティ", en: "A user community" },
    horizon: "rootCause",
    effects: [{ on: "churn", segmentIds: ["small", "mid"], ratio: 0.93 }],
    rampMonths: 9,
    costHours: 14,
    costPerMonthJpy: 200_000,
    running: false,
    note: { ja: "やれる人がまだ決まっていません。", en: "Nobody has been found to run it yet." },
  },
];

/** What this team could pull besides hiring. One has nobody to pull it. */
export const sampleLevers = (say: Say): Lever[] =>
  entries.map(({ name, owner, note, ...lever }) => ({
    ...lever,
    name: say(name),
    ...(owner === undefined ? {} : { owner: say(owner) }),
    ...(note === undefined ? {} : { note: say(note) }),
  }));
