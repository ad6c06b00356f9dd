// Files that nobody meant: damaged, hostile or merely strange. Each is read or refused, and nothing is half imported. reliability.md, B1 and B4.
import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fault } from "../../../../shared/base/errors.ts";
import { baselineSchema } from "../../../../shared/domain/baseline.ts";
import { withTable } from "../../../../shared/format/table/import-table.ts";
import { readOpened, readTableFile } from "../../../../shared/format/table/open-and-read.ts";
import type { TableKind } from "../../../../shared/format/table/kind.ts";
import { type OpenedTable, openTable } from "../../../../shared/format/table/open-table.ts";
import { problemWords } from "../../../../shared/format/table/problem-words.ts";
import type { Reading } from "../../../../shared/format/table/reading.ts";
import { tableCsv } from "../../../../shared/format/table/to-csv.ts";
import { tableXlsx } from "../../../../shared/format/table/to-xlsx.ts";
import { writeTable } from "../../../../shared/format/table/write-table.ts";
import { tableKindIds, tableKinds } from "../../../../shared/format/tables.ts";
import { createFormats } from "../../../../shared/i18n/formats.ts";
import { createTranslation, errorMessage } from "../../../../shared/i18n/translate.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { watchMemory } from "../../../support/peak-memory.ts";
import { figure, tally } from "../../../support/tally.ts";
import { partsOf, sheetXml, textRow, workbookOf, zipped } from "../../../support/workbooks.ts";

/** Frozen to the last leaf: a reading that changed anything would throw. */
function frozen<Thing>(thing: Thing): Thing {
  if (typeof thing !== "object" || thing === null) return thing;
  for (const part of Object.values(thing)) frozen(part);
  return Object.freeze(thing);
}
const workspace = frozen(sampleWorkspace("ja"));
const { t } = createTranslation("ja");
const formats = createFormats("ja");
const speaker = {
  say: t as unknown as (key: string, params: object) => string,
  month: formats.month,
  money: formats.money,
};

