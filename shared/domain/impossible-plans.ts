import { addMonths } from "../base/month.ts";
import { coefficients } from "../catalogue/coefficients.ts";
import type { Change } from "./change.ts";
import type { Problem } from "./problem.ts";
import type { Scenario } from "./scenario.ts";
import type { Workspace } from "./workspace.ts";

const byMonth = (a: Change, b: Change) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0);

/** Levers started twice, stopped while still, or pulled by nobody. */
function leverProblems(
  workspace: Workspace,
  changes: readonly Change[],
  pathOf: (change: Change) => string,
): Problem[] {
  const levers = new Map(workspace.baseline.levers.map((lever) => [lever.id, lever]));
  const running = new Set(workspace.baseline.levers.filter((lever) => lever.running).map(({ id }) => id));
  return [...changes].sort(byMonth).flatMap((change): Problem[] => {
    if (change.type !== "startLever" && change.type !== "stopLever") return [];
    const lever = levers.get(change.leverId);
    if (!lever) return [];
    const at = { path: pathOf(change), subject: lever.name };
    if (change.type === "stopLever") return running.delete(lever.id) ? [] : [{ code: "notRunning", ...at }];
    if (running.has(lever.id)) return [{ code: "alreadyRunning", ...at }];
    running.add(lever.id);
    return lever.owner === undefined ? [{ code: "nobodyCanPull", ...at }] : [];
  });
}

function changesToLeavers(
  workspace: Workspace,
  changes: readonly Change[],
  pathOf: (change: Change) => string,
): Problem[] {
  const lastMonths = new Map(workspace.baseline.members.map(({ id, name, leaves }) => [id, { name, leaves }]));
  for (const change of changes) {
    if (change.type !== "leave") continue;
    const known = lastMonths.get(change.memberId);
    if (known && (known.leaves === undefined || change.month < known.leaves)) known.leaves = change.month;
  }
  return changes.flatMap((change): Problem[] => {
    if (!("memberId" in change) || change.type === "leave") return [];
    const { name = "", leaves } = lastMonths.get(change.memberId) ?? {};
    if (leaves === undefined || change.month <= leaves) return [];
    return [{ code: "goneByThen", month: leaves, path: pathOf(change), subject: name }];
  });
}

function problemsOf(scenario: Scenario, index: number, workspace: Workspace): Problem[] {
  const pathOf = (change: Change) => `scenarios[${index}].changes[${scenario.changes.indexOf(change)}]`;
  const enabled = scenario.changes.filter((change) => change.enabled);
  const end = addMonths(scenario.start, scenario.months);
  const early: Problem[] =
    scenario.start <= workspace.baseline.asOf
      ? [{ code: "planStartsInPast", month: scenario.start, path: `scenarios[${index}].start`, subject: scenario.name }]
      : [];
  const unknown = Object.keys(scenario.coefficients)
    .filter((id) => !Object.hasOwn(coefficients, id))
    .map((id): Problem => ({
      code: "unknownAssumption",
      id,
      path: `scenarios[${index}].coefficients.${id}`,
      subject: scenario.name,
    }));
  const outside = enabled
    .filter((change) => change.month < scenario.start || change.month >= end)
    .map((change): Problem => ({
      code: "outsidePlan",
      month: change.month,
      path: `${pathOf(change)}.month`,
      subject: scenario.name,
    }));
  return [
    ...early,
    ...unknown,
    ...outside,
    ...leverProblems(workspace, enabled, pathOf),
    ...changesToLeavers(workspace, enabled, pathOf),
  ];
}

/** Plans that say something that cannot happen. Changes that are switched off, and plans that are frozen, are nobody's business. */
export const impossiblePlans = (workspace: Workspace): Problem[] =>
  workspace.scenarios.flatMap((scenario, index) => (scenario.frozen ? [] : problemsOf(scenario, index, workspace)));
