import { problemsIn } from "../../shared/domain/problems.ts";
import type { Problem } from "../../shared/domain/problem.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { Speech } from "./report/report.ts";

const shown = 10;

const sentenceOf = (problem: Problem, { t, formats }: Speech): string => {
  const { subject } = problem;
  switch (problem.code) {
    case "dangling":
    case "duplicateId":
    case "unknownAssumption":
      return t(`report.problems.${problem.code}`, { subject, id: problem.id });
    case "leavesBeforeJoining":
    case "startsInFuture":
    case "planStartsInPast":
    case "outsidePlan":
    case "goneByThen":
      return t(`report.problems.${problem.code}`, { subject, month: formats.month(problem.month) });
    case "managerCycle":
    case "alreadyRunning":
    case "notRunning":
    case "nobodyCanPull":
      return t(`report.problems.${problem.code}`, { subject });
  }
};

/** What to put right before believing the numbers; empty for a sound file. */
export function adviceOn(workspace: Workspace, speech: Speech): string {
  const { t } = speech;
  const problems = problemsIn(workspace);
  if (problems.length === 0) return "";
  const more = problems.length - shown;
  return [
    t("report.advice", { count: problems.length }),
    ...problems.slice(0, shown).map((problem) => `  ${sentenceOf(problem, speech)} [${problem.path}]`),
    ...(more > 0 ? [`  ${t("report.adviceMore", { count: more })}`] : []),
    "",
  ].join("\n");
}
