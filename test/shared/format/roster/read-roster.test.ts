import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fault } from "../../../../shared/base/errors.ts";
import { month } from "../../../../shared/base/month.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { roster } from "../../../../shared/format/roster/roster.ts";
import { type Corrections, readTableFile } from "../../../../shared/format/table/open-and-read.ts";
import type { OpeningChoice } from "../../../../shared/format/table/open-table.ts";
import { entriesOf } from "../../../../shared/format/table/reading.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { fixture } from "../../../support/fixtures.ts";
import { smallRosterNames, tenBadCells } from "../../../support/rosters.ts";

const sample = sampleWorkspace("ja");
/** A team of nobody, so that a test sees only its own people. */
const empty: Workspace = { ...sample, baseline: { ...sample.baseline, asOf: month("2026-10"), members: [] } };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const readBytes = (bytes: Uint8Array, workspace = empty, mapping: Corrections & OpeningChoice = {}) =>
  readTableFile(roster, bytes, workspace, mapping);
const read = (text: string, workspace = empty, mapping: Corrections = {}) =>
  readBytes(bytesOf(text), workspace, mapping);
const problemsIn = (text: string, workspace = empty) =>
  read(text, workspace).problems.map(({ row, column, code }) => [row, column.header, code]);
const membersIn = (text: string, workspace = empty) =>
  read(text, workspace).entries.flatMap((entry) => ("thing" in entry ? [entry.thing] : []));

describe("a roster of 200 people in Shift_JIS with ten bad rows", () => {
  const reading = readBytes(fixture("rosters/ten-bad-rows-shift-jis.csv"), empty);

  it("is read as Shift_JIS, and 190 people are good", () => {
    expect(reading.entries).toHaveLength(200);
    expect(entriesOf(reading, "added")).toHaveLength(190);
  });

  it.each(tenBadCells)("names row $row, column $column: $code", ({ row, column, code, cell }) => {
    const found = reading.problems.filter((problem) => problem.row === row);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ row, code });
    // A cell that was cut in two pushes the last one over the edge: that is where it shows.
    if (code === "cellsShifted") expect(found[0]!.column.letter).toBe("N");
    else expect(found[0]).toMatchObject({ column: { header: column }, found: cell });
  });

  it("has no eleventh problem", () => {
    expect(reading.problems).toHaveLength(tenBadCells.length);
  });

  it("offers the word that was meant", () => {
    const paramsOf = (code: string) => reading.problems.find((problem) => problem.code === code)?.params;
    expect(paramsOf("levelUnknown")).toMatchObject({ meant: "シニアサポート" });
    expect(paramsOf("managerMistyped")).toMatchObject({ meant: "髙橋　大翔" });
    expect(paramsOf("duplicateId")).toMatchObject({ firstRow: 11 });
    expect(paramsOf("eraEnded")).toMatchObject({ meant: "2023-04" });
  });

  it("keeps every letter of every name", () => {
    const names = entriesOf(reading, "added").map(({ thing }) => thing.name);
    expect(names).toContain("髙橋　大翔");
    expect(names).toContain("山﨑　結衣");
    expect(names.join("")).not.toContain("\uFFFD");
    expect(entriesOf(reading, "added")[1]!.thing.team).toBe("㈱北凪 CS部");
  });

  it("leaves the mail addresses alone, and says so", () => {
    expect(reading.notices).toContainEqual({
      code: "columnPersonal",
      column: { index: 12, letter: "M", header: "メールアドレス" },
    });
  });
});

describe("each encoding", () => {
  it.each(["utf-8", "utf-8-bom", "shift-jis", "utf-16le", "utf-16be"])("%s gives the same four people", (name) => {
    const reading = readBytes(fixture(`rosters/small-${name}.csv`), empty);
    expect(reading.problems).toEqual([]);
    const added = entriesOf(reading, "added").map(({ thing }) => thing);
    expect(added.map(({ name: word }) => word)).toEqual(smallRosterNames);
    expect(added[0]).toMatchObject({ joined: "2023-04", salaryJpy: 7_800_000, team: "㈱北凪①課～" });
  });

  it("chosen wrongly names the cells it cannot read, and stores none of them", () => {
    const reading = readBytes(fixture("rosters/small-shift-jis.csv"), empty, {
      encoding: "utf-8",
      columns: ["name", "joined", "level", "team", "monthlyPay"],
    });
    expect(entriesOf(reading, "added")).toEqual([]);
    expect(new Set(reading.problems.map(({ code }) => code))).toEqual(new Set(["unreadableCharacters"]));
  });
});

