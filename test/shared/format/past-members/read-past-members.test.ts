import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fault } from "../../../../shared/base/errors.ts";
import { month } from "../../../../shared/base/month.ts";
import { calibrate } from "../../../../shared/analysis/survival/calibrate.ts";
import { setPastMembersSince } from "../../../../shared/domain/edits/past-members.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { pastMembers } from "../../../../shared/format/past-members/past-members.ts";
import { guessCause, guessDeparture } from "../../../../shared/format/past-members/read-reason.ts";
import { withTable } from "../../../../shared/format/table/import-table.ts";
import { type Corrections, readTableFile } from "../../../../shared/format/table/open-and-read.ts";
import { entriesOf } from "../../../../shared/format/table/reading.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aMember } from "../../../support/builders.ts";
import { withoutHistory } from "../../../support/without-history.ts";

const sample = withoutHistory(sampleWorkspace("ja"));
const empty: Workspace = { ...sample, baseline: { ...sample.baseline, asOf: month("2026-10"), members: [] } };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const readBytes = (bytes: Uint8Array, workspace = empty, mapping: Corrections = {}) =>
  readTableFile(pastMembers, bytes, workspace, mapping);
const read = (text: string, workspace = empty, mapping: Corrections = {}) =>
  readBytes(bytesOf(text), workspace, mapping);
const problemsIn = (text: string, workspace = empty) =>
  read(text, workspace).problems.map(({ row, column, code }) => [row, column.header, code]);
const peopleIn = (text: string, workspace = empty) =>
  read(text, workspace).entries.flatMap((entry) => ("thing" in entry ? [entry.thing] : []));

const ofHr = `退職者一覧(2026年10月現在),,,,,
社員番号,氏名,入社年月日,退職年月日,退職区分,退職理由
K1001,髙橋 蓮,2020/4/1,2024/9/30,自己都合,一身上の都合
K1002,山﨑 結衣,令和2年10月1日,R5.3.31,自己都合,残業が多く疲れた
K1003,渡邊 湊,2019-04,2023-12,会社都合,契約満了
K1004,鴎外 凛,2021/7/1,,,
K1005,森 樹,2022年1月,2027年3月,自己都合,結婚のため
K1006,林 咲良,2021-04,2025-06,社内公募,PdMになりたい
`;

describe("a list of leavers as an HR department sends it", () => {
  const reading = read(ofHr);

  it("is understood under a title line, with dates of four kinds", () => {
    expect(reading.mapping.columns).toEqual(["id", "name", "joined", "left", "departure", "cause"]);
    expect(reading.problems).toEqual([]);
    expect(entriesOf(reading, "added").map(({ thing }) => [thing.id, thing.joined, thing.left])).toEqual([
      ["K1001", "2020-04", "2024-09"],
      ["K1002", "2020-10", "2023-03"],
      ["K1003", "2019-04", "2023-12"],
      ["K1006", "2021-04", "2025-06"],
    ]);
  });

  it("leaves out who is still here or will leave later, without calling that a mistake", () => {
    expect(entriesOf(reading, "passed").map(({ row }) => row)).toEqual([6, 7]);
  });

  it("keeps what was stated, guesses what is behind it, and takes a polite word for none", () => {
    const [takahashi, yamazaki, watanabe, hayashi] = peopleIn(ofHr);
    expect(takahashi).toMatchObject({ departure: "resigned", statedReason: "一身上の都合" });
    expect(takahashi).not.toHaveProperty("cause");
    expect(yamazaki).toMatchObject({ cause: "chaos", statedReason: "残業が多く疲れた" });
    expect(watanabe).toMatchObject({ departure: "companyDecision" });
    expect(hayashi).toMatchObject({ departure: "movedInside", cause: "productWork" });
  });

  it("shows each guess, and a person's word overrules it for every row", () => {
    const [reasons] = reading.words;
    expect(reasons!.questions).toContainEqual({
      ...{ field: "cause", word: "残業が多く疲れた", rows: 1 },
      ...{ meaning: undefined, guess: "chaos" },
    });
    const corrected = read(ofHr, empty, {
      words: [
        { field: "cause", word: "残業が多く疲れた", meaning: "blocked" },
        { field: "cause", word: "PdMになりたい", meaning: "" },
      ],
    });
    const causes = entriesOf(corrected, "added").map(({ thing }) => thing.cause);
    expect(causes).toEqual([undefined, "blocked", undefined, undefined]);
  });

  it("reads the same from Shift_JIS", () => {
    // 退職日,入社日 and one row, as Windows saves it.
    const bytes = Uint8Array.from([
      ...[0x91, 0xde, 0x90, 0x45, 0x93, 0xfa, 0x2c, 0x93, 0xfc, 0x8e, 0xd0, 0x93, 0xfa, 0x0d, 0x0a],
      ...bytesOf("2024/3/31,2021/4/1\r\n"),
    ]);
    const found = readBytes(bytes);
    expect(found.mapping.columns).toEqual(["left", "joined"]);
    expect(entriesOf(found, "added")[0]!.thing).toMatchObject({ joined: "2021-04", left: "2024-03" });
  });
});

