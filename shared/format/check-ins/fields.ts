/** What a table of conversations about staying can tell: one conversation a row, a column for each cause. */
import type { Words } from "../../base/words.ts";
import { type AttritionCause, attritionCauseIds, attritionCauses } from "../../catalogue/attrition-causes.ts";
import { checkInQuestionIds } from "../../catalogue/check-in-questions.ts";
import type { Basis, CheckIn, Remark } from "../../domain/check-in.ts";
import { label, monthField, note, personalText } from "../table/common-fields.ts";
import type { Field, Fields } from "../table/field.ts";
import { nameKey, plainText } from "../table/plain-text.ts";
import { type Parsed, refuse, under } from "../table/problems.ts";
import type { Row } from "../table/row.ts";
import { number, person, text, words } from "../table/value.ts";
import { numberWithUnit } from "../table/values/number.ts";
import { type FollowUpFacts, readFollowUps, writeFollowUps } from "./follow-ups.ts";
import { readRemarks, writeRemarks } from "./remarks.ts";

export type CheckInFacts = Pick<CheckIn, "held" | "by" | "statedReason" | "believedReason" | "note"> & {
  readonly number: string;
  readonly employeeNumber: string;
  readonly name: string;
  readonly pressures: Partial<Record<AttritionCause, number>>;
  readonly bases: Partial<Record<AttritionCause, Basis>>;
  readonly remarks: readonly Remark[];
  readonly askedIds: readonly string[];
  readonly followUps: readonly FollowUpFacts[];
};

type CheckInColumn = Field<CheckInFacts, CheckIn>;

const basisNames: Readonly<Record<Basis, Words>> = {
  observed: { ja: "観察", en: "observed" },
  said: { ja: "本人の発言", en: "said" },
  inferred: { ja: "推測", en: "inferred" },
};
const basisWords: readonly (readonly [Basis, RegExp])[] = [
  ["observed", /観察|見て|事実|observ|seen/],
  ["said", /発言|本人|言|聞|said|told|stated/],
  ["inferred", /推測|推定|印象|infer|guess|assum/],
];

/** People's words for how much something presses; a number is surer. */
const pressureWords: readonly (readonly [RegExp, number])[] = [
  [/^(問題なし|問題ない|心配なし|良好|no problem|fine|good)$/, -1],
  [/^(変わりなし|変化なし|特になし|普通|no news|nothing new|neutral)$/, 0],
  [/^(少しあり|ややあり|やや懸念|やや|some|a little|somewhat)$/, 0.5],
  [/^(あり|大いにあり|懸念あり|強い|深刻|serious|strong|could make them leave)$/, 1],
];

function pressure(cell: string): Parsed<number> {
  const named = pressureWords.find(([pattern]) => pattern.test(plainText(cell)));
  if (named) return { value: named[1] };
  const parsed = numberWithUnit(cell);
  const isPressure = parsed !== undefined && parsed.unit === "" && Math.abs(parsed.number) <= 1;
  return isPressure ? { value: parsed.number } : refuse("pressureUnreadable");
}

const basisNamed = (word: string): Basis | undefined =>
  basisWords.find(([id, pattern]) => nameKey(word) === id || pattern.test(plainText(word)))?.[0];

function basis(cell: string): Parsed<Basis> {
  const found = basisNamed(cell);
  return found ? { value: found } : refuse("basisUnknown");
}

const questionIds: ReadonlySet<string> = new Set(checkInQuestionIds);
/** Ids as exported; what is none of the catalogue's is passed over. */
const askedIn = (cell: string): readonly string[] => cell.split(/[\s,、]+/).filter((word) => questionIds.has(word));

const answerFields = Object.fromEntries(
  attritionCauseIds.flatMap((cause): [string, CheckInColumn][] => {
    const { name, inPlainWords } = attritionCauses[cause];
    const pressureField: CheckInColumn = {
      name,
      headers: [inPlainWords.ja, inPlainWords.en.replaceAll(",", "")].join(", "),
      isPersonal: true,
      read(cell) {
        const parsed = pressure(cell);
        return "value" in parsed ? { value: { pressures: { [cause]: parsed.value } } } : parsed;
      },
      write: ({ answers }) => number(answers[cause]?.pressure),
    };
    const basisField: CheckInColumn = {
      name: { ja: `${name.ja}：根拠`, en: `${name.en}: how known` },
      isPersonal: true,
      read(cell) {
        const parsed = basis(cell);
        return "value" in parsed ? { value: { bases: { [cause]: parsed.value } } } : parsed;
      },
      write: ({ answers }) => words(answers[cause] && basisNames[answers[cause].basis]),
    };
    return [
      [cause, pressureField],
      [`${cause}Basis`, basisField],
    ];
  }),
) as Record<AttritionCause | `${AttritionCause}Basis`, CheckInColumn>;

