/** What is impossible about single changes of the plan on screen, and what an edit would make impossible. */
import { impossiblePlans } from "./impossible-plans.ts";
import type { Problem, ProblemCode } from "./problem.ts";
import { activeScenario, type Workspace } from "./workspace.ts";

export type ChangeProblem = { readonly changeId: string; readonly problem: Problem };

/** A lever that nobody has to pull can still be planned for; the rest cannot happen. */
const adviceOnly: ReadonlySet<ProblemCode> = new Set(["nobodyCanPull"]);

const ofChange = /^scenarios\[0\]\.changes\[(\d+)\]/u;

export function changeProblems(workspace: Workspace): readonly ChangeProblem[] {
  const scenario = activeScenario(workspace);
  return impossiblePlans({ ...workspace, scenarios: [scenario] }).flatMap((problem): ChangeProblem[] => {
    const place = ofChange.exec(problem.path)?.[1];
    const change = place === undefined ? undefined : scenario.changes[Number(place)];
    return change ? [{ changeId: change.id, problem }] : [];
  });
}

const keyOf = ({ changeId, problem }: ChangeProblem) => `${problem.code} ${changeId}`;

/** What cannot happen in the second plan and was not so already in the first: reasons to refuse the edit between them. */
export function madeImpossible(before: Workspace, after: Workspace): readonly ChangeProblem[] {
  const found = changeProblems(after).filter(({ problem }) => !adviceOnly.has(problem.code));
  if (found.length === 0) return [];
  const known = new Set(changeProblems(before).map(keyOf));
  return found.filter((one) => !known.has(keyOf(one)));
}