describe("a file that is no roster", () => {
  it.each([
    ["a broken archive", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), "table/archive-damaged"],
    ["an old Excel workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "table/old-workbook"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), "table/not-text"],
    ["an empty file", new Uint8Array(), "table/empty"],
    ["a header alone", bytesOf("氏名,入社日\r\n"), "table/empty"],
    ["far too many rows", bytesOf(`name\n${"a\n".repeat(200_001)}`), "table/too-many-rows"],
    ["far too many bytes", new Uint8Array(21e6), "table/too-large"],
  ])("%s is refused with what to choose instead", (_, bytes, code) => {
    expect(() => readBytes(bytes, empty)).toThrow(code);
  });

  it("of any bytes at all is read or refused, and never fails in another way", () => {
    const noise = fc.uint8Array({ maxLength: 400 });
    const beginning = fc.constantFrom(
      "氏名,入社日,等級,上司,年収\n",
      "Name;FTE;Type;Salary\n",
      "姓\t名\t営業\t分析\n",
      "",
    );
    fc.assert(
      fc.property(beginning, noise, (text, bytes) => {
        try {
          const reading = readBytes(Uint8Array.from([...bytesOf(text), ...bytes]), sample);
          expect(reading.entries.length).toBeLessThanOrEqual(reading.rowCount);
        } catch (cause) {
          expect(cause).toBeInstanceOf(Fault);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("with a header of trouble cannot reach an object's prototype", () => {
    read("氏名,__proto__,constructor,toString\n佐藤 蓮,1,2,3\n");
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
  });
});

describe("a person's row", () => {
  it("needs only a name; the rest is assumed and said to be", () => {
    const reading = read("氏名\n佐藤 蓮\n鈴木 湊\n");
    expect(entriesOf(reading, "added").map(({ thing }) => thing.name)).toEqual(["佐藤 蓮", "鈴木 湊"]);
    expect(reading.assumptions).toContainEqual({ field: "fte", value: { is: "share", number: 1 }, count: 2 });
    expect(reading.assumptions.map(({ field }) => field)).toContain("joined");
  });

  it("may have its name in two columns", () => {
    expect(membersIn("姓,名\n佐藤,蓮\n")[0]!.name).toBe("佐藤 蓮");
  });

  it("weighs three columns of any size into a mix", () => {
    const [first, second] = membersIn("氏名,営業,サポート,分析\n佐藤 蓮,3,,1\n鈴木 湊,0.33,0.33,0.34\n");
    expect(first!.mix).toEqual({ sales: 0.75, support: 0, analyst: 0.25 });
    expect(second!.mix).toEqual({ sales: 0.33, support: 0.33, analyst: 0.34 });
  });

  it("says nothing in cells that say none", () => {
    expect(problemsIn("氏名,等級,上司,年収,退職予定日\n佐藤 蓮,-,なし,N/A,未定\n")).toEqual([]);
  });

  it("is checked against itself and against the month the team is described in", () => {
    expect(
      problemsIn("氏名,入社日,退職日\n佐藤 蓮,2027-04,\n鈴木 湊,2020-04,2021-03\n林 凛,2022-04,2021-03\n伊藤 樹,,\n"),
    ).toEqual([
      [2, "入社日", "joinsLater"],
      [3, "退職日", "leftAlready"],
      [4, "退職日", "leavesBeforeJoining"],
      [5, "入社日", "dateMissing"],
    ]);
  });

  it("that a comma has cut apart has one problem, not ten", () => {
    expect(problemsIn("氏名,年収,等級\n佐藤 蓮,7,200,000,CSM\n")).toEqual([[2, "", "cellsShifted"]]);
  });

  it("that swallows the rest of the file is named", () => {
    expect(problemsIn('氏名,メモ\n佐藤 蓮,"よい\n鈴木 湊,\n')).toEqual([[2, "メモ", "quoteUnclosed"]]);
  });

  it("keeps its own row number below a title and empty rows", () => {
    expect(problemsIn("CS部 名簿\n\n氏名,等級\n\n佐藤 蓮,部長代理心得\n")).toEqual([[5, "等級", "levelUnknown"]]);
  });

  it("may name its level in the company's own words once these are given a meaning", () => {
    const text = "氏名,等級\n佐藤 蓮,G4\n";
    expect(read(text).problems.map(({ code }) => code)).toEqual(["levelUnknown"]);
    expect(
      entriesOf(read(text, empty, { words: [{ field: "level", word: "G4", meaning: "senior" }] }), "added")[0]!.thing
        .levelId,
    ).toBe("senior");
  });

  it("names several segments, and the one that does not exist", () => {
    const [first, second] = empty.baseline.segments;
    expect(membersIn(`氏名,担当セグメント\n佐藤 蓮,${first!.name}／${second!.name}\n`)[0]!.segmentIds).toEqual([
      first!.id,
      second!.id,
    ]);
    expect(problemsIn("氏名,担当セグメント\n佐藤 蓮,宇宙\n")).toEqual([[2, "担当セグメント", "segmentUnknown"]]);
  });
});

describe("people who are already on the team", () => {
  const [somebody] = sample.baseline.members;

  it("are found by employee ID, then by name whatever its spaces", () => {
    const name = somebody!.name.replace(/\s/g, "　");
    const byId = read(`社員番号,氏名,部署\n${somebody!.id},新しい名前,新部署\n`, sample);
    const byName = read(`氏名,部署\n${name},新部署\n`, sample);
    expect(entriesOf(byId, "changed")[0]!.changes.map(({ field }) => field)).toEqual(["name", "team"]);
    expect(entriesOf(byName, "changed")[0]!.thing.id).toBe(somebody!.id);
  });

  it("differ field by field, before and after", () => {
    const [changed] = entriesOf(read(`氏名,部署\n${somebody!.name},新部署\n`, sample), "changed");
    expect(changed!.changes).toContainEqual({
      field: "team",
      before: { is: "text", text: somebody!.team },
      after: { is: "text", text: "新部署" },
    });
  });

  it("keep what an empty cell does not mention", () => {
    const reading = read(`氏名,部署,年収,メモ\n${somebody!.name},,,\n`, sample);
    expect(entriesOf(reading, "unchanged")).toHaveLength(1);
  });

  it("and are not in the file are listed, and left as they are", () => {
    const reading = read(`氏名\n${somebody!.name}\n`, sample);
    expect(reading.unnamed).toHaveLength(sample.baseline.members.length - 1);
  });

  it("with an employee ID that is new become that member only while the name is theirs alone", () => {
    const one = read(`社員番号,氏名\nX1,${somebody!.name}\n`, sample);
    const two = read(`社員番号,氏名\nX1,${somebody!.name}\nX2,${somebody!.name}\n`, sample);
    expect(one.entries.map(({ status }) => status)).not.toContain("added");
    expect(entriesOf(two, "added")).toHaveLength(2);
  });
});

describe("two people of one name", () => {
  it("are two with employee IDs, and a question without", () => {
    expect(membersIn("社員番号,氏名\n1,佐藤 蓮\n2,佐藤 蓮\n")).toHaveLength(2);
    expect(problemsIn("氏名\n佐藤 蓮\n佐藤　蓮\n")).toEqual([[3, "氏名", "duplicateName"]]);
    expect(problemsIn("社員番号,氏名\n1,佐藤 蓮\n１,鈴木 湊\n")).toEqual([[3, "社員番号", "duplicateId"]]);
  });
});

describe("managers", () => {
  const managersIn = (text: string, workspace = empty) => {
    const members = membersIn(text, workspace);
    const nameOf = (id: string | undefined) =>
      [...workspace.baseline.members, ...members].find((member) => member.id === id)?.name;
    return members.map(({ managerId }) => nameOf(managerId));
  };

  it("are found below or above their people, by name or by ID", () => {
    expect(managersIn("社員番号,氏名,上司\n1,佐藤 蓮,髙橋湊\n2,髙橋 湊,\n3,林 凛,１\n")).toEqual([
      "髙橋 湊",
      undefined,
      "佐藤 蓮",
    ]);
  });

  it("are found on the team when they are not in the file", () => {
    const head = sample.baseline.members[0]!;
    expect(managersIn(`氏名,上司\n新人 一郎,${head.name}\n`, sample)).toEqual([head.name]);
  });

  it("from outside the team are noticed, and nobody is kept out for it", () => {
    const reading = read("氏名,上司\n佐藤 蓮,社長 太郎\n");
    expect(reading.problems).toEqual([]);
    expect(reading.notices).toMatchObject([{ code: "managerElsewhere", row: 2, found: "社長 太郎" }]);
  });

  it("whose own row is bad are noticed as such", () => {
    const reading = read("氏名,等級,上司\n佐藤 蓮,,髙橋 湊\n髙橋 湊,ありえない等級です,\n");
    expect(reading.notices).toMatchObject([{ code: "managerLeftOut", row: 2 }]);
  });

  it("who share a name are a question", () => {
    expect(problemsIn("社員番号,氏名,上司\n1,佐藤 蓮,\n2,佐藤 蓮,\n3,林 凛,佐藤 蓮\n")).toEqual([
      [4, "上司", "managerSeveral"],
    ]);
  });

  it("who report to each other are named as a circle", () => {
    const reading = read("氏名,上司\n佐藤 蓮,林 凛\n林 凛,伊藤 樹\n伊藤 樹,佐藤 蓮\n鈴木 湊,佐藤 蓮\n");
    expect(reading.problems.map(({ row, code }) => [row, code])).toEqual([
      [2, "managerCircle"],
      [3, "managerCircle"],
      [4, "managerCircle"],
    ]);
    expect(reading.problems[0]!.params).toEqual({ path: "佐藤 蓮 → 林 凛 → 伊藤 樹 → 佐藤 蓮" });
    expect(entriesOf(reading, "added")).toHaveLength(1);
  });
});

describe("a file without a column of names", () => {
  it("says what is missing and reads nothing until it is told", () => {
    const text = "who,入社日\n佐藤 蓮,2023/4/1\n";
    expect(read(text)).toMatchObject({ missing: ["name"], entries: [] });
    expect(entriesOf(read(text, empty, { columns: ["name", "joined"] }), "added")).toHaveLength(1);
  });
});
