import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { accounts } from "../../../../shared/format/accounts/accounts.ts";
import { withTable } from "../../../../shared/format/table/import-table.ts";
import { type Corrections, readTableFile } from "../../../../shared/format/table/open-and-read.ts";
import { entriesOf } from "../../../../shared/format/table/reading.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const sample = sampleWorkspace("ja");
const empty: Workspace = { ...sample, baseline: { ...sample.baseline, asOf: month("2026-10"), accounts: [] } };
const read = (text: string, workspace = empty, mapping: Corrections = {}) =>
  readTableFile(accounts, new TextEncoder().encode(text), workspace, mapping);
const problemsIn = (text: string, workspace = empty) =>
  read(text, workspace).problems.map(({ row, column, code }) => [row, column.header, code]);
const [segment, otherSegment] = sample.baseline.segments;
const [owner] = sample.baseline.members;

describe("a list of customers as a sales tool exports it", () => {
  const text = `顧客コード,会社名,顧客セグメント,年間契約額（万円）,契約開始日,担当CS,要注意
C-001,㈱北凪物産,${segment!.name},"1,200",令和5年4月1日,${owner!.name},○
C-002,山﨑商店,${otherSegment!.name},360万円,2024/10/1,,
`;

  it("is understood with its codes, amounts, dates, owners and marks", () => {
    const reading = read(text);
    expect(reading.mapping.columns).toEqual(["id", "name", "segment", "arr", "started", "owner", "difficult"]);
    expect(reading.problems).toEqual([]);
    expect(entriesOf(reading, "added").map(({ thing }) => thing)).toEqual([
      {
        ...{ id: "C-001", name: "㈱北凪物産", segmentId: segment!.id, arrJpy: 12_000_000 },
        ...{ started: "2023-04", ownerId: owner!.id, difficult: true },
      },
      {
        id: "C-002",
        name: "山﨑商店",
        segmentId: otherSegment!.id,
        arrJpy: 3_600_000,
        started: "2024-10",
        difficult: false,
      },
    ]);
  });

  it("a second time changes nothing, and then says field by field what is different", () => {
    const once = withTable(empty, accounts, read(text), { partial: false });
    expect(new Set(read(text, once).entries.map(({ status }) => status))).toEqual(new Set(["unchanged"]));
    const [changed] = entriesOf(read(text.replace("360万円", "480万円"), once), "changed");
    expect(changed!.changes).toEqual([
      { field: "arr", before: { is: "money", number: 3_600_000 }, after: { is: "money", number: 4_800_000 } },
    ]);
  });

  it("can be the whole list: who is not in it goes, by choice", () => {
    const once = withTable(empty, accounts, read(text), { partial: false });
    const shorter = read(text.split("\n").slice(0, 2).join("\n"), once);
    expect(shorter.unnamed.map(({ id }) => id)).toEqual(["C-002"]);
    expect(withTable(once, accounts, shorter, { partial: false }).baseline.accounts).toHaveLength(2);
    const whole = withTable(once, accounts, shorter, { partial: false, removeUnnamed: true });
    expect(whole.baseline.accounts.map(({ id }) => id)).toEqual(["C-001"]);
  });
});

describe("a customer's row", () => {
  it("asks where it could only guess", () => {
    const head = "顧客名,セグメント,ARR,契約開始月,担当者\n";
    const row = (...cells: string[]) => problemsIn(`${head}${cells.join(",")}\n`);
    expect(row("北凪", "宇宙", "120万", "2024-04", "")).toEqual([[2, "セグメント", "segmentUnknown"]]);
    expect(row("北凪", "", "120万", "2024-04", "")).toEqual([[2, "セグメント", "segmentMissing"]]);
    expect(row("北凪", segment!.name, "120", "2024-04", "")).toEqual([[2, "ARR", "arrUnlikely"]]);
    expect(row("北凪", segment!.name, "", "2024-04", "")).toEqual([[2, "ARR", "arrMissing"]]);
    expect(row("北凪", segment!.name, "120万", "2027-04", "")).toEqual([[2, "契約開始月", "startsLater"]]);
    expect(row("", segment!.name, "120万", "2024-04", "")).toEqual([[2, "顧客名", "nameMissing"]]);
  });

  it("makes a year of a monthly amount, and takes nothing for nothing", () => {
    const arrOf = (text: string) => entriesOf(read(text), "added").map(({ thing }) => thing.arrJpy);
    expect(arrOf(`顧客名,セグメント,MRR\nA,${segment!.name},10万円\n`)).toEqual([1_200_000]);
    expect(arrOf(`顧客名,セグメント,ARR\nA,${segment!.name},0\n`)).toEqual([0]);
  });

  it("keeps an owner from outside the team out, and says so", () => {
    const reading = read(`顧客名,セグメント,ARR,担当者\nA,${segment!.name},120万,よその太郎\n`);
    expect(reading.problems).toEqual([]);
    expect(reading.notices).toMatchObject([{ code: "ownerElsewhere", row: 2, found: "よその太郎" }]);
  });

  it("may name its segment in the company's own words once these are given a meaning", () => {
    const text = "顧客名,ランク,ARR\nA,S,120万\nB,S,120万\n";
    const asked = read(text);
    expect(asked.words).toMatchObject([{ field: "segment", questions: [{ word: "S", rows: 2, guess: undefined }] }]);
    const words = [{ field: "segment", word: "S", meaning: segment!.id }];
    expect(entriesOf(read(text, empty, { words }), "added")).toHaveLength(2);
  });
});

describe("a list of 20,000 customers", () => {
  it("is read in a time that nobody waits for", () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `C-${at},会社${at},${segment!.name},${100 + (at % 900)}万,2024/4/1,${owner!.name}`,
    );
    const began = process.cpuUsage();
    const reading = read(`顧客コード,会社名,セグメント,ARR,契約開始日,担当者\n${rows.join("\n")}\n`);
    const { user } = process.cpuUsage(began);
    expect(entriesOf(reading, "added")).toHaveLength(20_000);
    expect(user / 1_000).toBeLessThan(5_000);
  });
});
