import { describe, expect, it } from "vitest";
import { createFormats } from "../../../../shared/i18n/formats.ts";
import { createTranslation } from "../../../../shared/i18n/translate.ts";
import type { Language } from "../../../../shared/base/words.ts";
import { parseCsv } from "../../../../shared/format/csv.ts";
import { problemCodes, type TableProblem } from "../../../../shared/format/table/problems.ts";
import { type ProblemSpeaker, problemsCsv, problemWords } from "../../../../shared/format/table/problem-words.ts";
import { roster } from "../../../../shared/format/roster/roster.ts";
import { readTableFile } from "../../../../shared/format/table/open-and-read.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { fixture } from "../../../support/fixtures.ts";

function speakerIn(language: Language): ProblemSpeaker {
  const formats = createFormats(language);
  return {
    say: createTranslation(language).t as unknown as ProblemSpeaker["say"],
    month: formats.month,
    money: formats.money,
  };
}
const { problems } = readTableFile(roster, fixture("rosters/ten-bad-rows-shift-jis.csv"), sampleWorkspace("ja"));

describe.each(["ja", "en"] as const)("the words for a problem in %s", (language) => {
  const speaker = speakerIn(language);

  it.each(problemCodes)("give a reason and a cure for %s", (code) => {
    const problem: TableProblem = {
      row: 2,
      column: { index: 0, letter: "A", header: "氏名" },
      found: "x",
      isPersonal: false,
      code,
      params: {},
    };
    const { reason, cure } = problemWords(problem, speaker);
    for (const sentence of [reason, cure]) {
      expect(sentence).not.toContain("tableProblems");
      expect(sentence).not.toBe("");
    }
  });

  it("have every blank filled in for the ten bad rows", () => {
    for (const problem of problems) {
      const { reason, cure } = problemWords(problem, speaker);
      expect(reason + cure).not.toMatch(/\{\{|undefined/);
    }
  });

  it("can be passed on as a file with row, column, reason and cure", () => {
    const [head, ...rows] = parseCsv(problemsCsv(problems, speaker)).records.map(({ cells }) => cells);
    expect(head).toHaveLength(5);
    expect(rows.map(([row]) => row)).toEqual(problems.map(({ row }) => String(row)));
  });
});

describe("a problem with a date", () => {
  it("says the month as it is read, and shows what to type as it is typed", () => {
    const problem = problems.find(({ code }) => code === "eraEnded")!;
    expect(problemWords(problem, speakerIn("ja"))).toEqual({
      reason: "平成は2019年4月までです。",
      cure: "2023年4月のことなら、2023-04 と書いてください。",
    });
  });
});
