/** What a list of leavers can tell, and the headers under which people write it. */
import { attritionCauseIds, attritionCauses } from "../../catalogue/attrition-causes.ts";
import { departureIds, departures } from "../../catalogue/departures.ts";
import { mainCauseOf, type PastMember } from "../../domain/past-member.ts";
import { mixLooks, monthField, note, personalText, textUpTo, weightField } from "../table/common-fields.ts";
import type { Choices, Field, Fields } from "../table/field.ts";
import { refuse, under } from "../table/problems.ts";
import { person, words } from "../table/value.ts";
import { parseType } from "../table/values/mix.ts";
import type { PastMemberFacts } from "./facts.ts";
import { causePartsInWords, readCauseParts } from "./read-cause-parts.ts";
import { guessCause, guessDeparture } from "./read-reason.ts";

const causes: Choices = {
  options: () => attritionCauseIds.map((id) => ({ id, name: attritionCauses[id].name })),
  guess: (word) => guessCause(word),
  areGuessesShown: true,
  mayBeNothing: true,
};

const kinds: Choices = {
  options: () => departureIds.map((id) => ({ id, name: departures[id] })),
  guess: (word) => guessDeparture(word),
};

const personWords = { isText: true, isPersonal: true } as const;

const fields = {
  id: personalText(
    "employeeNumber",
    {
      name: { ja: "社員番号", en: "Employee ID" },
      headers:
        "社員ID, 社員コード, 社員No, 従業員番号, 従業員コード, 職員番号, ID, Employee number, Employee no, Staff ID, Person ID",
    },
    ({ id }: PastMember) => id,
  ),
  name: {
    ...personalText("name", {
      name: { ja: "氏名", en: "Name" },
      headers:
        "名前, 社員名, 従業員名, 退職者名, 退職者, メンバー, Full name, Employee, Employee name, Member, Person, Leaver",
    }),
    write: ({ id, name }: PastMember) => person(id, name),
  },
  familyName: personalText("familyName", {
    name: { ja: "姓", en: "Family name" },
    headers: "苗字, 名字, Last name, Surname",
  }),
  givenName: personalText("givenName", {
    name: { ja: "名", en: "Given name" },
    headers: "First name, Forename",
  }),
  joined: monthField(
    "joined",
    {
      name: { ja: "入社月", en: "Joined" },
      headers:
        "入社日, 入社年月, 入社年月日, 入社, 配属日, 着任日, 採用日, 雇用開始日, Join date, Date joined, Hire date, Hired, " +
        "Start date, Start, Started",
    },
    ({ joined }: PastMember) => joined,
  ),
  left: monthField(
    "left",
    {
      name: { ja: "退職月", en: "Left" },
      headers:
        "退職日, 退職年月, 退職年月日, 退職, 離職日, 離職年月, 最終出社日, 最終在籍日, 異動日, Leave date, Leaving date, " +
        "Date left, End date, End, Last day, Exit date, Termination date",
    },
    ({ left }: PastMember) => left,
  ),
  departure: {
    name: { ja: "退職区分", en: "Kind of leaving" },
    headers:
      "退職種別, 離職区分, 離職種別, 退職事由区分, 自己都合/会社都合, Departure, Exit type, Leaving type, Termination type, " +
      "Voluntary",
    choices: kinds,
    read(cell: string, { meaningOf }) {
      const departure = departureIds.find((id) => id === meaningOf(cell)) ?? guessDeparture(cell);
      const known = ["自己都合", "異動", "会社都合", "resigned", "moved", "company"].join(" / ");
      return departure ? { value: { departure } } : refuse("departureUnknown", { value: cell.trim(), known });
    },
    write: ({ departure }: PastMember) => words(departures[departure]),
  },
  cause: {
    name: { ja: "退職理由", en: "Reason for leaving" },
    headers: "退職事由, 離職理由, 理由, 原因, Reason, Cause, Leaving reason, Exit reason, Termination reason, Why",
    ...personWords,
    choices: causes,
    read(cell: string, { meaningOf }) {
      const parsed = textUpTo(10_000)(cell);
      if (!("value" in parsed)) return parsed;
      const said = meaningOf(cell);
      const cause = said === undefined ? guessCause(cell) : attritionCauseIds.find((id) => id === said);
      return { value: { reason: parsed.value, ...(cause && { cause }) } };
    },
    write(past: PastMember) {
      const cause = mainCauseOf(past);
      return words(cause && attritionCauses[cause].name);
    },
  },
  causes: {
    name: { ja: "原因の割合", en: "Parts of causes" },
    headers: "原因割合, 要因の割合, 要因割合, 理由の割合, 複合要因, Causes, Cause weights, Causes with weights",
    ...personWords,
    read: (cell: string) => readCauseParts(cell),
    write: ({ causes }: PastMember) => words(causePartsInWords(causes)),
  },
  statedReason: personalText(
    "statedReason",
    {
      name: { ja: "本人が述べた理由", en: "Reason in their own words" },
      headers: "本人の言葉, 本人申告理由, 申告理由, 建前, Stated reason, Own words",
    },
    ({ statedReason }: PastMember) => statedReason,
    note,
  ),
  believedReason: personalText(
    "believedReason",
    {
      name: { ja: "周囲が考える理由", en: "Believed reason" },
      headers: "本当の理由, 推定理由, 本音, 上長の見立て, What we believe, Real reason",
    },
    ({ believedReason }: PastMember) => believedReason,
    note,
  ),
  recordedBy: personalText(
    "recordedBy",
    { name: { ja: "記録者", en: "Recorded by" }, headers: "記入者, 面談者, 聞き取り者, Interviewer, Exit interviewer" },
    ({ recordedBy }: PastMember) => recordedBy,
  ),
  type: { ...mixLooks.type, read: (cell: string) => under("type", parseType(cell)) },
  sales: weightField("sales", mixLooks.sales, ({ mix }: PastMember) => mix),
  support: weightField("support", mixLooks.support, ({ mix }: PastMember) => mix),
  analyst: weightField("analyst", mixLooks.analyst, ({ mix }: PastMember) => mix),
} satisfies Record<string, Field<PastMemberFacts, PastMember>>;

export type PastMemberField = keyof typeof fields;
export const pastMemberFields: Fields<PastMemberField, PastMemberFacts, PastMember> = fields;
