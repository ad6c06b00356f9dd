import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { parseCsv } from "../../../../shared/format/csv.ts";
import { withTable } from "../../../../shared/format/table/import-table.ts";
import { readTableFile } from "../../../../shared/format/table/open-and-read.ts";
import type { TableKindId } from "../../../../shared/format/table/reading.ts";
import { tableCsv } from "../../../../shared/format/table/to-csv.ts";
import { tableXlsx } from "../../../../shared/format/table/to-xlsx.ts";
import { writeTable } from "../../../../shared/format/table/write-table.ts";
import { tableKindIds, tableKinds } from "../../../../shared/format/tables.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import {
  anyAccounts,
  anyCheckIns,
  anyMembers,
  anyMetrics,
  anyNote,
  anyPastMembers,
} from "../../../support/any-facts.ts";
import { anyOwners } from "../../../support/any-owned.ts";
import { figure, tally } from "../../../support/tally.ts";

const sample = sampleWorkspace("ja");
const { baseline } = sample;
const lists = {
  roster: "members",
  accounts: "accounts",
  pastMembers: "pastMembers",
  metrics: "metrics",
  checkIns: "checkIns",
} as const satisfies Record<TableKindId, keyof Baseline>;
const anyThings: Record<TableKindId, fc.Arbitrary<readonly unknown[]>> = {
  roster: anyMembers(baseline),
  accounts: anyAccounts(baseline),
  pastMembers: anyPastMembers(baseline),
  metrics: anyMetrics(baseline),
  checkIns: anyCheckIns(baseline),
};

const withList = (id: TableKindId, things: readonly unknown[]): Workspace => ({
  ...sample,
  baseline: { ...baseline, ...(id === "pastMembers" && { members: [] }), [lists[id]]: things },
});

type Format = "csv" | "xlsx";
async function written(id: TableKindId, { baseline: facts }: Workspace, format: Format, language: "ja" | "en") {
  const table = writeTable(tableKinds[id], facts, language);
  return format === "csv" ? tableCsv(table, language, "utf-8") : tableXlsx(table, language);
}

/** What comes back of a workspace's list, put into one that has none. */
async function cameBack(id: TableKindId, things: readonly unknown[], format: Format, language: "ja" | "en") {
  const empty = withList(id, []);
  const bytes = await written(id, withList(id, things), format, language);
  const reading = readTableFile(tableKinds[id], bytes, empty);
  expect(reading.problems).toEqual([]);
  return withTable(empty, tableKinds[id], reading, { partial: false }).baseline[lists[id]];
}

const runs = figure("CREWCAST_ROUND_TRIPS", 400);
const cases = tableKindIds.flatMap((id) => (["csv", "xlsx"] as const).map((format) => ({ id, format })));

describe("an exported table", () => {
  it.each(cases)(
    "of $id as $format comes back identical, whatever stands in it",
    async ({ id, format }) => {
      const numRuns = Math.ceil(runs / cases.length);
      const language = fc.constantFrom("ja" as const, "en" as const);
      await fc.assert(
        fc.asyncProperty(anyThings[id], language, async (things, spoken) => {
          if (things.length === 0) return;
          expect(await cameBack(id, things, format, spoken)).toEqual(things);
        }),
        { numRuns },
      );
      tally("B6", numRuns);
    },
    figure("CREWCAST_ROUND_TRIPS", 400) * 100 + 20_000,
  );

  it.each(cases)("of $id as $format says nothing new about the sample it was made from", async ({ id, format }) => {
    if (tableKinds[id].things(baseline).length === 0) return;
    const bytes = await written(id, sample, format, "ja");
    const reading = readTableFile(tableKinds[id], bytes, sample);
    expect(reading.problems).toEqual([]);
    expect(reading.entries.filter(({ status }) => status !== "unchanged" && status !== "passed")).toEqual([]);
    expect(reading.unnamed).toEqual([]);
  });
});

it("an exported table of metrics, read again, takes nobody off who answers for one", async () => {
  const size = baseline.metrics.length;
  const owned = fc.array(anyOwners(baseline), { minLength: size, maxLength: size }).map((owners) =>
    withList(
      "metrics",
      baseline.metrics.map(({ ownerId: _, alsoOwnedBy: __, ownerTeams: ___, ...series }, place) => ({
        ...series,
        ...owners[place],
      })),
    ),
  );
  await fc.assert(
    fc.asyncProperty(owned, async (workspace) => {
      const reading = readTableFile(tableKinds.metrics, await written("metrics", workspace, "csv", "ja"), workspace);
      expect(reading.problems).toEqual([]);
      const back = withTable(workspace, tableKinds.metrics, reading, { partial: false });
      expect(back.baseline.metrics).toEqual(workspace.baseline.metrics);
    }),
    { numRuns: 15 },
  );
});

describe("an export", () => {
  const runnable = /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠]/;
  const table = (text: string) => ({ name: "t", headers: ["note"], rows: [[{ is: "text", text } as const]] });

  it("as CSV holds no cell that a spreadsheet would run, on any of its lines", () => {
    let tried = 0;
    fc.assert(
      fc.property(anyNote, (text) => {
        tried++;
        const { records } = parseCsv(new TextDecoder().decode(tableCsv(table(text), "ja", "utf-8")), ",");
        for (const line of records.flatMap(({ cells }) => cells).flatMap((cell) => cell.split(/\r\n|\r|\n/))) {
          expect(line).not.toMatch(runnable);
        }
      }),
      { numRuns: figure("CREWCAST_EXPORTS", 1_000) },
    );
    tally("B5", tried);
  });

  it("as a workbook holds texts and numbers, and no formula", async () => {
    for (const text of ["=1+1", "@SUM(A1)", "+1", "-1", "\t=1", "＝1", "ok\n=2"]) {
      const parts = unzipSync(await tableXlsx(table(text), "ja"));
      const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
      expect(sheet).not.toMatch(/<f[ >]/);
      expect(sheet).toMatch(/<c [^>]*t="(s|inlineStr)"/);
    }
  });

  it("keeps numbers as numbers", async () => {
    const numbers = { name: "t", headers: ["n"], rows: [[{ is: "number", number: -5.25 } as const]] };
    expect(new TextDecoder().decode(tableCsv(numbers, "ja", "utf-8"))).toContain("\r\n-5.25\r\n");
    const sheet = strFromU8(unzipSync(await tableXlsx(numbers, "ja"))["xl/worksheets/sheet1.xml"]!);
    expect(sheet).toContain("<v>-5.25</v>");
  });

  it("for older programs holds Japanese as they read it", () => {
    const bytes = tableCsv(writeTable(tableKinds.roster, baseline, "ja"), "ja", "shift_jis");
    expect(readTableFile(tableKinds.roster, bytes, sample).entries.every(({ status }) => status === "unchanged")).toBe(
      true,
    );
  });
});
