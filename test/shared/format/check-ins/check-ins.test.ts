import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { type Workspace, workspaceSchema } from "../../../../shared/domain/workspace.ts";
import { checkIns } from "../../../../shared/format/check-ins/check-ins.ts";
import { readFollowUps, writeFollowUps } from "../../../../shared/format/check-ins/follow-ups.ts";
import { withTable } from "../../../../shared/format/table/import-table.ts";
import { readTableFile } from "../../../../shared/format/table/open-and-read.ts";
import { entriesOf } from "../../../../shared/format/table/reading.ts";
import { tableCsv } from "../../../../shared/format/table/to-csv.ts";
import { writeTable } from "../../../../shared/format/table/write-table.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const sample = sampleWorkspace("ja");
const empty: Workspace = { ...sample, baseline: { ...sample.baseline, checkIns: [] } };
const read = (text: string, workspace = empty) => readTableFile(checkIns, new TextEncoder().encode(text), workspace);
const problemsIn = (text: string, workspace = empty) =>
  read(text, workspace).problems.map(({ row, column, code }) => [row, column.header, code]);
const [somebody] = sample.baseline.members;
const name = somebody!.name;

describe("conversations from a spreadsheet", () => {
  it("are understood with what presses, in words or numbers, and with what was promised", () => {
    const text = `氏名,面談日,面談者,仕事が定型化している,カオスに耐えられない,カオスに耐えられない：根拠,メモ,フォロー
${name},2026/4/10,部長,あり,-0.5,観察,"二行の
メモ","担当替えを相談
[x] 2026-05 | chaos | 部長 | 手順書を作る"
`;
    const reading = read(text);
    expect(reading.problems).toEqual([]);
    const [entry] = entriesOf(reading, "added");
    expect(entry!.thing).toMatchObject({
      ...{ memberId: somebody!.id, held: "2026-04", by: "部長", note: "二行の\nメモ" },
      answers: { operator: { pressure: 1, basis: "said" }, chaos: { pressure: -0.5, basis: "observed" } },
      followUps: [
        { action: "担当替えを相談", cause: "other", done: false },
        { action: "手順書を作る", cause: "chaos", due: "2026-05", owner: "部長", done: true },
      ],
    });
    expect(reading.notices).toContainEqual({ code: "basisAssumed", count: 1 });
    const after = withTable(empty, checkIns, reading, { partial: false });
    expect(workspaceSchema.parse(after)).toEqual(after);
  });

  it("name the row of somebody who is not on the team, and whom it probably means", () => {
    expect(problemsIn("氏名,面談月\nよその太郎,2026-04\n")).toEqual([[2, "氏名", "memberUnknown"]]);
    expect(problemsIn(`氏名,面談月\n${name}子,2026-04\n`)).toEqual([[2, "氏名", "memberMistyped"]]);
  });

  it("need a month that is not ahead, and are one a month unless they have numbers", () => {
    expect(problemsIn(`氏名,面談月\n${name},\n`)).toEqual([[2, "面談月", "heldMissing"]]);
    expect(problemsIn(`氏名,面談月\n${name},2030-01\n`)).toEqual([[2, "面談月", "heldLater"]]);
    expect(problemsIn(`氏名,面談月\n${name},2026-04\n${name},2026-04\n`)).toEqual([[3, "面談月", "heldTwice"]]);
    expect(problemsIn(`面談番号,氏名,面談月\n1,${name},2026-04\n2,${name},2026-04\n`)).toEqual([]);
  });

  it("refuse marks that nobody could agree on", () => {
    expect(problemsIn(`氏名,面談月,オペレーター化\n${name},2026-04,△\n`)).toEqual([
      [2, "オペレーター化", "pressureUnreadable"],
    ]);
  });

  it("add to what is known of the same conversation, and keep the rest", () => {
    const known: CheckIn = {
      ...{ id: "c1", memberId: somebody!.id, held: month("2026-04"), note: "前のメモ" },
      answers: { chaos: { pressure: 0.5, basis: "observed" } },
      followUps: [{ id: "f1", action: "相談", cause: "chaos", done: false }],
    };
    const workspace = { ...empty, baseline: { ...empty.baseline, checkIns: [known] } };
    const [changed] = entriesOf(read(`氏名,面談月,カオスに耐えられない\n${name},2026-04,1\n`, workspace), "changed");
    expect(changed!.thing).toEqual({ ...known, answers: { chaos: { pressure: 1, basis: "observed" } } });
    expect(changed!.changes).toEqual([
      { field: "chaos", before: { is: "number", number: 0.5 }, after: { is: "number", number: 1 } },
    ]);
  });

  it("never write over notes that are sealed", () => {
    const sealed: CheckIn = {
      id: "c1",
      memberId: somebody!.id,
      held: month("2026-04"),
      answers: {},
      sealed: "c2VhbGVk",
      followUps: [],
    };
    const workspace = { ...empty, baseline: { ...empty.baseline, checkIns: [sealed] } };
    expect(problemsIn(`氏名,面談月,メモ\n${name},2026-04,別のメモ\n`, workspace)).toEqual([[2, "メモ", "notesSealed"]]);
    expect(problemsIn(`氏名,面談月,カオスに耐えられない\n${name},2026-04,1\n`, workspace)).toEqual([]);
  });
});

