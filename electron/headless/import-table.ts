import { basename } from "node:path";
import type { Month } from "../../shared/base/month.ts";
import { setPastMembersSince } from "../../shared/domain/edits/past-members.ts";
import { copyOf } from "../../shared/domain/edits/recipe.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { withTable } from "../../shared/format/table/import-table.ts";
import { readTableFile } from "../../shared/format/table/open-and-read.ts";
import { problemWords } from "../../shared/format/table/problem-words.ts";
import type { TableProblem } from "../../shared/format/table/problems.ts";
import { badRows, entriesOf, type Reading } from "../../shared/format/table/reading.ts";
import { tableKinds } from "../../shared/format/tables.ts";
import { readUserFile } from "../user-files.ts";
import type { TableToImport } from "./import-arguments.ts";
import type { Speech } from "./report/report.ts";

/** Nobody reads a longer list on a terminal. */
const shownProblems = 100;
const shownWords = 12;

function sayProblems(problems: readonly TableProblem[], { t, formats }: Speech): string[] {
  // Keys are made from codes that the tables' own tests hold complete.
  const say = t as unknown as (key: string, params: object) => string;
  const lines = problems.slice(0, shownProblems).map((problem) => {
    const { reason, cure } = problemWords(problem, { say, month: formats.month, money: formats.money });
    const { letter, header } = problem.column;
    const column = header === "" ? letter : `${letter} (${header})`;
    return `  ${t("report.tables.problem", { row: problem.row, column, reason, cure })}`;
  });
  return [...lines, ...more(problems.length - shownProblems, t)];
}

const more = (count: number, t: Speech["t"]) => (count > 0 ? [`  ${t("report.adviceMore", { count })}`] : []);

/** What the file's own words were taken for: a guess must be seen to be believed or not. */
const sayWords = ({ words }: Reading, { t, language }: Speech): string[] =>
  words.flatMap(({ questions, options, mayBeNothing }) => {
    // Words that nobody could guess are named with their rows already.
    if (!mayBeNothing) return [];
    return [
      t("report.tables.words"),
      ...questions.slice(0, shownWords).map(({ word, rows, meaning, guess }) => {
        const name = options.find(({ id }) => id === (meaning ?? guess))?.name;
        const understood =
          name === undefined ? t("report.tables.wordNothing") : typeof name === "string" ? name : name[language];
        return `  ${t("report.tables.word", { word, rows, understood })}`;
      }),
      ...more(questions.length - shownWords, t),
    ];
  });

/** What was taken for granted about many rows at once. */
const sayNotices = ({ notices }: Reading, { t }: Speech): string[] =>
  notices.flatMap((notice) => ("count" in notice ? [t(`tables.notices.${notice.code}`, { count: notice.count })] : []));

export type TableChoice = {
  readonly partial: boolean;
  /** From when on a list of past members names everyone who left. */
  readonly since: Month | undefined;
};

/** The workspace after the import. Without `partial` a single bad row stops it, after all of them were named. */
export async function importTableFile(
  workspace: Workspace,
  { kind: id, path }: TableToImport,
  { partial, since }: TableChoice,
  speech: Speech,
  say: (text: string) => void,
): Promise<Workspace> {
  const { t, language } = speech;
  const file = basename(path);
  const kind = tableKinds[id];
  const reading = readTableFile(kind, await readUserFile(path, "table"), workspace);
  if (reading.problems.length > 0) {
    say([t("report.tables.problems", { file }), ...sayProblems(reading.problems, speech), ""].join("\n"));
    if (!partial) say(`${t("report.tables.partial")}\n`);
  }
  const imported = withTable(workspace, kind, reading, { partial });
  const count = (status: "added" | "changed" | "unchanged") => entriesOf(reading, status).length;
  const counts = { added: count("added"), changed: count("changed"), unchanged: count("unchanged") };
  const lines = [
    t("report.tables.done", { table: kind.name[language], file, ...counts, bad: badRows(reading) }),
    ...sayWords(reading, speech),
    ...sayNotices(reading, speech),
  ];
  say(`${lines.join("\n")}\n`);
  if (id !== "pastMembers" || since === undefined) return imported;
  const dated = copyOf(imported);
  setPastMembersSince(since)(dated);
  return dated;
}
