/** What a roster can tell about a member, and the headers under which people write it. */
import { type Competency, competencies, competencyIds } from "../../catalogue/competencies.ts";
import { memberTypeIds, memberTypes } from "../../catalogue/member-types.ts";
import type { Words } from "../../base/words.ts";

type FieldEntry = {
  readonly name: Words;
  /** Other headers in use, as written; they are compared without spaces, marks and width. */
  readonly headers: readonly string[];
};

/** In the order of an exported roster. */
export const rosterFields = {
  id: {
    name: { ja: "社員番号", en: "Employee ID" },
    headers: [
      "社員ID",
      "社員コード",
      "社員No",
      "従業員番号",
      "従業員コード",
      "従業員ID",
      "職員番号",
      "個人コード",
      "ID",
    ].concat(["メンバーID", "Employee number", "Employee no", "Staff ID", "Member ID", "Person ID", "Emp ID"]),
  },
  name: {
    name: { ja: "氏名", en: "Name" },
    headers: [
      "名前",
      "お名前",
      "社員名",
      "従業員名",
      "社員氏名",
      "従業員氏名",
      "メンバー",
      "メンバー名",
      "姓名",
      "漢字氏名",
    ].concat(["Full name", "Employee", "Employee name", "Member", "Member name", "Person", "Display name"]),
  },
  familyName: {
    name: { ja: "姓", en: "Family name" },
    headers: ["苗字", "名字", "姓(漢字)", "Last name", "Surname"],
  },
  givenName: { name: { ja: "名", en: "Given name" }, headers: ["名(漢字)", "First name", "Forename"] },
  reading: {
    name: { ja: "フリガナ", en: "Reading (kana)" },
    headers: [
      "ふりがな",
      "カナ",
      "カナ氏名",
      "氏名カナ",
      "氏名(カナ)",
      "氏名(フリガナ)",
      "ヨミガナ",
      "読み",
      "読み仮名",
      "よみ",
    ].concat(["Kana", "Reading", "Furigana", "Phonetic name"]),
  },
  title: {
    name: { ja: "役職", en: "Title" },
    headers: ["役職名", "肩書", "肩書き", "職位", "職種", "Job title", "Position", "Role"],
  },
  team: {
    name: { ja: "チーム", en: "Team" },
    headers: [
      "部署",
      "部署名",
      "所属",
      "所属部署",
      "所属名",
      "部門",
      "課",
      "グループ",
      "組織",
      "チーム名",
      "配属",
    ].concat(["Department", "Dept", "Group", "Unit", "Organization", "Organisation", "Team name"]),
  },
  manager: {
    name: { ja: "上司", en: "Manager" },
    headers: [
      "上長",
      "直属上司",
      "上司名",
      "上司氏名",
      "直属の上司",
      "マネージャー",
      "マネジャー",
      "評価者",
      "一次評価者",
      "上司社員番号",
    ].concat(["Reports to", "Supervisor", "Line manager", "Manager name", "Manager ID", "Boss", "Team lead"]),
  },
  level: {
    name: { ja: "等級", en: "Level" },
    headers: ["グレード", "職能等級", "役割等級", "等級名", "ランク", "職級", "Grade", "Job level", "Rank", "Band"],
  },
  levelSince: {
    name: { ja: "現等級になった月", en: "On this level since" },
    headers: [
      "昇格日",
      "昇格年月",
      "現等級年月",
      "等級発令日",
      "最終昇格日",
      "Level since",
      "Promoted",
      "Last promotion",
      "Promotion date",
    ],
  },
  joined: {
    name: { ja: "入社月", en: "Joined" },
    headers: [
      "入社日",
      "入社年月",
      "入社年月日",
      "入社",
      "入社時期",
      "配属日",
      "着任日",
      "着任年月",
      "採用日",
      "雇用開始日",
    ].concat([
      "Join date",
      "Date joined",
      "Joining date",
      "Hire date",
      "Hired",
      "Date hired",
      "Start date",
      "Start",
      "Started",
    ]),
  },
  leaves: {
    name: { ja: "退職予定月", en: "Leaving" },
    headers: [
      "退職日",
      "退職予定日",
      "退職年月",
      "退職年月日",
      "最終出社日",
      "Leaves",
      "Leave date",
      "End date",
      "Last day",
      "Termination date",
    ],
  },
  salary: {
    name: { ja: "年収", en: "Yearly salary" },
    headers: [
      "年俸",
      "年収額",
      "理論年収",
      "想定年収",
      "給与",
      "基本年収",
      "Salary",
      "Annual salary",
      "Yearly pay",
      "Base salary",
      "Pay",
    ],
  },
  monthlyPay: {
    name: { ja: "月給", en: "Monthly pay" },
    headers: ["月額", "月収", "月額給与", "基本給", "月例給与", "Monthly salary", "Salary per month"],
  },
  fte: {
    name: { ja: "雇用率", en: "FTE" },
    headers: [
      "稼働率",
      "勤務率",
      "稼働",
      "勤務割合",
      "稼働割合",
      "Full-time equivalent",
      "FTE share",
      "Employment rate",
      "Working time",
    ],
  },
  contractHours: {
    name: { ja: "月の所定労働時間", en: "Contract hours a month" },
    headers: [
      "所定労働時間",
      "月間所定労働時間",
      "所定時間",
      "契約時間",
      "Contract hours",
      "Monthly hours",
      "Hours per month",
    ],
  },
  type: {
    name: { ja: "タイプ", en: "Type" },
    headers: ["CSタイプ", "人材タイプ", "型", "メンバータイプ", "持ち味", "Member type", "CS type", "Mix"],
  },
  sales: {
    name: { ja: "営業の比率", en: "Sales-type weight" },
    headers: [
      "営業",
      "営業型",
      "肉食",
      "営業比率",
      "営業力",
      "営業割合",
      "Sales",
      "Sales type",
      "Sales weight",
      "Sales share",
    ],
  },
  support: {
    name: { ja: "サポートの比率", en: "Support-type weight" },
    headers: [
      "サポート",
      "サポート型",
      "草食",
      "サポート比率",
      "サポート力",
      "サポート割合",
      "Support",
      "Support type",
      "Support weight",
      "Support share",
    ],
  },
  analyst: {
    name: { ja: "分析の比率", en: "Analyst-type weight" },
    headers: [
      "分析",
      "分析型",
      "メガネ君",
      "メガネ",
      "分析比率",
      "分析力",
      "分析割合",
      "Analyst",
      "Analysis",
      "Analyst type",
      "Analyst weight",
      "Analyst share",
    ],
  },
  phasePreference: {
    name: { ja: "合う会社の段階", en: "Company phase liked best" },
    headers: [
      "フェーズ",
      "得意フェーズ",
      "志向フェーズ",
      "合うフェーズ",
      "Phase",
      "Phase preference",
      "Preferred phase",
    ],
  },
  chaosTolerance: {
    name: { ja: "カオスへの耐性", en: "Chaos tolerance" },
    headers: ["カオス耐性", "変化耐性", "Tolerance of chaos"],
  },
  idealism: { name: { ja: "理想の強さ", en: "Idealism" }, headers: ["理想", "プロダクトへの理想"] },
  productAmbition: {
    name: { ja: "プロダクト志向", en: "Product ambition" },
    headers: ["プロダクト職志向", "PdM志向", "Wants product work"],
  },
  promotionAmbition: {
    name: { ja: "昇進志向", en: "Promotion ambition" },
    headers: ["昇格志向", "マネジメント志向", "管理職志向", "Wants promotion"],
  },
  earlierCsEmployers: {
    name: { ja: "これまでのCS勤務社数", en: "Earlier CS employers" },
    headers: ["CS経験社数", "CS社数", "前職CS社数", "CS employers", "Previous CS employers"],
  },
  segments: {
    name: { ja: "担当セグメント", en: "Segments" },
    headers: ["セグメント", "担当顧客層", "担当領域", "Segment", "Customer segment"],
  },
  note: {
    name: { ja: "メモ", en: "Note" },
    headers: ["備考", "コメント", "特記事項", "摘要", "Notes", "Comment", "Comments", "Remarks"],
  },
} as const satisfies Record<string, FieldEntry>;

