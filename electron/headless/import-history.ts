import { basename } from "node:path";
import { attritionCauses } from "../../shared/catalogue/attrition-causes.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { applyHistory, type HistoryChoice } from "../../shared/format/history/apply-history.ts";
import { readHistoryFile } from "../../shared/format/history/read-history.ts";
import { historyEntriesOf, type HistoryReading } from "../../shared/format/history/reading.ts";
import { readUserFile } from "../user-files.ts";
import { sayProblems } from "./import-roster.ts";
import type { Speech } from "./report/report.ts";

/** Nobody reads a longer list on a terminal. */
const shownReasons = 12;

/** What the file's own words were taken for: a guess must be seen to be believed or not. */
function sayReasons({ reasons }: HistoryReading, { t, language }: Speech): string[] {
  if (reasons.length === 0) return [];
  return [
    t("history.reasons"),
    ...reasons.slice(0, shownReasons).map(({ text, rows, cause }) => {
      const understood = cause === undefined ? t("history.reasonNone") : attritionCauses[cause].name[language];
      return `  ${t("history.reasonRow", { text, rows, cause: understood })}`;
    }),
    ...(reasons.length > shownReasons ? [`  ${t("report.adviceMore", { count: reasons.length - shownReasons })}`] : []),
  ];
}

/** The workspace after the import. Without `partial` a single bad row stops it, after all of them were named. */
export async function importHistoryFile(
  workspace: Workspace,
  path: string,
  choice: HistoryChoice,
  speech: Speech,
  say: (text: string) => void,
): Promise<Workspace> {
  const { t } = speech;
  const file = basename(path);
  const reading = readHistoryFile(await readUserFile(path, "table"), workspace);
  if (reading.problems.length > 0) {
    say([t("history.problems", { file }), ...sayProblems(reading.problems, speech), ""].join("\n"));
    if (!choice.partial) say(`${t("report.roster.partial")}\n`);
  }
  const imported = applyHistory(workspace, reading, choice);
  const count = (status: "added" | "changed" | "unchanged" | "stillHere" | "bad") =>
    historyEntriesOf(reading, status).length;
  const counts = {
    added: count("added"),
    changed: count("changed"),
    unchanged: count("unchanged"),
    stillHere: count("stillHere"),
    bad: count("bad"),
  };
  const lines = [
    t("history.imported", { file, ...counts }),
    ...sayReasons(reading, speech),
    ...(reading.assumedResigned > 0 ? [t("history.assumedResigned", { count: reading.assumedResigned })] : []),
  ];
  say(`${lines.join("\n")}\n`);
  return imported;
}