/** What a person is told: never an empty sentence, never a blank left open, never the code itself. */
function isHelpful(sentence: string): boolean {
  return sentence.length > 5 && !/\{\{[a-z]/.test(sentence) && !/^(errors|tableProblems)\./.test(sentence);
}

/** Whether the attempt came to an end without a Fault; anything else that is thrown is a crash. */
function isHeld(attempt: () => void): boolean {
  try {
    attempt();
    return true;
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    expect(isHelpful(errorMessage(t, cause.error))).toBe(true);
    return false;
  }
}

/** Tells each problem and imports the good rows into a copy. */
function tell<Thing>(kind: TableKind<Thing>, reading: Reading<Thing>): void {
  for (const problem of reading.problems.slice(0, 20)) {
    const { reason, cure } = problemWords(problem, speaker);
    expect(isHelpful(reason) && isHelpful(cure)).toBe(true);
    expect(problem.row).toBeGreaterThan(0);
    expect(problem.column.letter).toMatch(/^[A-Z]+$/);
  }
  const things = reading.entries.filter(({ status }) => status === "added" || status === "changed");
  if (reading.missing.length > 0 || things.length === 0) return;
  const after = withTable(workspace, kind, reading, { partial: true });
  expect(baselineSchema.safeParse(after.baseline).error?.issues ?? []).toEqual([]);
  expect(JSON.stringify(things)).not.toContain("\uFFFD");
}

let taken = 0;

/** Reads a file as every kind. It is opened once for all of them, and for one, by turns, the whole way. */
function take(bytes: Uint8Array): void {
  const byTurns = tableKinds[tableKindIds[taken++ % tableKindIds.length]!];
  isHeld(() => {
    tell(byTurns, readTableFile(byTurns, bytes, workspace));
  });
  let opened: OpenedTable | undefined;
  isHeld(() => {
    opened = openTable(bytes, {});
  });
  if (opened === undefined) return;
  for (const id of tableKindIds) {
    const table = opened;
    isHeld(() => {
      tell(tableKinds[id], readOpened(tableKinds[id], table, workspace));
    });
  }
}

/** Deterministic: the seed is printed by fast-check when something fails. */
const seedTables = tableKindIds
  .filter((id) => tableKinds[id].things(workspace.baseline).length > 0)
  .map((id) => {
    const table = writeTable(tableKinds[id], workspace.baseline, "ja");
    return { ...table, rows: table.rows.slice(0, 6) };
  });
const seedCsvs = seedTables.flatMap((table) => [
  tableCsv(table, "ja", "utf-8"),
  tableCsv({ ...table, rows: table.rows.slice(0, 2) }, "ja", "shift_jis"),
]);

const nasty = fc.constantFrom(
  ...[
    '"',
    ",",
    "\n",
    "\r",
    "\0",
    "\uFEFF",
    "=1+1",
    "２０２６/１３/４５",
    "-1e999",
    "NaN",
    "9".repeat(400),
    "令和99年",
    "\u202E",
  ],
  ...["__proto__", "<script>", "💥", "%%", "(((", "1,2,3", " ", "\\", "$t(errors.unexpected)", "{{_blank}}"],
);
/** Changes to bytes at any place: one byte, a piece cut out, a piece doubled, or something put in. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 40 }),
    how: fc.constantFrom("flip", "cut", "double", "insert"),
    text: nasty,
  }),
  { minLength: 1, maxLength: 6 },
);
type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never;

function edited(bytes: Uint8Array, changes: Edits): Uint8Array {
  return changes.reduce((now, { at, length, how, text }) => {
    const from = Math.floor(at * now.length);
    const [head, piece, tail] = [now.subarray(0, from), now.subarray(from, from + length), now.subarray(from + length)];
    if (how === "flip") return Uint8Array.from([...head, ...piece.map((byte) => byte ^ (1 + (length % 255))), ...tail]);
    if (how === "cut") return Uint8Array.from([...head, ...tail]);
    if (how === "double") return Uint8Array.from([...head, ...piece, ...piece, ...tail]);
    return Uint8Array.from([...head, ...strToU8(text), ...piece, ...tail]);
  }, bytes);
}

const mostMegabytes = 512;
const mostSinceThen = watchMemory();

const csvFiles = figure("CREWCAST_FUZZED_CSV", 1_000);
const xlsxFiles = figure("CREWCAST_FUZZED_XLSX", 600);
const validFiles = figure("CREWCAST_VALID_TABLES", 500);

describe("a file that nobody meant", () => {
  it(
    "as CSV is read or refused with its place and its cure, and changes nothing by itself",
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...seedCsvs), edits, (seed, changes) => {
          take(edited(seed, changes));
        }),
        { numRuns: csvFiles },
      );
      tally("B1", csvFiles);
    },
    csvFiles * 200 + 60_000,
  );

  it(
    "as a workbook damaged anywhere, outside or inside, is read or refused the same way",
    async () => {
      const seeds = await Promise.all(seedTables.map((table) => tableXlsx(table, "ja")));
      const insides = seeds.map((bytes) => unzipSync(bytes));
      fc.assert(
        fc.property(
          fc.nat({ max: seeds.length - 1 }),
          fc.nat({ max: 30 }),
          edits,
          fc.boolean(),
          (which, part, changes, isInside) => {
            if (!isInside) {
              take(edited(seeds[which]!, changes));
              return;
            }
            const parts = { ...insides[which]! };
            const names = Object.keys(parts);
            const name = names[part % names.length]!;
            parts[name] = Uint8Array.from(edited(parts[name]!, changes));
            take(zipSync(parts));
          },
        ),
        { numRuns: xlsxFiles },
      );
      tally("B1", xlsxFiles);
    },
    xlsxFiles * 300 + 60_000,
  );

  it(`takes no more than ${mostMegabytes} MB of memory, however it is made`, () => {
    const most = mostSinceThen();
    tally("B1m", csvFiles + xlsxFiles, Number(most > mostMegabytes * 1e6));
    expect(most).toBeLessThan(mostMegabytes * 1e6);
  });

  it("but is only unusual is accepted: other headers' order, widths, eras, spaces, empty rows and more columns", () => {
    const head = ["社員番号", "氏名", "入社日", "等級", "年収", "雇用率"];
    const level = workspace.baseline.levels[0]!.name;
    const cellsOf: Record<string, readonly string[]> = {
      入社日: [
        "2023/4/1",
        "令和5年4月1日",
        "R5.4.1",
        "２０２３年４月",
        "45017",
        "2023-04-01（土）",
        "Apr 2023",
        "2023年4月〜",
      ],
      等級: [level, ` ${level} `, level.normalize("NFKC")],
      年収: ["6500000", "¥6,500,000", "650万円", "６５０万", "6.5百万円"],
      雇用率: ["100%", "1", "フルタイム", "80", "0.8", ""],
    };
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(head, { minLength: head.length }),
        fc.array(fc.array(fc.nat({ max: 100 }), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.boolean(),
        (columns, picks, newline, isWorkbook) => {
          const rows = picks.map((pick, row) =>
            columns.map((column) => {
              if (column === "社員番号") return `K-${row}`;
              if (column === "氏名") return `髙橋　${"一二三四五六七八"[row]!}`;
              const offered = cellsOf[column]!;
              return offered[pick[["入社日", "等級", "年収", "雇用率"].indexOf(column)]! % offered.length]!;
            }),
          );
          const lines = [columns, ...rows];
          const quoted = lines.map((cells) => cells.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(","));
          const bytes = isWorkbook ? workbookOf(lines) : strToU8(quoted.join(newline) + newline + newline);
          const reading = readTableFile(tableKinds.roster, bytes, workspace);
          expect(reading.problems).toEqual([]);
          expect(reading.entries).toHaveLength(rows.length);
          accepted++;
        },
      ),
      { numRuns: validFiles },
    );
    tally("B1", accepted);
  });
});

describe("a file that would reach into the program", () => {
  const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__", "valueOf"];
  const payloads = names.flatMap((name) => [name, `${name}.polluted`, `constructor.${name}`, `["${name}"]`]);

  it("leaves every object as it was, whatever its headers, words, sheets and cells are called", () => {
    const untouched = Object.getOwnPropertyNames(Object.prototype).sort();
    let tried = 0;
    for (const payload of payloads) {
      const header = `氏名,${payload},等級,指標,2026-01\n${payload},${payload},${payload},${payload},1\n`;
      const sheets = [
        {
          name: payload.replace(/["[\]]/g, "_"),
          xml: sheetXml([textRow(1, ["氏名", payload]), textRow(2, [payload, payload])]),
        },
      ];
      const withComments = {
        ...partsOf(sheets),
        "xl/comments1.xml": `<comments><comment ref="${payload.replaceAll('"', "")}"/></comments>`,
      };
      for (const bytes of [
        strToU8(header),
        zipped(partsOf(sheets)),
        zipped(withComments),
        workbookOf([[payload], [payload]]),
      ]) {
        take(bytes);
        tried++;
      }
      for (const id of tableKindIds) {
        const words = [{ field: payload, word: payload, meaning: payload }];
        const columns = [payload, undefined];
        try {
          readTableFile(tableKinds[id], strToU8(header), workspace, { words, columns: columns.map(() => undefined) });
        } catch (cause) {
          expect(cause).toBeInstanceOf(Fault);
        }
        tried++;
      }
    }
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(untouched);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(tried).toBeGreaterThanOrEqual(200);
    tally("B4", tried);
  });
});