/** One of the fields above, or a competency under its own id. */
export type RosterField = keyof typeof rosterFields | Competency;

export const isCompetency = (field: RosterField): field is Competency => field in competencies;

export const rosterFieldIds: readonly RosterField[] = [
  ...(Object.keys(rosterFields) as (keyof typeof rosterFields)[]),
  ...competencyIds,
];

export const fieldName = (field: RosterField): Words =>
  isCompetency(field) ? competencies[field].name : rosterFields[field].name;

/** All headers under which a field is known, its own names first. */
export function headersOf(field: RosterField): readonly string[] {
  const { ja, en } = fieldName(field);
  const typeWords = memberTypeIds.includes(field as never)
    ? Object.values(memberTypes[field as keyof typeof memberTypes].name)
    : [];
  return [ja, en, field, ...(isCompetency(field) ? [] : rosterFields[field].headers), ...typeWords];
}

/** Personal data that a plan has no use for: recognised so that it can be left out knowingly. */
export const unusedHeaders = [
  ...["メール", "email", "mail", "電話", "携帯", "phone", "tel", "住所", "address", "郵便番号", "postal", "zip"],
  ...["性別", "gender", "sex", "生年月日", "誕生日", "birth", "年齢", "age", "国籍", "nationality"],
  ...["マイナンバー", "口座", "bank", "扶養", "婚姻", "slack", "顔写真", "photo"],
] as const;
