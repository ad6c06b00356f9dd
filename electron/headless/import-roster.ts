import { basename } from "node:path";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { applyRoster } from "../../shared/format/roster/apply-roster.ts";
import { problemWords } from "../../shared/format/roster/problem-words.ts";
import type { RosterProblem } from "../../shared/format/roster/problems.ts";
import { readRosterFile } from "../../shared/format/roster/read-roster.ts";
import { entriesOf } from "../../shared/format/roster/reading.ts";
import { readUserFile } from "../user-files.ts";
import type { Speech } from "./report/report.ts";

export function sayProblems(problems: readonly RosterProblem[], { t, formats }: Speech): string[] {
  // Keys are made from codes that the roster's own tests hold complete.
  const say = t as unknown as (key: string, params: object) => string;
  return problems.map((problem) => {
    const { reason, cure } = problemWords(problem, { say, month: formats.month, money: formats.money });
    const { letter, header } = problem.column;
    const column = header === "" ? letter : `${letter} (${header})`;
    return `  ${t("report.roster.problem", { row: problem.row, column, reason, cure })}`;
  });
}

/** The team after the import. Without `partial` a single bad row stops it, after all of them were named. */
export async function importRosterFile(
  workspace: Workspace,
  path: string,
  partial: boolean,
  speech: Speech,
  say: (text: string) => void,
): Promise<Workspace> {
  const { t } = speech;
  const file = basename(path);
  const reading = readRosterFile(await readUserFile(path, "table"), workspace);
  if (reading.problems.length > 0) {
    say([t("report.roster.problems", { file }), ...sayProblems(reading.problems, speech), ""].join("\n"));
    if (!partial) say(`${t("report.roster.partial")}\n`);
  }
  const imported = applyRoster(workspace, reading, { partial });
  const count = (status: "added" | "changed" | "unchanged" | "bad") => entriesOf(reading, status).length;
  say(
    `${t("report.roster.done", { file, added: count("added"), changed: count("changed"), unchanged: count("unchanged"), bad: count("bad") })}\n`,
  );
  return imported;
}
