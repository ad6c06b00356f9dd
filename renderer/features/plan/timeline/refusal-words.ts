/** Why an edit was refused, with the place and the cure. People appear as names are shown just now. */
import type { ChangeProblem } from "../../../../shared/domain/change-problems.ts";
import { activeScenario, type Workspace } from "../../../../shared/domain/workspace.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import type { Speech } from "../../../../shared/i18n/difference/speech.ts";
import { barText } from "./bar-words.ts";

export function refusalWords({ changeId, problem }: ChangeProblem, workspace: Workspace, speech: Speech): string {
  const { t, formats, names } = speech;
  const { changes, start, months } = activeScenario(workspace);
  const change = changes.find(({ id }) => id === changeId);
  if (change === undefined) return t("planTimeline.refused.other");
  const what = barText(change, speech);
  const month = formats.month(change.month);
  switch (problem.code) {
    case "outsidePlan":
      return t("planTimeline.refused.outsidePlan", {
        what,
        month,
        from: formats.month(start),
        to: formats.month(addMonths(start, months - 1)),
      });
    case "alreadyRunning":
      return t("planTimeline.refused.alreadyRunning", { what, month });
    case "notRunning":
      return t("planTimeline.refused.notRunning", {
        lever: "leverId" in change ? names.lever(change.leverId) : what,
        month,
      });
    case "nobodyCanPull":
      return t("planTimeline.refused.nobodyCanPull", { what });
    case "goneByThen":
      return t("planTimeline.refused.goneByThen", {
        person: "memberId" in change ? names.member(change.memberId) : what,
        month,
        gone: formats.month(problem.month),
      });
    default:
      return t("planTimeline.refused.other");
  }
}
