/** What a list of leavers can tell, and the headers under which people write it. */
import type { Words } from "../../base/words.ts";

export const historyFields = {
  id: { ja: "社員番号", en: "Employee ID" },
  name: { ja: "氏名", en: "Name" },
  familyName: { ja: "姓", en: "Family name" },
  givenName: { ja: "名", en: "Given name" },
  joined: { ja: "入社月", en: "Joined" },
  left: { ja: "退職月", en: "Left" },
  departure: { ja: "退職区分", en: "Kind of leaving" },
  cause: { ja: "退職理由", en: "Reason for leaving" },
  statedReason: { ja: "本人が述べた理由", en: "Reason in their own words" },
  type: { ja: "タイプ", en: "Type" },
} as const satisfies Record<string, Words>;

export type HistoryField = keyof typeof historyFields;
export const historyFieldIds = Object.keys(historyFields) as readonly HistoryField[];

/** Besides a field's own names; separated by commas. */
const otherHeaders: Record<HistoryField, string> = {
  id: "社員ID, 社員コード, 社員No, 従業員番号, 従業員コード, 職員番号, ID, Employee number, Employee no, Staff ID, Person ID",
  name: "名前, 社員名, 従業員名, 退職者名, 退職者, メンバー, Full name, Employee, Employee name, Member, Person, Leaver",
  familyName: "苗字, 名字, Last name, Surname",
  givenName: "First name, Forename",
  joined:
    "入社日, 入社年月, 入社年月日, 入社, 配属日, 着任日, 採用日, 雇用開始日, Join date, Date joined, Hire date, Hired, " +
    "Start date, Start, Started",
  left:
    "退職日, 退職年月, 退職年月日, 退職, 離職日, 離職年月, 最終出社日, 最終在籍日, 異動日, Leave date, Leaving date, " +
    "Date left, End date, End, Last day, Exit date, Termination date",
  departure:
    "退職種別, 離職区分, 離職種別, 退職事由区分, 自己都合/会社都合, Departure, Exit type, Leaving type, Termination type, " +
    "Voluntary",
  cause: "退職事由, 離職理由, 理由, 原因, Reason, Cause, Leaving reason, Exit reason, Termination reason, Why",
  statedReason: "本人の言葉, 本人申告理由, 申告理由, 建前, Stated reason, Own words",
  type: "CSタイプ, 人材タイプ, 型, Member type, CS type, Mix",
};

export function headersOf(field: HistoryField): readonly string[] {
  const { ja, en } = historyFields[field];
  return [ja, en, field, ...otherHeaders[field].split(", ")];
}
