import type { Baseline } from "./baseline.ts";
import type { Problem } from "./problem.ts";
import type { Workspace } from "./workspace.ts";

type Listed = { readonly id: string; readonly name?: string | undefined };

function duplicateIds(things: readonly Listed[], path: string): Problem[] {
  const seen = new Set<string>();
  return things.flatMap(({ id, name = id }, index): Problem[] => {
    if (seen.has(id)) return [{ code: "duplicateId", id, path: `${path}[${index}].id`, subject: name }];
    seen.add(id);
    return [];
  });
}

/** Everyone whose chain of managers comes back to themselves. */
function managerCycles({ members }: Baseline): Problem[] {
  const managers = new Map(members.map(({ id, managerId }) => [id, managerId]));
  const reportsToSelf = (id: string): boolean => {
    let above = managers.get(id);
    // No chain is longer than the team; one that leads into another's circle ends here too.
    for (let steps = 0; above !== undefined && steps < members.length; steps++) {
      if (above === id) return true;
      above = managers.get(above);
    }
    return false;
  };
  return members.flatMap(({ id, name }, index): Problem[] =>
    reportsToSelf(id) ? [{ code: "managerCycle", path: `baseline.members[${index}].managerId`, subject: name }] : [],
  );
}

/** Facts that cannot all be true. */
export function impossibleFacts({ baseline, scenarios }: Pick<Workspace, "baseline" | "scenarios">): Problem[] {
  const { asOf, members, accounts, pastMembers = [], judgements = [], candidates = [], workBetween = [] } = baseline;
  return [
    ...(["levels", "members", "segments", "accounts", "activities", "levers", "checkIns"] as const).flatMap((list) =>
      duplicateIds(baseline[list], `baseline.${list}`),
    ),
    ...duplicateIds(pastMembers, "baseline.pastMembers"),
    ...duplicateIds(judgements, "baseline.judgements"),
    ...duplicateIds(candidates, "baseline.candidates"),
    ...duplicateIds(workBetween, "baseline.workBetween"),
    ...duplicateIds(baseline.actions ?? [], "baseline.actions"),
    ...duplicateIds(baseline.metricLinks ?? [], "baseline.metricLinks"),
    ...duplicateIds(scenarios, "scenarios"),
    ...managerCycles(baseline),
    ...members.flatMap(({ name, joined, leaves }, index): Problem[] =>
      leaves !== undefined && leaves < joined
        ? [{ code: "leavesBeforeJoining", month: leaves, path: `baseline.members[${index}].leaves`, subject: name }]
        : [],
    ),
    ...pastMembers.flatMap(({ id, name = id, joined, left }, index): Problem[] =>
      left < joined
        ? [{ code: "leavesBeforeJoining", month: left, path: `baseline.pastMembers[${index}].left`, subject: name }]
        : [],
    ),
    ...accounts.flatMap(({ name, started }, index): Problem[] =>
      started > asOf
        ? [{ code: "startsInFuture", month: started, path: `baseline.accounts[${index}].started`, subject: name }]
        : [],
    ),
  ];
}
