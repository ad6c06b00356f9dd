/** What a list of customers can tell, and the headers under which people write it. */
import type { Words } from "../../base/words.ts";
import type { Account } from "../../domain/accounts.ts";
import { label, monthField, namedChoices, readNamed } from "../table/common-fields.ts";
import type { Field, Fields } from "../table/field.ts";
import { under } from "../table/problems.ts";
import type { Row } from "../table/row.ts";
import { money, person, text, words } from "../table/value.ts";
import { headerUnit, likelyArr, parseMoney } from "../table/values/money.ts";
import { parseYesNo } from "../table/values/number.ts";

export type AccountFacts = Omit<Account, "id" | "ownerId"> & {
  readonly number: string;
  /** As it stands in the file. */
  readonly owner: string;
  /** A year's worth of a monthly amount. */
  readonly monthlyJpy: number;
};

export type AccountRow = Row<AccountField, AccountFacts>;

const yen: Words = { ja: "円", en: "JPY" };
const yesNo: Readonly<Record<"yes" | "no", Words>> = { yes: { ja: "はい", en: "Yes" }, no: { ja: "いいえ", en: "No" } };
const segmentChoices = namedChoices(({ segments }) => segments);

const fields = {
  id: {
    name: { ja: "顧客番号", en: "Account ID" },
    headers:
      "顧客ID, 顧客コード, 顧客No, 取引先コード, 取引先ID, 契約番号, 契約ID, 会社コード, ID, Account number, Account no, " +
      "Customer ID, Customer number, Contract ID",
    isText: true,
    read: (cell: string) => under("number", label(cell)),
    write: ({ id }: Account) => text(id),
  },
  name: {
    name: { ja: "顧客名", en: "Account" },
    headers:
      "顧客, 会社名, 企業名, 取引先, 取引先名, 得意先, 得意先名, 契約先, 社名, 導入企業, Account name, Customer, Customer name, " +
      "Company, Company name, Client, Organisation, Organization",
    isText: true,
    read: (cell: string) => under("name", label(cell)),
    write: ({ name }: Account) => text(name),
  },
  segment: {
    name: { ja: "セグメント", en: "Segment" },
    headers: "顧客セグメント, 区分, 顧客区分, 規模, 顧客層, ランク, ティア, Tier, Customer segment, Size, Plan tier",
    choices: segmentChoices,
    read: (cell: string, context) => under("segmentId", readNamed(cell, context, segmentChoices, "segmentUnknown")),
    write: ({ segmentId }: Account, { names }) => text(names.segment(segmentId)),
  },
  arr: {
    name: { ja: "ARR", en: "ARR" },
    headers:
      "年間経常収益, 年額, 年間契約額, 年間契約金額, 契約金額, 契約額, 年間利用料, 金額, 売上, Annual recurring revenue, " +
      "Contract value, ACV, Annual value, Yearly fee, Amount",
    unit: yen,
    read: (cell: string, { header }) => under("arrJpy", parseMoney(cell, headerUnit(header), 1, likelyArr)),
    write: ({ arrJpy }: Account) => money(arrJpy),
  },
  mrr: {
    name: { ja: "MRR", en: "MRR" },
    headers: "月額, 月間契約額, 月額利用料, 月次経常収益, Monthly recurring revenue, Monthly fee",
    read: (cell: string, { header }) => under("monthlyJpy", parseMoney(cell, headerUnit(header), 12, likelyArr)),
  },
  started: monthField(
    "started",
    {
      name: { ja: "契約開始月", en: "Contract began" },
      headers:
        "契約開始日, 契約開始, 契約日, 契約年月, 利用開始日, 利用開始月, 利用開始, 導入日, 導入月, 開始日, 開始月, 受注日, " +
        "Contract start, Start date, Started, Since, Customer since, Go-live",
    },
    ({ started }: Account) => started,
  ),
  owner: {
    name: { ja: "担当者", en: "Owner" },
    headers:
      "担当, CS担当, CSM, 担当CSM, 担当者名, 担当CS, 主担当, カスタマーサクセス担当, Account owner, Owner name, CSM name, " +
      "Account manager, Carried by",
    isPersonal: true,
    read: (cell: string) => under("owner", label(cell)),
    write: ({ ownerId }: Account, { names }) => person(ownerId, names.member(ownerId)),
  },
  difficult: {
    name: { ja: "対応が難しい", en: "Difficult" },
    headers: "難しい顧客, 要注意, 要注意顧客, 難易度, Hard to work with, Difficult account",
    read: (cell: string) => under("difficult", parseYesNo(cell)),
    write: ({ difficult }: Account) => words(difficult ? yesNo.yes : yesNo.no),
  },
} satisfies Record<string, Field<AccountFacts, Account>>;

export type AccountField = keyof typeof fields;
export const accountFields: Fields<AccountField, AccountFacts, Account> = fields;