describe("what was promised", () => {
  it("comes back from its cell, whatever was written", () => {
    const promises = [
      { action: "a | b \\ c", owner: "x|y", cause: "chaos", done: true },
      { action: "[ ] like a promise", due: month("2026-05"), cause: "blocked", done: false },
      { action: "c", cause: "alone", leverId: "mentor-circle", done: true, doneIn: month("2026-06") },
    ] as const;
    const written = writeFollowUps(promises.map((promise, at) => ({ ...promise, id: `f${at}` })));
    expect(readFollowUps(written!)).toEqual({ value: promises });
  });

  it("has an id of its own, whatever those in the workspace are called", () => {
    const promise = { action: "Talk", cause: "chaos", done: false } as const;
    const talk = (ids: readonly string[]): CheckIn => ({
      ...{ id: "c1", memberId: somebody!.id, held: month("2026-04"), answers: {} },
      followUps: ids.map((id) => ({ ...promise, id })),
    });
    const among = (checkIn: CheckIn) => ({ ...empty, baseline: { ...empty.baseline, checkIns: [checkIn] } });
    const table = tableCsv(writeTable(checkIns, among(talk(["a", "b", "c"])).baseline, "ja"), "ja", "utf-8");
    const [entry] = entriesOf(read(new TextDecoder().decode(table), among(talk(["c1-f2"]))), "changed");
    const ids = entry!.thing.followUps.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  it("that cannot be read is shown", () => {
    expect(readFollowUps("[ ] 2026-05 | 宇宙 | a | b")).toMatchObject({ code: "followUpUnreadable" });
  });
});

describe("what was noted", () => {
  const noted: CheckIn = {
    ...{ id: "c1", memberId: somebody!.id, held: month("2026-04"), answers: {}, followUps: [] },
    remarks: [
      { basis: "observed", cause: "chaos", text: "a | b\nc" },
      { basis: "inferred", text: "Laughed a lot." },
    ],
    askedIds: ["chaosPlan", "aloneAsk"],
  };
  const workspace = { ...empty, baseline: { ...empty.baseline, checkIns: [noted] } };

  it("and what was asked come back from their cells", () => {
    const text = new TextDecoder().decode(tableCsv(writeTable(checkIns, workspace.baseline, "ja"), "ja", "utf-8"));
    expect(text).toContain("observed | chaos | a");
    const [entry] = entriesOf(read(text), "added");
    expect(entry!.thing).toMatchObject({ remarks: noted.remarks, askedIds: noted.askedIds });
  });

  it("is taken from plain words as what was said", () => {
    const [entry] = entriesOf(read(`氏名,面談月,原因ごとのメモ\n${name},2026-04,"表が三つある\n見たこと,"\n`), "added");
    expect(entry?.thing.remarks?.[0]).toEqual({ basis: "said", text: "表が三つある" });
  });

  it("that cannot be read is shown, and sealed notes stay as they are", () => {
    expect(problemsIn(`氏名,面談月,原因ごとのメモ\n${name},2026-04,said | 宇宙 | a\n`)).toEqual([
      [2, "原因ごとのメモ", "remarkUnreadable"],
    ]);
    const { remarks: _, ...rest } = noted;
    const sealed = { ...empty, baseline: { ...empty.baseline, checkIns: [{ ...rest, sealed: "c2VhbGVk" }] } };
    expect(problemsIn(`氏名,面談月,原因ごとのメモ\n${name},2026-04,別のメモ\n`, sealed)).toEqual([
      [2, "原因ごとのメモ", "notesSealed"],
    ]);
  });
});
