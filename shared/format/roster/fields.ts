/** What a roster can tell about a member. */
import { type Competency, competencies, competencyIds } from "../../catalogue/competencies.ts";
import type { Words } from "../../base/words.ts";

/** In the order of an exported roster, under whose headers it is written. */
export const rosterFields = {
  id: { ja: "社員番号", en: "Employee ID" },
  name: { ja: "氏名", en: "Name" },
  familyName: { ja: "姓", en: "Family name" },
  givenName: { ja: "名", en: "Given name" },
  reading: { ja: "フリガナ", en: "Reading (kana)" },
  title: { ja: "役職", en: "Title" },
  team: { ja: "チーム", en: "Team" },
  manager: { ja: "上司", en: "Manager" },
  level: { ja: "等級", en: "Level" },
  levelSince: { ja: "現等級になった月", en: "On this level since" },
  joined: { ja: "入社月", en: "Joined" },
  leaves: { ja: "退職予定月", en: "Leaving" },
  salary: { ja: "年収", en: "Yearly salary" },
  monthlyPay: { ja: "月給", en: "Monthly pay" },
  fte: { ja: "雇用率", en: "FTE" },
  contractHours: { ja: "月の所定労働時間", en: "Contract hours a month" },
  type: { ja: "タイプ", en: "Type" },
  sales: { ja: "営業の比率", en: "Sales-type weight" },
  support: { ja: "サポートの比率", en: "Support-type weight" },
  analyst: { ja: "分析の比率", en: "Analyst-type weight" },
  phasePreference: { ja: "合う会社の段階", en: "Company phase liked best" },
  chaosTolerance: { ja: "カオスへの耐性", en: "Chaos tolerance" },
  idealism: { ja: "理想の強さ", en: "Idealism" },
  productAmbition: { ja: "プロダクト志向", en: "Product ambition" },
  promotionAmbition: { ja: "昇進志向", en: "Promotion ambition" },
  earlierCsEmployers: { ja: "これまでのCS勤務社数", en: "Earlier CS employers" },
  segments: { ja: "担当セグメント", en: "Segments" },
  note: { ja: "メモ", en: "Note" },
} as const satisfies Record<string, Words>;

type PlainField = keyof typeof rosterFields;

/** One of the fields above, or a competency under its own id. */
export type RosterField = PlainField | Competency;

export const isCompetency = (field: RosterField): field is Competency => field in competencies;

export const plainFieldIds = Object.keys(rosterFields) as readonly PlainField[];
export const rosterFieldIds: readonly RosterField[] = [...plainFieldIds, ...competencyIds];

export const fieldName = (field: RosterField): Words =>
  isCompetency(field) ? competencies[field].name : rosterFields[field];
