/** The headers under which people write a roster. They are compared without spaces, marks and width. */
import { fieldName, isCompetency, type RosterField, type rosterFields } from "./fields.ts";

/** Besides a field's own names; separated by commas. */
const otherHeaders: Record<keyof typeof rosterFields, string> = {
  id:
    "社員ID, 社員コード, 社員No, 従業員番号, 従業員コード, 従業員ID, 職員番号, 個人コード, ID, メンバーID, " +
    "Employee number, Employee no, Staff ID, Member ID, Person ID, Emp ID",
  name:
    "名前, お名前, 社員名, 従業員名, 社員氏名, 従業員氏名, メンバー, メンバー名, 姓名, 漢字氏名, Full name, " +
    "Employee, Employee name, Member, Member name, Person, Display name",
  familyName: "苗字, 名字, 姓(漢字), Last name, Surname",
  givenName: "名(漢字), First name, Forename",
  reading:
    "ふりがな, カナ, カナ氏名, 氏名カナ, 氏名(カナ), 氏名(フリガナ), ヨミガナ, 読み, 読み仮名, よみ, Kana, " +
    "Reading, Furigana, Phonetic name",
  title: "役職名, 肩書, 肩書き, 職位, 職種, Job title, Position, Role",
  team:
    "部署, 部署名, 所属, 所属部署, 所属名, 部門, 課, グループ, 組織, チーム名, 配属, Department, Dept, Group, " +
    "Unit, Organization, Organisation, Team name",
  manager:
    "上長, 直属上司, 上司名, 上司氏名, 直属の上司, マネージャー, マネジャー, 評価者, 一次評価者, 上司社員番号, " +
    "Reports to, Supervisor, Line manager, Manager name, Manager ID, Boss, Team lead",
  level: "グレード, 職能等級, 役割等級, 等級名, ランク, 職級, Grade, Job level, Rank, Band",
  levelSince: "昇格日, 昇格年月, 現等級年月, 等級発令日, 最終昇格日, Level since, Promoted, Promotion date",
  joined:
    "入社日, 入社年月, 入社年月日, 入社, 入社時期, 配属日, 着任日, 着任年月, 採用日, 雇用開始日, Join date, " +
    "Date joined, Joining date, Hire date, Hired, Date hired, Start date, Start, Started",
  leaves:
    "退職日, 退職予定日, 退職年月, 退職年月日, 最終出社日, Leaves, Leave date, End date, Last day, " +
    "Termination date",
  salary: "年俸, 年収額, 理論年収, 想定年収, 給与, 基本年収, Salary, Annual salary, Yearly pay, Base salary, Pay",
  monthlyPay: "月額, 月収, 月額給与, 基本給, 月例給与, Monthly salary, Salary per month",
  fte: "稼働率, 勤務率, 稼働, 勤務割合, 稼働割合, Full-time equivalent, FTE share, Employment rate, Working time",
  contractHours: "所定労働時間, 月間所定労働時間, 所定時間, 契約時間, Contract hours, Monthly hours, Hours per month",
  type: "CSタイプ, 人材タイプ, 型, メンバータイプ, 持ち味, Member type, CS type, Mix",
  sales: "営業, 営業型, 肉食, 営業比率, 営業力, 営業割合, Sales, Sales type, Sales weight, Sales share",
  support:
    "サポート, サポート型, 草食, サポート比率, サポート力, サポート割合, Support, Support type, " +
    "Support weight, Support share",
  analyst:
    "分析, 分析型, メガネ君, メガネ, 分析比率, 分析力, 分析割合, Analyst, Analysis, Analyst type, " +
    "Analyst weight, Analyst share",
  phasePreference: "フェーズ, 得意フェーズ, 志向フェーズ, 合うフェーズ, Phase, Phase preference, Preferred phase",
  chaosTolerance: "カオス耐性, 変化耐性, Tolerance of chaos",
  idealism: "理想, プロダクトへの理想",
  productAmbition: "プロダクト職志向, PdM志向, Wants product work",
  promotionAmbition: "昇格志向, マネジメント志向, 管理職志向, Wants promotion",
  earlierCsEmployers: "CS経験社数, CS社数, 前職CS社数, CS employers, Previous CS employers",
  segments: "セグメント, 担当顧客層, 担当領域, Segment, Customer segment",
  note: "備考, コメント, 特記事項, 摘要, Notes, Comment, Comments, Remarks",
};

/** All headers under which a field is known, its own names first. */
export function headersOf(field: RosterField): readonly string[] {
  const { ja, en } = fieldName(field);
  return [ja, en, field, ...(isCompetency(field) ? [] : otherHeaders[field].split(", "))];
}

/** Personal data that a plan has no use for: recognised so that it can be left out knowingly. */
export const unusedHeaders: readonly string[] = [
  ["メール", "email", "mail", "電話", "携帯", "phone", "tel", "住所", "address", "郵便番号", "postal", "zip"],
  ["性別", "gender", "sex", "生年月日", "誕生日", "birth", "年齢", "age", "国籍", "nationality"],
  ["マイナンバー", "口座", "bank", "扶養", "婚姻", "slack", "顔写真", "photo"],
].flat();
