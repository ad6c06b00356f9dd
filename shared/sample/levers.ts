import type { Words } from "../base/words.ts";
import { isCatalogueLever, leverEntry } from "../catalogue/levers.ts";
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
    catalogueId: "feedbackLoop",
    name: { ja: "要望→回答→リリースの見える化", en: "A visible request-to-release loop" },
    horizon: "rootCause",
    effects: [
      { on: "productLoop", ratio: 0.5, range: { low: 0.35, high: 0.8 } },
      { on: "hazard", causes: ["product"], ratio: 0.85, range: { low: 0.7, high: 1 } },
    ],
    rampMonths: 4,
    costHours: 18,
    costPerMonthJpy: 0,
    owner: { ja: "石塚+開発責任者", en: "Ishizuka and the head of product" },
    running: false,
  },
  {
    id: "rotate-difficult",
    catalogueId: "rotateDifficult",
    name: { ja: "難しい顧客の担当を持ち回る", en: "Rotate the difficult accounts" },
    horizon: "rootCause",
    effects: [{ on: "difficultAccounts", ratio: 0.6, range: { low: 0.4, high: 0.85 } }],
    rampMonths: 2,
    costHours: 12,
    costPerMonthJpy: 0,
    owner: { ja: "三浦", en: "Miura" },
    running: false,
  },
  {
    id: "operations-design",
    catalogueId: "operationsDesign",
    name: { ja: "オペレーション設計（プレイブック・自動化）", en: "Operations design: playbooks and automation" },
    horizon: "rootCause",
    effects: [
      { on: "processMaturity", added: 0.2, range: { low: 0.08, high: 0.3 } },
      {
        ...everywhere,
        on: "effort",
        activityIds: ["onboarding", "reactive", "renewal", "healthAnalysis"],
        ratio: 0.9,
        range: { low: 0.82, high: 1 },
      },
    ],
    rampMonths: 6,
    costHours: 36,
    costPerMonthJpy: 250_000,
    owner: { ja: "藤原", en: "Fujiwara" },
    capacityHours: 24,
    running: false,
  },
  {
    id: "job-rotation",
    catalogueId: "jobRotation",
    name: { ja: "サポートとCSMのジョブローテーション", en: "Job rotation between desk and CSM" },
    horizon: "rootCause",
    effects: [
      { on: "routine", ratio: 0.7, range: { low: 0.5, high: 0.95 } },
      { on: "hazard", causes: ["operator"], ratio: 0.8, range: { low: 0.6, high: 1 } },
    ],
    rampMonths: 3,
    costHours: 24,
    costPerMonthJpy: 0,
    owner: { ja: "西野", en: "Nishino" },
    running: false,
  },
  {
    id: "product-seat",
    catalogueId: "productSeat",
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
    catalogueId: "managerCheckIns",
    name: { ja: "マネージャーによる定期面談", en: "Regular check-ins by managers" },
    horizon: "symptom",
    effects: [{ on: "hazard", causes: [], ratio: 0.78, fadesAfterMonths: 9, range: { low: 0.65, high: 0.95 } }],
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
    catalogueId: "guides",
    name: { ja: "アプリ内ガイド・テックタッチ拡充", en: "In-app guides and tech-touch content" },
    horizon: "rootCause",
    effects: [
      {
        ...everywhere,
        on: "effort",
        activityIds: ["reactive", "onboarding"],
        touchModels: ["tech", "low"],
        ratio: 0.82,
        range: { low: 0.7, high: 0.96 },
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
    catalogueId: "outsideMentor",
    name: { ja: "社外メンター・同業の勉強会", en: "Outside mentors and a peer group" },
    horizon: "symptom",
    effects: [{ on: "hazard", causes: ["alone"], ratio: 0.6, range: { low: 0.45, high: 1 } }],
    rampMonths: 1,
    costHours: 4,
    costPerMonthJpy: 120_000,
    owner: { ja: "榊原", en: "Sakakibara" },
    running: false,
  },
  {
    id: "honest-interviews",
    catalogueId: "honestInterviews",
    name: { ja: "大変さも話す採用面接", en: "Interviews that tell what is hard" },
    horizon: "rootCause",
    effects: [{ on: "hazard", causes: ["chaos", "company"], ratio: 0.92, range: { low: 0.85, high: 1 } }],
    rampMonths: 9,
    costHours: 4,
    costPerMonthJpy: 0,
    owner: { ja: "人事+各リード", en: "HR and the leads" },
    running: true,
  },
  {
    id: "academy",
    catalogueId: "coreSkills",
    name: { ja: "コンサルティング力・商談力の育成", en: "An academy for the two core skills" },
    horizon: "rootCause",
    effects: [
      { on: "ramp", ratio: 0.75, range: { low: 0.6, high: 0.95 } },
      { on: "expansion", segmentIds: ["enterprise", "mid"], ratio: 1.1, range: { low: 1, high: 1.2 } },
    ],
    rampMonths: 6,
    costHours: 28,
    costPerMonthJpy: 350_000,
    owner: { ja: "三浦", en: "Miura" },
    running: false,
  },
  {
    id: "community",
    catalogueId: "community",
    name: { ja: "ユーザーコミュニティ", en: "A user community" },
    horizon: "rootCause",
    effects: [{ on: "churn", segmentIds: ["small", "mid"], ratio: 0.93, range: { low: 0.85, high: 1 } }],
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
    ...(isCatalogueLever(lever.catalogueId) && { source: say(leverEntry(lever.catalogueId).source) }),
    ...(owner === undefined ? {} : { owner: say(owner) }),
    ...(note === undefined ? {} : { note: say(note) }),
  }));
