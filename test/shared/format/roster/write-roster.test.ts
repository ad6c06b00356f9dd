import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, month } from "../../../../shared/base/month.ts";
import { competencyIds } from "../../../../shared/catalogue/competencies.ts";
import { companyPhaseIds } from "../../../../shared/catalogue/journey.ts";
import type { Member } from "../../../../shared/domain/member.ts";
import { mixOf } from "../../../../shared/domain/mix.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { parseCsv } from "../../../../shared/format/csv.ts";
import { roster } from "../../../../shared/format/roster/roster.ts";
import { withTable } from "../../../../shared/format/table/import-table.ts";
import { readTableFile } from "../../../../shared/format/table/open-and-read.ts";
import { nameKey } from "../../../../shared/format/table/plain-text.ts";
import { tableCsv } from "../../../../shared/format/table/to-csv.ts";
import { writeTable } from "../../../../shared/format/table/write-table.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const csvOf = (baseline: Workspace["baseline"], language: "ja" | "en") =>
  tableCsv(writeTable(roster, baseline, language), language, "utf-8");
const sample = sampleWorkspace("ja");
const empty: Workspace = { ...sample, baseline: { ...sample.baseline, members: [] } };
const { levels, segments, asOf } = sample.baseline;

const letters = fc.constantFrom(
  "a",
  "Z",
  "髙",
  "﨑",
  "①",
  "㈱",
  "𠮷",
  " ",
  ",",
  '"',
  "'",
  "=",
  "＝",
  "+",
  "-",
  "@",
  "\t",
  "/",
);
const words = fc.string({ unit: letters, minLength: 1, maxLength: 12 }).map((text) => text.trim());
const label = words.filter((text) => text !== "");
const shareValue = fc.double({ min: 0, max: 1, noNaN: true });
const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((v) => (v === undefined ? {} : { [key]: v }));

/** Anybody at all, and each with an id of their own. */
const team = fc
  .array(
    fc
      .tuple(
        fc.record({
          name: label,
          levelId: fc.constantFrom(...levels.map(({ id }) => id)),
          joined: fc.integer({ min: 0, max: 120 }).map((ago) => addMonths(asOf, -ago)),
          mix: fc
            .tuple(shareValue, shareValue, shareValue)
            .map(([sales, support, analyst]) => mixOf({ sales, support, analyst })),
          fteShare: shareValue,
          competencies: fc.dictionary(fc.constantFrom(...competencyIds), fc.integer({ min: 0, max: 4 })),
          phasePreference: fc.constantFrom(...companyPhaseIds),
          chaosTolerance: shareValue,
          idealism: shareValue,
          productAmbition: shareValue,
          promotionAmbition: shareValue,
          earlierCsEmployers: fc.integer({ min: 0, max: 9 }),
          segmentIds: fc.subarray(segments.map(({ id }) => id)),
        }),
        optional("title", label),
        optional("team", label),
        optional("reading", label),
        optional(
          "note",
          fc.string({ unit: fc.oneof(letters, fc.constant("\n")), minLength: 1 }).filter((text) => text.trim() !== ""),
        ),
        optional("salaryJpy", fc.integer({ min: 0, max: 200_000_000 })),
        optional("contractHours", fc.integer({ min: 0, max: 744 })),
        optional(
          "leaves",
          fc.integer({ min: 0, max: 24 }).map((later) => addMonths(asOf, later)),
        ),
      )
      .map((parts) => Object.assign({}, ...parts) as Omit<Member, "id">),
    { maxLength: 8 },
  )
  .map((people) => people.map((person, index): Member => ({ ...person, id: `P-${index}` })))
  // Each reports to somebody earlier in the list, so that no line of reporting is a circle.
  .map((people) =>
    people.map((person, index) => (index % 3 === 0 ? person : { ...person, managerId: `P-${Math.floor(index / 2)}` })),
  );

describe("a roster that Crewcast wrote", () => {
  it("comes back as the same people, whatever their names", () => {
    fc.assert(
      fc.property(team, (members) => {
        if (members.length === 0) return;
        const reading = readTableFile(roster, csvOf({ ...sample.baseline, members }, "ja"), empty);
        expect(reading.problems).toEqual([]);
        expect(withTable(empty, roster, reading, { partial: false }).baseline.members).toEqual(members);
      }),
    );
  });

  it.each(["ja", "en"] as const)("of the sample changes nothing when it is read again in %s", (language) => {
    const workspace = sampleWorkspace(language);
    const reading = readTableFile(roster, csvOf(workspace.baseline, language), workspace);
    expect(reading.problems).toEqual([]);
    expect(reading.entries.map(({ status }) => status)).toEqual(workspace.baseline.members.map(() => "unchanged"));
    expect(reading.unnamed).toEqual([]);
  });

  it("holds no cell that a spreadsheet would run", () => {
    fc.assert(
      fc.property(team, (members) => {
        for (const { cells } of parseCsv(new TextDecoder().decode(csvOf({ ...sample.baseline, members }, "en")), ",")
          .records) {
          for (const line of cells.flatMap((cell) => cell.split(/\r\n|\r|\n/))) {
            expect(Number.isFinite(Number(line)) || !/^\s*[=+\-@＝＋－＠]/.test(line)).toBe(true);
          }
        }
      }),
    );
  });

  it("tells namesakes apart as managers by their ids", () => {
    const [first] = sample.baseline.members;
    const twins: Member[] = [
      first!,
      { ...first!, id: "twin" },
      { ...first!, id: "report", name: "部下 一郎", managerId: "twin" },
    ].map(({ managerId, ...person }) => ({
      ...person,
      ...(managerId === "twin" && { managerId }),
      joined: month("2024-04"),
    }));
    const reading = readTableFile(roster, csvOf({ ...sample.baseline, members: twins }, "ja"), empty);
    expect(nameKey(twins[0]!.name)).toBe(nameKey(twins[1]!.name));
    expect(withTable(empty, roster, reading, { partial: false }).baseline.members[2]!.managerId).toBe("twin");
  });
});