describe("a row with a problem", () => {
  it.each([
    ["no month of joining", "K1,A,,2024-03,", "Joined", "joinedMissing"],
    ["a date that is none", "K1,A,2021-13,2024-03,", "Joined", "dateImpossible"],
    ["words for a date", "K1,A,2021-04,soon,", "Left", "dateUnreadable"],
    ["leaving before joining", "K1,A,2024-04,2023-03,", "Left", "leavesBeforeJoining"],
    ["an unknown kind of leaving", "K1,A,2021-04,2024-03,whatever", "Kind of leaving", "departureUnknown"],
  ])("is named with its column: %s", (_, row, header, code) => {
    expect(problemsIn(`Employee ID,Name,Joined,Left,Kind of leaving\n${row}\n`)).toEqual([[2, header, code]]);
  });

  it("names a person who stands there twice, and lets one who came back stand there twice", () => {
    const head = "Employee ID,Name,Joined,Left\n";
    expect(problemsIn(`${head}K1,A,2021-04,2022-03\nK1,A,2021-04,2022-03\n`)).toEqual([
      [3, "Employee ID", "duplicateId"],
    ]);
    const twice = `${head}K1,A,2019-04,2020-03\nK1,A,2021-04,2022-03\n`;
    expect(problemsIn(twice)).toEqual([]);
    expect(peopleIn(twice).map(({ id }) => id)).toEqual(["K1", "K1-2021-04"]);
  });

  it("names someone who is still on the team, but not one who came back to it", () => {
    const onTeam = (joined: string): Workspace => ({
      ...empty,
      baseline: { ...empty.baseline, members: [aMember({ id: "K1", name: "A", joined: month(joined) })] },
    });
    const row = "Employee ID,Name,Joined,Left\nK1,A,2021-04,2022-03\n";
    expect(problemsIn(row, onTeam("2021-04"))).toEqual([[2, "Left", "stillOnTeam"]]);
    expect(problemsIn(row, onTeam("2023-04"))).toEqual([]);
  });
});

describe("importing", () => {
  it("happens only as a whole unless the user agrees to leave bad rows out", () => {
    const reading = read("Joined,Left\n2021-04,2024-03\n,2024-03\n");
    expect(() => withTable(empty, pastMembers, reading, { partial: false })).toThrow("table/has-problems");
    expect(withTable(empty, pastMembers, reading, { partial: true }).baseline.pastMembers).toHaveLength(1);
    expect(empty.baseline.pastMembers).toBeUndefined();
  });

  it("needs the months, and says so", () => {
    const reading = read("氏名,退職理由\n髙橋,疲れた\n");
    expect(reading.missing).toEqual(["joined", "left"]);
    expect(() => withTable(empty, pastMembers, reading, { partial: false })).toThrow("table/columns-missing");
  });

  it.each([
    ["with numbers and names", ofHr],
    ["without any name", "Joined,Left\n2021-04,2024-03\n2021-04,2024-03\n2022-04,2024-03\n"],
  ])("a second time changes nothing: %s", (_, text) => {
    const once = withTable(empty, pastMembers, read(text), { partial: false });
    const again = read(text, once);
    expect(new Set(again.entries.map(({ status }) => status)).has("added")).toBe(false);
    expect(withTable(once, pastMembers, again, { partial: false })).toEqual(once);
  });

  it("says from when on the list is complete, and the months are then counted from there", () => {
    const told = withTable(empty, pastMembers, read(ofHr), { partial: false });
    setPastMembersSince(month("2023-01"))(told);
    expect(calibrate(told.baseline)).toMatchObject({ leavers: 3, companyDecisions: 1, since: "2023-01" });
  });

  it("of any bytes at all is read or refused, and never fails in another way", () => {
    const noise = fc.uint8Array({ maxLength: 300 });
    const beginning = fc.constantFrom("氏名,入社日,退職日,退職理由\n", "Joined;Left;Reason\n2021-04;2022-04;", "");
    fc.assert(
      fc.property(beginning, noise, (text, bytes) => {
        try {
          const reading = readBytes(Uint8Array.from([...bytesOf(text), ...bytes]), sample);
          expect(reading.missing.length > 0 || reading.entries.length === reading.rowCount).toBe(true);
        } catch (cause) {
          expect(cause).toBeInstanceOf(Fault);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("words for leaving", () => {
  it.each([
    ["オペレーター化", "operator"],
    ["Lost faith in the company", "company"],
    ["上司との人間関係", "other"],
    ["昇進の見込みがない", "blocked"],
    ["学べる人がいない", "alone"],
    ["プロダクトマネージャーに転身", "productWork"],
    ["製品が改善されない", "product"],
    ["The organisation is a mess", "chaos"],
    ["difficult customers", "customers"],
    ["salary", "other"],
    ["新しい挑戦", undefined],
    ["一身上の都合", undefined],
    ["A new challenge", undefined],
  ] as const)("%s means %s", (text, cause) => {
    expect(guessCause(text)).toBe(cause);
  });

  it.each([
    ["Involuntary", "companyDecision"],
    ["Voluntary", "resigned"],
    ["異動命令", "companyDecision"],
    ["社内異動(本人の希望)", "movedInside"],
    ["定年退職", "companyDecision"],
    ["依願退職", "resigned"],
  ] as const)("%s is %s", (text, departure) => {
    expect(guessDeparture(text)).toBe(departure);
  });
});