const plainFields = {
  id: personalText(
    "number",
    { name: { ja: "面談番号", en: "Check-in ID" }, headers: "面談ID, 記録番号, Check-in number, Record ID" },
    ({ id }: CheckIn) => id,
  ),
  memberId: personalText(
    "employeeNumber",
    {
      name: { ja: "社員番号", en: "Employee ID" },
      headers: "社員ID, 社員コード, 従業員番号, 従業員コード, Employee number, Employee no, Staff ID, Member ID",
    },
    ({ memberId }: CheckIn) => memberId,
  ),
  name: {
    ...personalText("name", {
      name: { ja: "氏名", en: "Name" },
      headers:
        "名前, 社員名, 従業員名, 対象者, 対象者名, メンバー, 面談対象者, Employee, Employee name, Member, Member name, Person",
    }),
    write: ({ memberId }: CheckIn, { baseline }) =>
      person(memberId, baseline.members.find(({ id }) => id === memberId)?.name),
  },
  held: monthField(
    "held",
    {
      name: { ja: "面談月", en: "Held" },
      headers: "面談日, 実施日, 実施月, 実施年月, 日付, 1on1実施日, Date, Held on, Meeting date, Date held, Month",
    },
    ({ held }: CheckIn) => held,
  ),
  by: personalText(
    "by",
    { name: { ja: "面談者", en: "Held by" }, headers: "実施者, 担当, 聞き手, 面談担当, Interviewer, By, Manager" },
    ({ by }: CheckIn) => by,
    label,
  ),
  statedReason: personalText(
    "statedReason",
    {
      name: { ja: "本人が述べたこと", en: "In their own words" },
      headers: "本人の言葉, 本人の発言, 申告, Stated reason, Said",
    },
    ({ statedReason }: CheckIn) => statedReason,
    note,
  ),
  believedReason: personalText(
    "believedReason",
    {
      name: { ja: "背景にあると思うこと", en: "What we believe" },
      headers: "推定される理由, 見立て, 本音, Believed reason",
    },
    ({ believedReason }: CheckIn) => believedReason,
    note,
  ),
  note: personalText(
    "note",
    { name: { ja: "メモ", en: "Note" }, headers: "備考, 記録, 面談メモ, コメント, Notes, Comment, Comments" },
    (checkIn: CheckIn) => checkIn.note,
    note,
  ),
  remarks: {
    name: { ja: "原因ごとのメモ", en: "Remarks on causes" },
    headers: "原因別メモ, 聞いたこと, Remarks",
    isText: true,
    isPersonal: true,
    read: (cell: string) => under("remarks", readRemarks(cell, basisNamed)),
    write: ({ remarks }: CheckIn) => text(writeRemarks(remarks)),
  },
  askedIds: {
    name: { ja: "尋ねた質問", en: "Questions asked" },
    headers: "質問, Questions",
    isText: true,
    read: (cell: string) => under("askedIds", { value: askedIn(cell) }),
    write: ({ askedIds }: CheckIn) => text(askedIds?.join(", ")),
  },
  followUps: {
    name: { ja: "フォロー", en: "Follow-ups" },
    headers: "フォローアップ, 対応, アクション, 次の対応, Follow-up, Actions, Next steps",
    isText: true,
    isPersonal: true,
    read: (cell: string) => under("followUps", readFollowUps(cell)),
    write: ({ followUps }: CheckIn) => text(writeFollowUps(followUps)),
  },
} satisfies Record<string, CheckInColumn>;

export type CheckInField = keyof typeof plainFields | keyof typeof answerFields;
export type CheckInRow = Row<CheckInField, CheckInFacts>;
export const checkInFields: Fields<CheckInField, CheckInFacts, CheckIn> = { ...plainFields, ...answerFields };
