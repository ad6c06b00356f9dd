/** The sentences for a problem, for any reader of it: the window, the list that can be saved, the command line. */
import { isMonth, type Month } from "../../base/month.ts";
import { type CsvValue, writeCsv } from "../csv.ts";
import type { TableProblem } from "./problems.ts";

/** The interface's words in one language: `t` and `formats` of shared/i18n. */
export type ProblemSpeaker = {
  /** The sentence under a key, or an empty text. */
  readonly say: (key: string, params: object) => string;
  readonly month: (month: Month) => string;
  readonly money: (jpy: number) => string;
};

export type ProblemWords = { readonly reason: string; readonly cure: string };

export function problemWords(
  { code, params, found }: TableProblem,
  { say, month, money }: ProblemSpeaker,
): ProblemWords {
  const spoken: Record<string, string | number> = { value: found };
  for (const [name, value] of Object.entries(params)) {
    const isDate = typeof value === "string" && isMonth(value);
    spoken[name] = isDate ? month(value) : name === "yearlyJpy" ? money(Number(value)) : value;
    // What to type is shown as it is typed.
    if (isDate) spoken[`${name}Plain`] = value;
  }
  const offersOne = "meant" in params && (code === "levelUnknown" || code === "segmentUnknown");
  return {
    reason: say(`tableProblems.${code}.reason`, spoken),
    cure: say(`tableProblems.${code}.${offersOne ? "cureMeant" : "cure"}`, spoken),
  };
}

/** The problems as a file to pass on to whoever keeps the file. */
export function problemsCsv(problems: readonly TableProblem[], speaker: ProblemSpeaker): string {
  const head = ["row", "column", "foundInFile", "reason", "cure"].map((key) => speaker.say(`tables.check.${key}`, {}));
  const rows = problems.map((problem): CsvValue[] => {
    const { reason, cure } = problemWords(problem, speaker);
    const { letter, header } = problem.column;
    return [problem.row, header === "" ? letter : `${letter} ${header}`, problem.found, reason, cure];
  });
  return writeCsv([head, ...rows]);
}
